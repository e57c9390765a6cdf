// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.util.Locale;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.practices.capture.CaptureKind;
import org.passeur.practices.capture.Captured;
import org.passeur.practices.model.Verbatim;

/** A line as the words of somebody. */
public final class VerbatimCapture implements CaptureKind {

    @Override
    public String id() {
        return "verbatim";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "Verbatim");
    }

    @Override
    public int order() {
        return 10;
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
