// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;

import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.store.Engine;
import org.passeur.store.Folders;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.SqlRepository;
import org.passeur.store.derby.internal.MemoryEngine;
import org.passeur.store.derby.internal.MemoryTemplates;
import org.passeur.store.SqlErrors;

/**
 * A workspace whose objects live in memory and whose files live in a temporary folder: for tests and dry runs. Closing it
 * leaves nothing behind.
 */
public final class MemoryWorkspace {

    private MemoryWorkspace() {
    }

    /** A new one in English. */
    public static Workspace create(Models models) {
        return create(models, Locale.ENGLISH, Clock.systemUTC());
    }

    /**
     * A new one.
     *
     * @param clock what change sets are dated by, and what rules take for today
     */
    public static Workspace create(Models models, Locale language, Clock clock) {
        try {
            Path folder = Files.createTempDirectory("passeur-memory");
            FolderWorkspace.prepare(folder, "Memory", language);
            String key = SqlRepository.fingerprint(models);
            MemoryEngine engine = new MemoryEngine(key);
            SqlRepository repository = new SqlRepository(models, engine, "test", clock);
            MemoryTemplates.keep(key, engine);
            return new FolderWorkspace(folder, repository, () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    /** The engine alone, with an empty database in memory: for tests of the store. */
    public static Engine engine() {
        try {
            return new MemoryEngine();
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
