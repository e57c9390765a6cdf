// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;

/** Titles put together as core puts them together for objects in memory. */
final class Titles {

    private static final String JOINT = " – ";

    private Titles() {
    }

    static String join(List<@Nullable Object> parts) {
        StringBuilder title = new StringBuilder();
        for (Object part : parts) {
            String text = part == null ? "" : part.toString();
            if (!text.isBlank()) {
                title.append(title.isEmpty() ? "" : JOINT).append(text);
            }
        }
        return title.toString();
    }

    /** What stands for an object without a title. */
    static String untitled(Models models, EClass type, long id) {
        return models.label(type, Locale.ENGLISH) + " " + id;
    }
}
