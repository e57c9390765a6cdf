// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.search.SearchHit;
import org.passeur.search.SearchRequest;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** With the real store: after any work the index says what the store says. */
@NonNullByDefault({})
class StoreAgreementTest {

    private static final int WORDS = 12;

    @TempDir
    Path folder;
    private final LibraryDomain library = new LibraryDomain();
    private final Models models = new org.passeur.core.internal.ModelsImpl(List.of(library));

    private WorkspaceSearch open(Workspace workspace) {
        return new WorkspaceSearch(folder.resolve("index"), workspace.repository(), List.of(new LoanReaders(library)));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void after_random_work(long seed) throws Exception {
        Random random = new Random(seed);
        try (Workspace workspace = MemoryWorkspace.create(models)) {
            WorkspaceSearch search = open(workspace);
            for (int round = 0; round < 25; round++) {
                work(workspace, random);
                if (random.nextInt(8) == 0) {
                    search.close();
                    work(workspace, random);
                    search = open(workspace);
                }
                if (round % 5 == 4) {
                    assertTrue(search.awaitUpToDate(workspace.repository().lastChangeSet(), Duration.ofSeconds(60)));
                    agrees(workspace, search);
                }
            }
            search.close();
        }
    }

    /** One change set that makes, changes, deletes and links some objects. */
    private void work(Workspace workspace, Random random) {
        try (WorkingCopy copy = workspace.repository().open()) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                step(workspace, copy, random);
            }
            copy.commit("step");
        }
    }

    private void step(Workspace workspace, WorkingCopy copy, Random random) {
        List<Entity> authors = all(workspace, copy, library.author);
        List<Entity> books = all(workspace, copy, library.book);
        switch (random.nextInt(7)) {
            case 0 -> copy.create(library.author).eSet(library.authorName, word(random));
            case 1, 2 -> change(copy.create(library.book), authors, random);
            case 3 -> pick(books, random).forEach(book -> change(book, authors, random));
            case 4 -> pick(authors, random).forEach(author -> author.eSet(library.authorName, word(random)));
            case 5 -> pick(books, random).forEach(book -> copy.delete(models.ref(book)));
            default -> pick(books, random).forEach(book -> {
                Entity loan = copy.create(library.loan);
                loan.eSet(library.loanBook, book);
                loan.eSet(library.loanReader, word(random));
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void change(Entity book, List<Entity> authors, Random random) {
        book.eSet(library.bookTitle, word(random) + " " + word(random));
        book.eSet(library.bookBody, word(random));
        EList<EObject> links = (EList<EObject>) book.eGet(library.bookAuthors);
        links.clear();
        links.addAll(pick(authors, random));
        EList<EObject> notes = (EList<EObject>) book.eGet(library.bookNotes);
        notes.clear();
        EObject note = EcoreUtil.create(library.note);
        note.eSet(library.noteWords, word(random));
        notes.add(note);
    }

    private static List<Entity> pick(List<Entity> from, Random random) {
        return from.isEmpty() ? List.of() : List.of(from.get(random.nextInt(from.size())));
    }

    private static List<Entity> all(Workspace workspace, WorkingCopy copy, org.eclipse.emf.ecore.EClass type) {
        List<Entity> all = new ArrayList<>();
        for (long id : workspace.repository().ids(Query.of(type))) {
            copy.find(new Ref(type, id)).filter(object -> object.eResource() != null).ifPresent(all::add);
        }
        return all;
    }

    /** Words far enough apart that none is a slip of another. */
    private static String word(Random random) {
        return word(random.nextInt(WORDS));
    }

    private static String word(int number) {
        return String.valueOf((char) ('b' + number)).repeat(6);
    }

    private void agrees(Workspace workspace, WorkspaceSearch search) {
        Map<String, Set<String>> expected = new HashMap<>();
        Map<String, Set<String>> readers = new HashMap<>();
        try (WorkingCopy copy = workspace.repository().open()) {
            all(workspace, copy, library.author)
                    .forEach(author -> say(expected, author, author.eGet(library.authorName)));
            for (Entity book : all(workspace, copy, library.book)) {
                say(expected, book, book.eGet(library.bookTitle));
                say(expected, book, book.eGet(library.bookBody));
                ((List<?>) book.eGet(library.bookAuthors))
                        .forEach(author -> say(expected, book, ((EObject) author).eGet(library.authorName)));
                ((List<?>) book.eGet(library.bookNotes))
                        .forEach(note -> say(expected, book, ((EObject) note).eGet(library.noteWords)));
            }
            for (Entity loan : all(workspace, copy, library.loan)) {
                say(expected, loan, loan.eGet(library.loanReader));
                EObject book = (EObject) loan.eGet(library.loanBook);
                if (book != null) {
                    say(expected, loan, book.eGet(library.bookTitle));
                    say(readers, (Entity) book, loan.eGet(library.loanReader));
                }
            }
        }
        for (int i = 0; i < WORDS; i++) {
            String word = word(i);
            assertEquals(expected.getOrDefault(word, Set.of()), found(search, SearchRequest.of(word)), word);
            SearchRequest byReader = SearchRequest.of("").ofClass("Book").with("reader", word);
            assertEquals(readers.getOrDefault(word, Set.of()), found(search, byReader), "lent by " + word);
        }
    }

    private void say(Map<String, Set<String>> words, Entity object, Object text) {
        for (String word : String.valueOf(text).split(" ")) {
            words.computeIfAbsent(word, any -> new TreeSet<>()).add(models.ref(object).toString());
        }
    }

    private static Set<String> found(WorkspaceSearch search, SearchRequest request) {
        Set<String> uris = new TreeSet<>();
        search.find(request.page(0, 1_000)).hits().stream().map(SearchHit::uri).forEach(uris::add);
        return uris;
    }

    @Test
    void a_bulk_import_is_found_whole() throws Exception {
        try (Workspace workspace = MemoryWorkspace.create(models); WorkspaceSearch search = open(workspace)) {
            try (WorkingCopy copy = workspace.repository().open()) {
                for (int i = 0; i < 6_000; i++) {
                    copy.create(library.book).eSet(library.bookTitle, "Bulk " + i);
                    if (i % 1_000 == 999) {
                        copy.flush();
                    }
                }
                copy.commit("bulk");
            }
            assertTrue(search.awaitUpToDate(workspace.repository().lastChangeSet(), Duration.ofSeconds(120)));
            assertEquals(6_000, search.find(SearchRequest.of("bulk")).total());
            assertEquals(1, search.find(SearchRequest.of("bulk 5999")).total());
        }
    }
}
