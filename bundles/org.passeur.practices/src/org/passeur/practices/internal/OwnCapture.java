// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import java.util.Locale;

import org.passeur.practices.capture.CaptureKind;

/** What this domain makes of a line. */
abstract class OwnCapture implements CaptureKind {

    private final String id;
    private final int order;
    private final String words;

    /** @param words the key of what it is called */
    OwnCapture(String id, int order, String words) {
        this.id = id;
        this.order = order;
        this.words = words;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label(Locale locale) {
        return Words.TEXTS.get(locale, words);
    }

    @Override
    public final int order() {
        return order;
    }
}
