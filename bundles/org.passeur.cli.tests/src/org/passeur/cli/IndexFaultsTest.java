// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index is deleted, stale or damaged: what the workspace holds is found all the same. */
class IndexFaultsTest {

    private static final int PEOPLE = 30;

    @TempDir
    Path folder = Path.of("");

    private static List<Path> files(Path of) {
        try (Stream<Path> all = Files.walk(of)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void delete(Path of) throws IOException {
        try (Stream<Path> all = Files.walk(of)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
        assertTrue(!Files.exists(of));
    }

    private static int found(Product product, Path workspace, String word) {
        return product.say("search " + word + " --limit 100 --json -w", workspace).object().getAsJsonArray("hits")
                .size();
    }

    private static void say(String what, int found) {
        System.out.println("Faults: index " + what + ": to be found " + PEOPLE + ", found " + found + ", missing "
                + (PEOPLE - found));
        assertEquals(PEOPLE, found, what);
    }

    @Test
    void aDeletedStaleOrDamagedIndexIsMadeGood() throws IOException {
        Path workspace = folder.resolve("workspace");
        Path index = workspace.resolve("index");
        StringBuilder people = new StringBuilder("name,jobTitle\n");
        for (int i = 0; i < PEOPLE; i++) {
            people.append("Person").append(i).append(",soudeuse\n");
        }
        Path csv = Files.writeString(folder.resolve("people.csv"), people);
        try (Product product = new Product(folder.resolve("home"))) {
            assertEquals(0, product.say("init", workspace).code());
            assertEquals(0, found(product, workspace, "soudeuse"));
            copy(index, folder.resolve("old"));
            assertEquals(0, product.say("import csv --class Person -w", workspace, csv).code());
            assertEquals(PEOPLE, found(product, workspace, "soudeuse"));

            delete(index);
            say("deleted", found(product, workspace, "soudeuse"));

            delete(index);
            copy(folder.resolve("old"), index);
            say("stale", found(product, workspace, "soudeuse"));

            Random random = new Random(7);
            List<Path> files = files(index).stream().filter(f -> f.toFile().length() > 0).toList();
            for (Path file : files) {
                byte[] noise = Files.readAllBytes(file);
                random.nextBytes(noise);
                Files.write(file, noise);
            }
            say("damaged in " + files.size() + " files", found(product, workspace, "soudeuse"));
        }
    }
}
