// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.List;

import org.passeur.cli.Session;

/** The commands in the order in which help lists them. */
public final class AllCommands {

    private AllCommands() {
    }

    /** A new object for each command of a call. */
    public static List<Object> of(Session session) {
        return List.of(
                new DemoCommand(session),
                new InitCommand(session),
                new ImportCommand(session),
                new ExportCommand(session),
                new ListCommand(session),
                new GetCommand(session),
                new NewCommand(session),
                new SetCommand(session),
                new DoCommand(session),
                new DeleteCommand(session),
                new SearchCommand(session),
                new AnalyseCommand(session),
                new ReportCommand(session),
                new CheckCommand(session),
                new HistoryCommand(session),
                new ChangesCommand(session),
                new RevertCommand(session),
                new InfoCommand(session),
                new SqlCommand(session),
                new ReindexCommand(session),
                new BackupCommand(session),
                new VerifyBackupCommand(session),
                new RestoreCommand(session),
                new MigrateWorkspaceCommand(session),
                new EraseCommand(session),
                new PurgeCommand(session));
    }
}
