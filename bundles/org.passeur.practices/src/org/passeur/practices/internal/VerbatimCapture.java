// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.practices.capture.Captured;
import org.passeur.practices.model.Verbatim;

/** A line as the words of somebody. */
public final class VerbatimCapture extends OwnCapture {

    /** A component. */
    public VerbatimCapture() {
        super("verbatim", 10, "Verbatim");
    }

    @Override
    public Entity make(WorkingCopy copy, Captured line) {
        Verbatim verbatim = copy.create(VERBATIM, Verbatim.class);
        verbatim.setSession(line.session());
        verbatim.setTeam(line.team());
        verbatim.setWords(line.words());
        return verbatim;
    }
}
