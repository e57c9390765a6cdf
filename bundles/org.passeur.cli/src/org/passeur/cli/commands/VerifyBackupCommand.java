// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Verification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a backup from end to end; damage makes it end with {@link ExitCode#PROBLEMS}. */
@Command(name = "verify-backup")
public final class VerifyBackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "verify-backup.file")
    private @Nullable Path file;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public VerifyBackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Verification found = session.services().workspaces().backups().verify(Objects.requireNonNull(file),
                Backups.Progress.NONE);
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("sound", Boolean.valueOf(found.sound()));
            found.contents().ifPresent(contents -> map.putAll(asMap(contents)));
            map.put("damages", found.damages().stream().map(d -> d.sentence(session.locale())).toList());
            session.print(Json.of(map));
        } else {
            found.damages().forEach(damage -> session.print(damage.sentence(session.locale())));
            found.contents().ifPresent(this::print);
            session.say(found.sound() ? "verify-backup.sound" : "verify-backup.damaged",
                    Integer.valueOf(found.damages().size()));
        }
        return Integer.valueOf(found.sound() ? ExitCode.DONE : ExitCode.PROBLEMS);
    }

    private void print(BackupContents contents) {
        session.print(session.words("backup.about", contents.workspace(), session.format().text(contents.at()),
                Long.valueOf(contents.lastChangeSet()), Long.valueOf(contents.files()),
                Double.valueOf(contents.bytes() / 1e6)));
    }

    static Map<String, Object> asMap(BackupContents contents) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("workspace", contents.workspace());
        map.put("at", contents.at());
        map.put("reason", contents.reason());
        map.put("lastChangeSet", Long.valueOf(contents.lastChangeSet()));
        map.put("files", Long.valueOf(contents.files()));
        map.put("bytes", Long.valueOf(contents.bytes()));
        map.put("counts", contents.counts());
        return map;
    }
}
