// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Session;
import org.passeur.core.Moved;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves a workspace to a server that a team shares, or from there into a folder. */
@Command(name = "migrate-workspace")
public final class MigrateWorkspaceCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--to", required = true, paramLabel = "ADDRESS|FOLDER", descriptionKey = "migrate.to")
    private @Nullable String to;

    /** A command of a call. */
    public MigrateWorkspaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Moved moved = session.services().workspaces().move(session.folder(), Objects.requireNonNull(to));
        session.say("migrate.done", Long.valueOf(moved.rows()), Long.valueOf(moved.changeSets()),
                Integer.valueOf(moved.files()), moved.folder());
        moved.old().ifPresent(old -> session.say("migrate.old", old));
        return ExitCode.DONE;
    }
}
