// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.search.Facet;
import org.passeur.search.Search.Progress;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;

/** The index agrees with the repository, whatever happened in between. */
@NonNullByDefault({})
class WorkspaceSearchTest {

    @TempDir
    Path folder;
    private final LibraryDomain library = new LibraryDomain();
    private final FakeRepository repository = new FakeRepository(
            new org.passeur.core.internal.ModelsImpl(List.of(library)));
    private final LoanReaders readers = new LoanReaders(library);
    private WorkspaceSearch search;

    @BeforeEach
    void open() {
        search = new WorkspaceSearch(folder.resolve("index"), repository.repository(), List.of(readers));
    }

    @AfterEach
    void close() {
        search.close();
    }

    private void reopen() {
        search.close();
        open();
    }

    private SearchResult find(SearchRequest request) {
        assertTrue(search.awaitUpToDate(repository.lastChangeSet(), Duration.ofSeconds(30)));
        return search.find(request);
    }

    private String found(String words) {
        return found(SearchRequest.of(words));
    }

    private String found(SearchRequest request) {
        return find(request).hits().stream().map(hit -> hit.uri().substring("passeur:/library/".length())).sorted()
                .collect(Collectors.joining(" "));
    }

    private Ref book(long id, String title, Object... more) {
        return repository.put(library.book, id, Stream.concat(Stream.of("title", title), Stream.of(more)).toArray());
    }

    @Test
    void what_is_committed_is_found_changed_and_gone() {
        Ref ref = book(1, "Les valeurs", "body", "De l\u2019intelligence collective", "language", "fr");
        assertEquals("Book/1", found("valeur intelligence"));
        book(1, "Autre titre");
        assertEquals("", found("valeur"));
        assertEquals("Book/1", found("autre intelligence"));
        repository.delete(ref);
        assertEquals("", found("intelligence"));
    }

    @Test
    void every_text_is_found_also_of_parts_and_literals_and_of_what_is_referred_to_but_not_what_is_not_shown() {
        Ref hugo = repository.put(library.author, 7, "name", "Victor Hugo");
        EObject note = org.eclipse.emf.ecore.util.EcoreUtil.create(library.note);
        note.eSet(library.noteWords, "with marginalia");
        book(1, "Poems", "genre", library.genre.getEEnumLiteral("POEM").getInstance(), "authors",
                ECollections.asEList(repository.object(hugo)), "notes", ECollections.asEList(note), "origin",
                "hidden/path");
        assertEquals("Author/7 Book/1", found("hugo"));
        assertEquals("Book/1", found("marginalia"));
        assertEquals("Book/1", found(SearchRequest.of("poem").with("genre", "POEM").with("authors", hugo.toString())));
        assertEquals("", found("hidden"));
        assertEquals("", found("language"));
    }

    @Test
    void a_class_that_is_not_searchable_is_left_out() {
        repository.put(library.diary, 1, "words", "secret thoughts");
        assertEquals("", found("secret"));
        search.reindex(Progress.NONE);
        assertEquals("", found("secret"));
        assertEquals(List.of(), search.facets(library.diary));
    }

    @Test
    void a_new_title_is_found_wherever_it_shows() {
        Ref hugo = repository.put(library.author, 7, "name", "Victor Hugo");
        book(1, "Poems", "authors", ECollections.asEList(repository.object(hugo)));
        repository.put(library.loan, 5, "reader", "Zola", "book", repository.object(new Ref(library.book, 1)));
        assertEquals("Book/1", found(SearchRequest.of("hugo").ofClass("Book")));
        repository.put(library.author, 7, "name", "Paul Verlaine");
        assertEquals("", found("hugo"));
        assertEquals("Author/7 Book/1", found("verlaine"));
        book(1, "Sonnets");
        assertEquals("Book/1 Loan/5", found("sonnets"));
        assertEquals("", found("poems"));
    }

