// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.backup.Restored;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.Folders;
import org.passeur.store.FolderWorkspaces.Reservation;
import org.passeur.store.SqlErrors;

/**
 * Brings one workspace back: unpacks beside the folder, opens what was unpacked, and only then puts it in the place of what
 * was there.
 */
final class Restore {

    /** What must stay free besides, for the database's own log. */
    private static final long ROOM = 64L << 20;

    private final FolderWorkspaces workspaces;
    private final Path file;
    private final Path folder;

    Restore(FolderWorkspaces workspaces, Path file, Path folder) {
        this.workspaces = workspaces;
        this.file = file;
        this.folder = folder;
    }

    Restored run(boolean replace, Progress progress) {
        try {
            boolean replacing = !isFree();
            if (replacing && !workspaces.isWorkspace(folder)) {
                throw Said.invalid("error.not-empty", folder.toString());
            }
            if (replacing && !replace) {
                throw Said.invalid("error.restore-workspace", folder.toString());
            }
            if (!replacing) {
                return run(progress);
            }
            try (Reservation alone = workspaces.reserve(folder)) {
                return run(progress);
            }
        } catch (IOException e) {
            throw FileErrors.named(e, folder);
        }
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Restored run(Progress progress) throws IOException {
        Path parent = Objects.requireNonNull(folder.getParent(), "a workspace is never the root");
        try (BackupReader reader = BackupReader.open(file)) {
            BackupContents contents = reader.manifest().contents();
            Files.createDirectories(parent);
            if (Files.getFileStore(parent).getUsableSpace() < contents.bytes() + ROOM) {
                throw new PasseurException(Kind.FULL, SqlErrors.TEXTS, "error.restore-room", parent.toString(),
                        Long.valueOf(contents.bytes() >> 20));
            }
            Path fresh = Files.createTempDirectory(parent, "." + folder.getFileName() + "-restore-");
            try {
                reader.unpack(fresh, new Meter(progress, contents.bytes()));
                int erasures = workspaces.settle(fresh, others(parent));
                put(fresh);
                return new Restored(folder, contents, erasures);
            } finally {
                Folders.delete(fresh);
            }
        }
    }

    /** The workspace that is replaced, and the one in whose folder of backups the file lies. */
    private List<Path> others(Path parent) {
        Path around = Objects.requireNonNullElse(Objects.requireNonNullElse(file.getParent(), parent).getParent(),
                parent);
        return Stream.of(folder, around).filter(workspaces::isWorkspace).distinct().toList();
    }

    /** The place is taken at once; what was there comes back where that fails. */
    private void put(Path fresh) throws IOException {
        if (isFree()) {
            Files.deleteIfExists(folder);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(folder.getParent());
            return;
        }
        Path aside = Files.createTempDirectory(folder.getParent(), folder.getFileName() + "-replaced-");
        Files.delete(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        keepBackups(aside);
        Folders.sync(folder.getParent());
        Folders.delete(aside);
    }

    private void keepBackups(Path aside) throws IOException {
        Path backups = aside.resolve(BackupNames.FOLDER);
        if (Files.isDirectory(backups)) {
            Folders.delete(folder.resolve(BackupNames.FOLDER));
            Files.move(backups, folder.resolve(BackupNames.FOLDER), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
