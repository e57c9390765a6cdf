// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Refusals;

/** The hour of a day as people type it in either language, kept as {@code 09:30}. */
public final class Hours {

    private static final Pattern KEPT = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?)?");

    private Hours() {
    }

    /** The hour as it is kept, the text itself where it is none, nothing for nothing. */
    public static @Nullable String tidy(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher matcher = TYPED.matcher(typed.strip());
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (hour < 24 && minute < 60) {
                return String.format(java.util.Locale.ROOT, "%02d:%02d", Integer.valueOf(hour),
                        Integer.valueOf(minute));
            }
        }
        return typed;
    }

    /** Refuses what is no hour of a day. */
    static void check(@Nullable String kept, Entity about, Refusals refusals) {
        if (kept != null && !KEPT.matcher(kept).matches()) {
            refusals.add(new PasseurException(Kind.INVALID, Words.TEXTS, "error.hour", kept)
                    .about(new Ref(about.eClass(), about.getId())));
        }
    }
}
