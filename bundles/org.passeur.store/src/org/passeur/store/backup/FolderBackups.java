// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Restored;
import org.passeur.core.backup.Verification;
import org.passeur.store.Engine;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.SqlErrors;
import org.passeur.store.WorkspaceGuard;

/** Backups of workspaces in folders. */
public final class FolderBackups implements Backups {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FolderWorkspaces workspaces;
    private final Clock clock;

    /** Restored workspaces are opened as the others are. */
    public FolderBackups(FolderWorkspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
        this.clock = clock;
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

    @Override
    public Optional<Backup> makeDue(Workspace workspace, Progress progress) {
        return new Automatic(workspace.folder(), clock).makeDue((FolderWorkspace) workspace, progress);
    }

    /** Makes a backup before the tables of a workspace that is being opened are changed. */
    public void beforeChange(Path folder, Engine engine) {
        new Automatic(folder, clock).beforeChange(engine);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void refuseOthers(Path file) {
        try (BackupReader old = BackupReader.open(file)) {
            old.manifest();
        } catch (PasseurException e) {
            throw new PasseurException(Kind.INVALID, e, SqlErrors.TEXTS, "error.backup-exists", file.toString());
        }
    }

    private static Backup make(FolderWorkspace workspace, Backup backup, Progress progress) {
        try (WorkspaceGuard alone = WorkspaceGuard.take(workspace.folder(), PATIENCE)) {
            return new Making(workspace.folder(), backup).run(workspace, progress);
        }
    }

    @Override
    public PasseurException offer(Path folder, PasseurException trouble) {
        Optional<Backup> newest = trouble instanceof Offered ? Optional.empty()
                : BackupNames.list(folder).stream().findFirst();
        return newest.isPresent() ? new Offered(trouble, newest.get()) : trouble;
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
