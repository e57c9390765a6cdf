// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.passeur.core.backup.Backup;
import org.passeur.core.backup.Backups.Reason;
import org.passeur.store.FileErrors;

/** What backups are called in a workspace's folder of backups: the moment, in UTC, and the reason. */
public final class BackupNames {

    /** The folder of a workspace. */
    public static final String FOLDER = "backups";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME = Pattern
            .compile("passeur-(\\d{8}-\\d{6})(?:-\\d+)?-(manual|daily|migration)\\.zip");

    private BackupNames() {
    }

    /** A name that is free in a folder. */
    static Path free(Path folder, Instant at, Reason reason) {
        String moment = "passeur-" + MOMENT.format(at.atOffset(ZoneOffset.UTC));
        String end = "-" + reason.name().toLowerCase(Locale.ROOT) + ".zip";
        Path file = folder.resolve(moment + end);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(moment + "-" + i + end);
        }
        return file;
    }

    /** The backups of a workspace, the newest first. */
    public static List<Backup> list(Path workspace) {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupNames::read).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).thenComparing(b -> b.file().toString()).reversed())
                    .toList();
        } catch (IOException e) {
            throw FileErrors.named(e, folder);
        }
    }

    private static Optional<Backup> read(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = LocalDateTime.parse(name.group(1), MOMENT).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, at, Reason.valueOf(name.group(2).toUpperCase(Locale.ROOT))));
        } catch (DateTimeParseException e) {
            System.getLogger(BackupNames.class.getName()).log(System.Logger.Level.DEBUG, "Not ours: " + file, e);
            return Optional.empty();
        }
    }
}
