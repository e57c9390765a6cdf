// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Databases with the tables of some models and nothing in them, kept in a temporary folder while this process lives: copying
 * one takes a fraction of the time that it takes to make all tables anew.
 */
public final class MemoryTemplates {

    private static final System.Logger LOG = System.getLogger(MemoryTemplates.class.getName());

    private static final Map<String, Path> BY_MODELS = new HashMap<>();

    private MemoryTemplates() {
    }

    static synchronized Optional<Path> find(String models) {
        return Optional.ofNullable(BY_MODELS.get(models));
    }

    /** Keeps a copy of a database that has its tables; where that fails the next one is made anew. */
    public static synchronized void keep(String models, MemoryEngine engine) {
        if (BY_MODELS.containsKey(models)) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("passeur-template");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            engine.copy(folder);
            BY_MODELS.put(models, folder.resolve("db"));
        } catch (SQLException | IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "No template", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Template left behind", e);
        }
    }
}
