// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index keeps what was committed with its number, and becomes an empty one where it cannot be trusted. */
@NonNullByDefault({})
class SearchIndexTest {

    @TempDir
    Path folder;

    private SearchIndex open() throws IOException {
        return SearchIndex.open(folder, "here");
    }

    private static IndexedObject object(String uri) {
        return new IndexedObject(uri, "Item", List.of(), "Title", List.of(), List.of(), Set.of(), Map.of(), Set.of(),
                IndexedObject.FOR_EVER);
    }

    private void commit(long number, String... uris) throws IOException {
        try (SearchIndex index = open()) {
            for (String uri : uris) {
                index.put(object(uri));
            }
            index.commit(number);
        }
    }

    @Test
    void a_new_index_was_never_filled() throws IOException {
        try (SearchIndex index = open()) {
            assertEquals(SearchIndex.NEVER, index.changeSet());
            assertEquals(0, index.size());
            assertTrue(index.writable());
        }
    }

    @Test
    void a_commit_is_kept_with_its_number() throws IOException {
        commit(42, "a", "b");
        try (SearchIndex index = open()) {
            assertEquals(42, index.changeSet());
            assertEquals(2, index.size());
        }
    }

    @Test
    void what_was_shown_but_not_committed_is_gone_after_a_crash_and_so_is_its_number() throws IOException {
        commit(1, "a");
        try (SearchIndex index = open()) {
            index.put(object("b"));
            index.remove("a");
            index.show(2);
            assertEquals(2, index.changeSet());
            assertEquals(1, index.size());
        }
        try (SearchIndex index = open()) {
            assertEquals(1, index.changeSet());
            assertEquals(1, index.size());
        }
    }

    @Test
    void an_object_is_there_once_however_often_it_is_put() throws IOException {
        commit(1, "a", "a", "b");
        commit(2, "a");
        try (SearchIndex index = open()) {
            assertEquals(2, index.size());
        }
    }

    @Test
    void another_process_reads_what_is_committed_and_takes_over_when_the_writer_is_gone() throws IOException {
        SearchIndex writer = open();
        try (SearchIndex reader = open()) {
            assertFalse(reader.writable());
            assertFalse(reader.takeOver());
            assertEquals(0, reader.size());
            assertThrows(IllegalStateException.class, () -> reader.put(object("x")));
            writer.put(object("a"));
            writer.show(1);
            assertEquals(0, reader.size());
            writer.commit(2);
            assertEquals(1, reader.size());
            assertEquals(2, reader.changeSet());
            writer.put(object("b"));
            writer.close();
            assertTrue(reader.takeOver());
            assertEquals(1, reader.size());
            reader.put(object("c"));
            reader.commit(3);
            assertEquals(2, reader.size());
        }
    }

    @Test
    void a_reader_waits_for_an_index_that_nobody_has_made_yet() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock("write.lock");
                SearchIndex reader = open()) {
            lock.ensureValid();
            assertEquals(0, reader.size());
            assertEquals(SearchIndex.NEVER, reader.changeSet());
        }
    }

    @Test
    void while_an_index_is_filled_anew_the_old_state_is_found_and_a_rollback_returns_to_it() throws IOException {
        commit(5, "a", "b", "c");
        try (SearchIndex index = open()) {
            index.clear();
            index.add(object("d"));
            assertEquals(3, index.size());
            index.rollback();
            assertEquals(3, index.size());
            assertEquals(5, index.changeSet());
            index.clear();
            index.add(object("d"));
            index.commit(6);
            assertEquals(1, index.size());
        }
    }

    @Test
    void the_index_of_another_workspace_is_not_taken() throws IOException {
        commit(5, "a");
        try (SearchIndex index = SearchIndex.open(folder, "elsewhere")) {
            assertEquals(SearchIndex.NEVER, index.changeSet());
            assertEquals(0, index.size());
        }
    }

    @Test
    void a_damaged_index_becomes_an_empty_one() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 25; round++) {
            commit(5, "a", "b");
            damage(random, round % 3);
            try (SearchIndex index = open()) {
                boolean intact = index.changeSet() == 5 && index.size() == 2;
                boolean anew = index.changeSet() == SearchIndex.NEVER && index.size() == 0;
                assertTrue(intact || anew, "round " + round);
                index.put(object("z"));
                index.commit(6);
            }
        }
    }

    private void damage(Random random, int way) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        switch (way) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, new byte[0]);
            default -> {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
                Files.write(file, bytes);
            }
        }
    }

    @Test
    void an_index_that_something_else_wrote_becomes_an_empty_one() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("segments_7"), "not an index");
        try (SearchIndex index = open()) {
            assertEquals(SearchIndex.NEVER, index.changeSet());
            index.put(object("a"));
            index.commit(1);
            assertEquals(1, index.size());
        }
    }

    @Test
    void purging_leaves_no_byte_of_what_was_removed() throws IOException {
        try (SearchIndex index = open()) {
            index.put(new IndexedObject("secret", "Item", List.of(), "zirconium", List.of(), List.of(), Set.of(),
                    Map.of(), Set.of(),
                    IndexedObject.FOR_EVER));
            index.put(object("other"));
            index.commit(1);
            index.remove("secret");
            index.commit(2);
            index.purge();
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(one -> !one.endsWith("write.lock")).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("zirconium") || bytes.contains("secret"), file.toString());
            }
        }
    }
}
