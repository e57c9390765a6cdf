// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.markdown.MarkdownFolder;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;

/** What Notion exports as “Markdown & CSV”: the ZIP file as it comes, or its unpacked folder; rows of databases are pages. */
public final class NotionExportImporter extends PagesImporter {

    /** Pages keep their number when they are exported again, whatever the file is called then. */
    private static final String SOURCE = "notion";

    /** The importer. */
    public NotionExportImporter() {
        super("notion", Habit.NOTION, "importer.notion");
    }

    @Override
    public boolean isFolder() {
        return false;
    }

    @Override
    public boolean accepts(Path source) {
        boolean zip = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
        return super.accepts(source) || zip && Files.isRegularFile(source);
    }

    @Override
    protected String source(ImportRequest request, MarkdownFolder folder) {
        return SOURCE;
    }
}