    @Test
    void a_facet_follows_the_objects_that_feed_it() {
        Ref ref = book(1, "Poems");
        Ref loan = repository.put(library.loan, 5, "reader", "Zola", "book", repository.object(ref));
        assertEquals("Book/1", found(SearchRequest.of("poems").with("reader", "Zola")));
        repository.put(library.loan, 5, "reader", "Emile");
        assertEquals("", found(SearchRequest.of("poems").with("reader", "Zola").ofClass("Book")));
        assertEquals("Book/1", found(SearchRequest.of("poems").with("reader", "Emile")));
        repository.delete(loan);
        assertEquals("", found(SearchRequest.of("poems").with("reader", "Emile")));
    }

    @Test
    void facets_have_the_names_that_people_know() {
        Ref hugo = repository.put(library.author, 7, "name", "Victor Hugo");
        Ref ref = book(1, "Poems", "genre", library.genre.getEEnumLiteral("POEM").getInstance(), "authors",
                ECollections.asEList(repository.object(hugo)));
        repository.put(library.loan, 5, "reader", "Zola", "book", repository.object(ref));
        assertEquals(List.of("reader", "genre", "authors"), search.facets(library.book));
        List<Facet> facets = find(SearchRequest.of("poems").ofClass("Book").count("class", "reader", "genre", "authors")
                .in(Locale.FRENCH))
                .facets();
        assertEquals("Type d\u2019objet", facets.get(0).label());
        assertEquals("Lecteur", facets.get(1).label());
        assertEquals("Reader Zola", facets.get(1).values().get(0).label());
        assertEquals("POEM", facets.get(2).values().get(0).value());
        assertEquals("Victor Hugo", facets.get(3).values().get(0).label());
        assertEquals(hugo.toString(), facets.get(3).values().get(0).value());
    }

    @Test
    void what_depends_on_the_day_is_read_again_when_the_day_is_over() {
        readers.until = LocalDate.now().minusDays(1);
        book(1, "Poems");
        assertEquals("Book/1", found("poems"));
        readers.until = LocalDate.now();
        int before = repository.rowsRead.get();
        reopen();
        repository.put(library.author, 7, "name", "A");
        assertEquals("Author/7", found("a"));
        await(() -> repository.rowsRead.get() > before + 1);
    }

    @Test
    void what_was_missed_while_closed_is_taken_in_at_the_next_start() {
        book(1, "One");
        assertEquals("Book/1", found("one"));
        search.close();
        book(2, "Two");
        repository.delete(new Ref(library.book, 1));
        book(3, "Three");
        book(3, "Drei");
        int before = repository.rowsRead.get();
        open();
        assertEquals("Book/2", found("two"));
        assertEquals("", found("one"));
        assertEquals("Book/3", found("drei"));
        assertEquals(2, repository.rowsRead.get() - before, "only what changed was read");
    }

    @Test
    void nothing_is_read_again_where_nothing_was_missed() {
        book(1, "One");
        assertEquals("Book/1", found("one"));
        int before = repository.rowsRead.get();
        reopen();
        assertEquals("Book/1", found("one"));
        assertEquals(before, repository.rowsRead.get());
    }

    @Test
    void an_event_that_was_not_heard_comes_with_the_next() {
        repository.silent(true);
        book(1, "One");
        repository.silent(false);
        book(2, "Two");
        assertEquals("Book/1", found("one"));
        assertEquals("Book/2", found("two"));
    }

    @Test
    void what_was_deleted_and_came_back_is_there_once() {
        Ref ref = book(1, "One");
        assertEquals("Book/1", found("one"));
        repository.silent(true);
        repository.delete(ref);
        book(1, "One again");
        repository.silent(false);
        book(2, "Two");
        assertEquals("Book/1", found("one"));
        assertEquals("Book/2", found("two"));
    }

    @Test
    void what_is_committed_while_the_index_reads_is_not_mistaken_for_known() {
        Ref hugo = repository.put(library.author, 7, "name", "Victor Hugo");
        book(1, "Poems", "authors", ECollections.asEList(repository.object(hugo)));
        assertEquals("Book/1", found(SearchRequest.of("hugo").ofClass("Book")));
        repository.afterReading(library.book, () -> repository.put(library.author, 7, "name", "Paul Verlaine"));
        Map<Ref, Object[]> both = new LinkedHashMap<>();
        both.put(new Ref(library.book, 1), new Object[] { "body", "changed" });
        both.put(hugo, new Object[] { "name", "Charles Baudelaire" });
        repository.put(both);
        assertEquals("Book/1", found(SearchRequest.of("changed").ofClass("Book")));
        await(() -> repository.lastChangeSet() == 4);
        assertEquals("Book/1", found(SearchRequest.of("verlaine").ofClass("Book")));
        assertEquals("", found("baudelaire"));
    }

