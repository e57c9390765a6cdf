// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.PasseurException;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.backup.Backups.Reason;
import org.passeur.store.Engine;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.SqlErrors;
import org.passeur.store.WorkspaceGuard;

/** The backups that nobody has to ask for: one a day, one before the tables are changed, and only so many. */
final class Automatic {

    private static final System.Logger LOG = System.getLogger(Automatic.class.getName());

    private final Path workspace;
    private final Clock clock;

    Automatic(Path workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    Optional<Backup> makeDue(FolderWorkspace open, Progress progress) {
        if (!open.copies() || !isDue(open)) {
            return Optional.empty();
        }
        Optional<WorkspaceGuard> free = WorkspaceGuard.takeIfFree(workspace);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try (WorkspaceGuard alone = free.get()) {
            if (!isDue(open)) {
                return Optional.empty();
            }
            Backup made = new Making(workspace, next(Reason.DAILY)).run(open, progress);
            prune();
            return Optional.of(made);
        }
    }

    private boolean isDue(FolderWorkspace open) {
        Optional<Instant> last = BackupNames.list(workspace).stream().map(Backup::at)
                .filter(at -> !at.isAfter(clock.instant())).findFirst();
        if (last.isPresent() && !day(last.get()).isBefore(today())) {
            return false;
        }
        Optional<BackupContents> known = newest();
        return known.isPresent() ? known.get().lastChangeSet() != open.repository().lastChangeSet()
                : open.after(0).filter(first -> day(first).isBefore(today())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What the newest backup that can be read says of itself. */
    private Optional<BackupContents> newest() {
        for (Backup backup : BackupNames.list(workspace)) {
            try (BackupReader reader = BackupReader.open(backup.file())) {
                return Optional.of(reader.manifest().contents());
            } catch (PasseurException e) {
                LOG.log(System.Logger.Level.WARNING, "No backup any more: " + backup.file(), e);
            }
        }
        return Optional.empty();
    }

    private Backup next(Reason reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Backup(BackupNames.free(workspace.resolve(BackupNames.FOLDER), at, reason), at, reason);
    }

    /**
     * Before tables are changed. A change that fails each time a workspace is opened makes one backup, so that it does not
     * push the others out.
     */
    void beforeChange(Engine engine) {
        if (!engine.copies()) {
            LOG.log(System.Logger.Level.INFO, "Tables are changed without a backup: {0} has its own",
                    engine.dialect().name());
            return;
        }
        long last = lastChangeSet(engine);
        if (newest().filter(c -> c.reason() == Reason.MIGRATION && c.lastChangeSet() == last).isPresent()) {
            return;
        }
        try (WorkspaceGuard alone = WorkspaceGuard.take(workspace, FolderBackups.PATIENCE)) {
            new Making(workspace, next(Reason.MIGRATION)).run(last, Map.of(), folder -> copy(engine, folder),
                    Progress.NONE);
            prune();
        }
    }

    private static void copy(Engine engine, Path folder) throws IOException {
        try {
            engine.copy(folder);
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    private static long lastChangeSet(Engine engine) {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT MAX(number_) FROM change_set")) {
            results.next();
            long last = results.getLong(1);
            connection.rollback();
            return last;
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    private void prune() {
        List<Backup> automatic = BackupNames.list(workspace).stream().filter(b -> b.reason() != Reason.MANUAL).toList();
        for (Backup old : automatic.stream().skip(kept()).toList()) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException e) {
                throw FileErrors.named(e, workspace);
            }
        }
    }

    private int kept() {
        String setting = FolderWorkspace.setting(workspace, Backups.KEEP).orElse("");
        return setting.matches("[1-9]\\d{0,4}") ? Integer.parseInt(setting) : Backups.KEPT;
    }
}
