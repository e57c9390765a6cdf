// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.passeur.core.Attachments;
import org.passeur.core.Moved;
import org.passeur.store.schema.TableCopy;
import org.passeur.store.sql.Database;

/** Copies the objects of an open workspace, their history and their files into a database that is empty so far. */
final class Move {

    /** Folders of a workspace that belong to nobody's database. */
    private static final List<String> BESIDE = List.of("mappings", "templates");

    private final FolderWorkspace source;

    Move(FolderWorkspace source) {
        this.source = source;
    }

    /**
     * Copies; what was written into the database is undone where anything fails.
     *
     * @param settle makes the folder open the copy when it is whole
     */
    Moved to(Engine engine, Attachments attachments, Path folder, Settling settle) throws IOException {
        Database from = source.repository().database();
        try (Database target = new Database(engine)) {
            // files first: those of a move that failed are no trouble to the next
            int files = files(attachments);
            long rows = from.read(reading -> {
                long[] copied = new long[1];
                target.write(writing -> copied[0] = new TableCopy(reading, from.dialect(), writing, target.dialect())
                        .run(source.repository().models()));
                return Long.valueOf(copied[0]);
            }).longValue();
            return new Moved(folder, rows, source.repository().lastChangeSet(), files, settle.run());
        }
    }

    /** Makes a folder open a copy. */
    @FunctionalInterface
    interface Settling {

        /** Where the old database will lie. */
        Optional<Path> run() throws IOException;
    }

    private int files(Attachments into) throws IOException {
        List<String> hashes = source.attachments().hashes();
        for (String hash : hashes) {
            try (InputStream in = source.attachments().open(hash)) {
                into.put(in);
            }
        }
        return hashes.size();
    }

    /** Copies what people keep beside the database. */
    void beside(Path folder) throws IOException {
        for (String name : BESIDE) {
            Path from = source.folder().resolve(name);
            for (Path each : Folders.files(from)) {
                Path to = folder.resolve(name).resolve(from.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
    }

    /** The settings of a workspace without those that say where its database is. */
    static Map<String, String> withoutEngine(Map<String, String> settings) {
        Map<String, String> rest = new TreeMap<>(settings);
        String kind = String.valueOf(rest.remove(EngineProvider.SETTING));
        rest.keySet().removeIf(key -> key.startsWith(kind + "."));
        return rest;
    }
}
