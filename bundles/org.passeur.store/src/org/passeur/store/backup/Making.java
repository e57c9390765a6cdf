// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.query.Query;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.Folders;
import org.passeur.store.schema.Schema;

/** Makes one backup, under a guard of the caller: written beside, forced to disk, then moved to its name. */
final class Making {

    private static final String COPY = ".copy-";
    private static final String BESIDE = ".tmp";

    private final Path workspace;
    private final Backup backup;

    Making(Path workspace, Backup backup) {
        this.workspace = workspace;
        this.backup = backup;
    }

    /** Copies the database into an empty folder, as {@code db}. */
    @FunctionalInterface
    interface Copying {

        void into(Path folder) throws IOException;
    }

    Backup run(FolderWorkspace open, Progress progress) {
        Repository repository = open.repository();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (EClass type : repository.models().entityClasses()) {
            counts.put(Schema.nameOf(type), Long.valueOf(repository.count(Query.of(type))));
        }
        return run(repository.lastChangeSet(), counts, open::copyDatabase, progress);
    }

    Backup run(long lastChangeSet, Map<String, Long> counts, Copying copying, Progress progress) {
        Path folder = workspace.resolve(BackupNames.FOLDER);
        Path target = backup.file();
        Path beside = target.resolveSibling("." + target.getFileName() + BESIDE);
        BackupContents about = new BackupContents(FolderWorkspace.name(workspace), FolderWorkspace.id(workspace),
                backup.at(), backup.reason(), lastChangeSet, counts, 0, 0);
        try {
            Files.createDirectories(folder);
            sweep(folder);
            Files.deleteIfExists(beside);
            Path copy = Files.createTempDirectory(folder, COPY);
            try {
                copying.into(copy);
                new BackupWriter(workspace, copy.resolve(EntryNames.DATABASE)).write(beside, about, progress);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(target.getParent());
            } finally {
                Folders.delete(copy);
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw FileErrors.named(e, target.getParent());
        }
        return backup;
    }

    /** What a backup that was killed left behind; no other is under way. */
    private static void sweep(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(Making::isLeft).toList();
        }
        for (Path each : left) {
            Folders.delete(each);
        }
    }

    private static boolean isLeft(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(COPY) || name.startsWith(".passeur-") && name.endsWith(BESIDE);
    }
}
