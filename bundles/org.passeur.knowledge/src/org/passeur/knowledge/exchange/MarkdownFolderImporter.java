// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import org.passeur.exchange.markdown.MarkdownFolder.Habit;

/** A folder of Markdown files, such as a handbook. */
public final class MarkdownFolderImporter extends PagesImporter {

    /** The importer. */
    public MarkdownFolderImporter() {
        super("markdown", Habit.MARKDOWN, "importer.markdown");
    }
}
