// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backup;
import org.passeur.core.backup.Backups;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a backup of the workspace, also while the workbench is open. */
@Command(name = "backup")
public final class BackupCommand extends BaseCommand {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "backup.out")
    private @Nullable Path out;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public BackupCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) throws IOException {
        Backups backups = session.services().workspaces().backups();
        Path target = out;
        Backup made = target == null ? backups.make(workspace, Backups.Reason.MANUAL, Backups.Progress.NONE)
                : backups.make(workspace, target, Backups.Progress.NONE);
        long bytes = Files.size(made.file());
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("file", made.file().toString());
            object.addProperty("at", made.at().toString());
            object.addProperty("bytes", bytes);
            session.print(object);
        } else {
            session.say("backup.done", workspace.name(), Double.valueOf(bytes / 1e6));
            session.print(made.file().toString());
        }
        return ExitCode.DONE;
    }
}
