// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.practices.capture.Captured;
import org.passeur.practices.model.PainPoint;

/** A line as a pain point in the register. */
public final class PainPointCapture extends OwnCapture {

    /** A component. */
    public PainPointCapture() {
        super("pain-point", 20, "PainPoint");
    }

    @Override
    public Entity make(WorkingCopy copy, Captured line) {
        PainPoint pain = copy.create(PAIN_POINT, PainPoint.class);
        pain.setSession(line.session());
        pain.setTeam(line.team());
        pain.setWords(line.words());
        pain.setRaisedOn(line.day());
        return pain;
    }
}
