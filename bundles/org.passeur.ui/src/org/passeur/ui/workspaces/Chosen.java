// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspaces;
import org.passeur.ui.Words;

/**
 * What was chosen: a workspace that is there, or one to be made.
 *
 * @param newName the name of a workspace to be made, or null
 * @param offer what fills a workspace to be made, or null
 */
public record Chosen(Path folder, @Nullable String newName, @Nullable Offer offer) {

    /** Makes the workspace where it is to be made. */
    public void prepare(Workspaces workspaces) {
        Offer filled = offer;
        String name = newName;
        Locale locale = Words.locale();
        if (filled != null) {
            filled.make(workspaces, folder, locale);
        } else if (name != null) {
            workspaces.create(folder, name, locale).close();
        }
    }
}
