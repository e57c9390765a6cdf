// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.ImportSession.Outcome;
import org.passeur.exchange.ImportSession.Upserted;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.Problem;
import org.passeur.exchange.markdown.ImportedPage;
import org.passeur.exchange.markdown.MarkdownDocument;
import org.passeur.exchange.markdown.MarkdownFolder;
import org.passeur.exchange.markdown.MarkdownLink;

/** Imports all pages of a folder, then once more those that link to pages which had no number yet. */
public final class PageImport {

    private final ImportSession session;
    private final MarkdownFolder folder;
    private final EClass type;
    private final Function<ImportedPage, List<Incoming>> values;
    /** Pages that are there already and link to new ones: compared when all have their numbers. */
    private final List<String> postponed = new ArrayList<>();
    /** New pages that link to new ones: completed when all have their numbers. */
    private final List<String> created = new ArrayList<>();

    /** An import of a folder into a class. */
    public PageImport(ImportSession session, MarkdownFolder folder, EClass type,
            Function<ImportedPage, List<Incoming>> values) {
        this.session = session;
        this.folder = folder;
        this.type = type;
        this.values = values;
    }

    /** Imports. */
    public void run() {
        folder.problems().forEach(session::reject);
        folder.warnings().forEach(session::warn);
        folder.pages().forEach(path -> session.record(path, 0, () -> read(path, false)));
        postponed.forEach(path -> session.record(path, 0, () -> read(path, true)));
        if (session.isGood()) {
            created.forEach(path -> session.record(path, 0, () -> link(path)));
        }
    }

    private void read(String path, boolean all) {
        MarkdownDocument document = folder.read(path);
        ImportedPage page = new ImportedPage(session, folder, document, type);
        Optional<Ref> exported = session.exported(type, text(document, TablePlan.URI), text(document, TablePlan.BASIS));
        String key = folder.key(path);
        exported.ifPresent(ref -> session.know(type, key, ref));
        boolean complete = document.pages().stream().allMatch(link -> page.target(link).isPresent());
        if (!all && !complete && session.imported(type, key).or(() -> exported).isPresent()) {
            postponed.add(path);
            return;
        }
        boolean current = exported.isPresent()
                && session.isCurrent(exported.get(), text(document, TablePlan.BASIS));
        Upserted done = session.upsert(type, key, path, 0, values.apply(page), exported, current);
        if (!complete && done.outcome() == Outcome.CREATED) {
            created.add(path);
        }
        document.warnings().forEach(session::warn);
        for (MarkdownLink link : document.unresolved()) {
            session.unresolved(new Problem(path, link.line(), Say.invalid("markdown.unresolved", link.destination())));
        }
    }

    private void link(String path) {
        ImportedPage page = new ImportedPage(session, folder, folder.read(path), type);
        session.imported(type, folder.key(path)).ifPresent(ref -> session.revise(ref, values.apply(page)));
    }

    private static String text(MarkdownDocument document, String key) {
        return Objects.toString(document.frontMatter().get(key), "");
    }
}
