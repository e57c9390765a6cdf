// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;

import java.util.Locale;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.practices.capture.CaptureKind;
import org.passeur.practices.capture.Captured;
import org.passeur.practices.model.PainPoint;

/** A line as a pain point in the register. */
public final class PainPointCapture implements CaptureKind {

    @Override
    public String id() {
        return "pain-point";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "PainPoint");
    }

    @Override
    public int order() {
        return 20;
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