    @Test
    void what_is_committed_while_the_index_is_made_is_not_mistaken_for_known() {
        Ref hugo = repository.put(library.author, 7, "name", "Victor Hugo");
        book(1, "Poems", "authors", ECollections.asEList(repository.object(hugo)));
        assertEquals("Book/1", found("poems"));
        repository.afterReading(library.author, () -> repository.put(library.author, 7, "name", "Paul Verlaine"));
        search.reindex(Progress.NONE);
        assertEquals("Author/7 Book/1", found("verlaine"));
        assertEquals("", found("hugo"));
    }

    @Test
    void a_large_change_is_read_from_history() {
        Map<Ref, Object[]> many = new LinkedHashMap<>();
        for (long id = 1; id <= 6_000; id++) {
            many.put(new Ref(library.book, id), new Object[] { "title", "Bulk " + id });
        }
        repository.put(many);
        assertEquals(6_000, find(SearchRequest.of("bulk")).total());
    }

    @Test
    void an_index_that_is_newer_than_the_repository_is_made_anew() {
        book(1, "One");
        Ref two = book(2, "Two");
        assertEquals("Book/2", found("two"));
        search.close();
        repository.delete(two);
        repository.forgetAfter(1);
        open();
        assertEquals("Book/1", found("one"));
        await(() -> search.changeSet() == 1);
        assertEquals("", found("two"));
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen in time");
            Thread.onSpinWait();
        }
    }

    @Test
    void a_damaged_index_is_made_anew_from_the_repository() throws IOException {
        book(1, "One");
        assertEquals("Book/1", found("one"));
        search.close();
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        open();
        assertEquals("Book/1", found("one"));
    }

    @Test
    void a_failure_of_the_repository_is_outlived() {
        repository.fail(1);
        book(1, "One");
        assertEquals("Book/1", found("one"));
    }

    @Test
    void reindexing_gives_the_same_and_says_how_many() {
        book(1, "One");
        book(2, "Two");
        assertEquals(2, search.reindex(Progress.NONE));
        assertEquals("Book/1", found("one"));
        assertEquals(2, search.changeSet());
    }

    @Test
    void reindexing_that_is_stopped_leaves_the_former_index() {
        book(1, "One");
        assertEquals("Book/1", found("one"));
        PasseurException stopped = assertThrows(PasseurException.class, () -> search.reindex((done, total) -> false));
        assertEquals(PasseurException.Kind.CANCELLED, stopped.kind());
        assertEquals("Book/1", found("one"));
        book(2, "Two");
        assertEquals("Book/2", found("two"));
    }

    @Test
    void a_second_process_reads_and_takes_over() {
        book(1, "One");
        assertEquals("Book/1", found("one"));
        try (WorkspaceSearch second = new WorkspaceSearch(folder.resolve("index"), repository.repository(),
                List.of(readers))) {
            assertTrue(second.awaitUpToDate(1, Duration.ofSeconds(30)), "once the first has committed");
            assertEquals(1, second.find(SearchRequest.of("one")).total());
            assertEquals(PasseurException.Kind.LOCKED,
                    assertThrows(PasseurException.class, () -> second.reindex(Progress.NONE)).kind());
            book(2, "Two");
            assertTrue(second.awaitUpToDate(2, Duration.ofSeconds(30)));
            assertEquals(1, second.find(SearchRequest.of("two")).total());
            search.close();
            book(3, "Three");
            assertTrue(second.awaitUpToDate(3, Duration.ofSeconds(30)));
            assertEquals(1, second.find(SearchRequest.of("three")).total());
        }
        open();
    }

    @Test
    void waiting_ends_when_the_time_is_over() {
        assertFalse(search.awaitUpToDate(99, Duration.ofMillis(20)));
    }
}
