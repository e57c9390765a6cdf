// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import org.passeur.exchange.markdown.MarkdownFolder.Habit;

/** An Obsidian vault. */
public final class ObsidianVaultImporter extends PagesImporter {

    /** The importer. */
    public ObsidianVaultImporter() {
        super("obsidian", Habit.OBSIDIAN, "importer.obsidian");
    }
}
