// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Refused;
import org.passeur.exchange.Sources;
import org.passeur.exchange.internal.PageImport;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;

/** Imports a folder of pages, one object a page; a domain says what of a page becomes what of an object. */
public abstract class MarkdownImporter implements Importer {

    private final String id;
    private final Habit habit;

    /** An importer under a name, for folders of one habit. */
    protected MarkdownImporter(String id, Habit habit) {
        this.id = id;
        this.habit = habit;
    }

    /** The class of the objects. */
    protected abstract EClass type();

    /**
     * What comes in with a page: its title, {@link ImportedPage#body()}, and whatever else the domain makes of it. Called
     * again for a page once all pages it links to have their numbers.
     */
    protected abstract List<Incoming> values(ImportedPage page);

    /** What the objects keep as the name of where they come from. */
    protected String source(ImportRequest request, MarkdownFolder folder) {
        return Sources.folder(request.workspace().repository(), type(), "markdown", request.source(), folder.pages());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public boolean accepts(Path source) {
        return Files.isDirectory(source) && Habit.of(source) == habit;
    }

    @Override
    public Preview preview(ImportRequest request) {
        try (MarkdownFolder folder = MarkdownFolder.open(request.source(), habit, request.limits())) {
            return preview(folder, request.locale());
        }
    }

    private Preview preview(MarkdownFolder folder, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(folder.problems());
        for (String path : folder.pages()) {
            try {
                MarkdownDocument page = folder.read(path);
                if (rows.size() < Preview.ROWS) {
                    rows.add(List.of(page.title(), path, String.join(" / ", page.folders()),
                            Integer.toString(page.pages().size()), Integer.toString(page.unresolved().size())));
                }
            } catch (PasseurException e) {
                problems.add(new Problem(path, 0, e));
            }
        }
        List<Preview.Column> columns = List.of("title", "path", "folders", "links", "unresolved").stream()
                .map(name -> new Preview.Column(Say.TEXTS.get(locale, "preview." + name), "")).toList();
        return new Preview(type().getName(), columns, rows, problems, Mapping.EMPTY).of(folder.pages().size());
    }

    @Override
    public ImportResult run(ImportRequest request) {
        try (MarkdownFolder folder = MarkdownFolder.open(request.source(), habit, request.limits())) {
            return run(request, folder);
        }
    }

    private ImportResult run(ImportRequest request, MarkdownFolder folder) {
        String source = source(request, folder);
        return Refused.retry(request, attempt -> {
            try (ImportSession session = new ImportSession(attempt, source, Set.of(type()))) {
                new PageImport(session, folder, type(), this::values).run();
                return session.finish();
            }
        });
    }
}
