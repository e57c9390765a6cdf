// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Restored;
import org.passeur.core.backup.Verification;
import org.passeur.core.query.Query;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.Folders;
import org.passeur.store.WorkspaceGuard;
import org.passeur.store.schema.Schema;

/** Backups of workspaces in folders. */
public final class FolderBackups implements Backups {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String COPY = ".copy-";

    private final FolderWorkspaces workspaces;

    /** Restored workspaces are opened as the others are. */
    public FolderBackups(FolderWorkspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Backup make(Workspace workspace, Path file, Progress progress) {
        Instant at = now();
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            target = BackupNames.free(target, at, Reason.MANUAL);
        } else if (Files.exists(target)) {
            refuseOthers(target);
        }
        return make((FolderWorkspace) workspace, new Backup(target, at, Reason.MANUAL), progress);
    }

    @Override
    public Backup make(Workspace workspace, Reason reason, Progress progress) {
        Instant at = now();
        Path folder = workspace.folder().resolve(BackupNames.FOLDER);
        return make((FolderWorkspace) workspace, new Backup(BackupNames.free(folder, at, reason), at, reason),
                progress);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void refuseOthers(Path file) {
        try (BackupReader old = BackupReader.open(file)) {
            old.manifest();
        } catch (PasseurException e) {
            throw new PasseurException(Kind.INVALID, e, org.passeur.store.SqlErrors.TEXTS, "error.backup-exists",
                    file.toString());
        }
    }

    private static Backup make(FolderWorkspace workspace, Backup backup, Progress progress) {
        Path folder = workspace.folder().resolve(BackupNames.FOLDER);
        Path target = backup.file();
        Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
        try (WorkspaceGuard alone = WorkspaceGuard.take(workspace.folder(), PATIENCE)) {
            Files.createDirectories(folder);
            sweep(folder);
            Files.deleteIfExists(beside);
            Path copy = Files.createTempDirectory(folder, COPY);
            try {
                BackupContents about = about(workspace, backup);
                workspace.copyDatabase(copy);
                new BackupWriter(workspace.folder(), copy.resolve(EntryNames.DATABASE)).write(beside, about, progress);
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
            left = all.filter(path -> String.valueOf(path.getFileName()).startsWith(COPY)).toList();
        }
        for (Path copy : left) {
            Folders.delete(copy);
        }
    }

    private static BackupContents about(FolderWorkspace workspace, Backup backup) {
        Repository repository = workspace.repository();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (EClass type : repository.models().entityClasses()) {
            counts.put(Schema.nameOf(type), Long.valueOf(repository.count(Query.of(type))));
        }
        return new BackupContents(workspace.name(), workspace.id(), backup.at(), backup.reason(),
                repository.lastChangeSet(), counts, 0, 0);
    }

    @Override
    public List<Backup> list(Path folder) {
        return BackupNames.list(folder);
    }

    @Override
    public Verification verify(Path file, Progress progress) {
        Path real = file.toAbsolutePath().normalize();
        try (BackupReader reader = BackupReader.open(real)) {
            BackupContents contents = reader.manifest().contents();
            Meter meter = new Meter(progress, contents.bytes() + Files.size(real));
            List<PasseurException> damages = new ArrayList<>(reader.verify(meter));
            if (!Seal.intact(real, meter) && damages.isEmpty()) {
                damages.add(Said.corrupt(null, "error.backup-outside", real.toString()));
            }
            return new Verification(Optional.of(contents), damages);
        } catch (PasseurException e) {
            if (e.kind() != Kind.CORRUPT) {
                throw e;
            }
            return new Verification(Optional.empty(), List.of(e));
        } catch (IOException e) {
            throw FileErrors.named(e, real);
        }
    }

    @Override
    public Restored restore(Path file, Path folder, boolean replace, Progress progress) {
        return new Restore(workspaces, file.toAbsolutePath().normalize(), folder.toAbsolutePath().normalize())
                .run(replace, progress);
    }
}
