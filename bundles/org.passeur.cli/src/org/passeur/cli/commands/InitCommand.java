// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty workspace in a folder. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "init.folder")
    private @Nullable Path folder;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "init.name")
    private @Nullable String name;

    @Option(names = "--engine", paramLabel = "ADDRESS", descriptionKey = "init.engine")
    private @Nullable String engine;

    /** A command of a call. */
    public InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path where = Objects.requireNonNull(folder).toAbsolutePath().normalize();
        String called = name == null ? Objects.toString(where.getFileName(), "Passeur") : Objects.requireNonNull(name);
        try (Workspace workspace = create(where, called)) {
            session.services().workspaces().concern(where, session.locale()).ifPresent(session::saySentence);
            session.say("init.done", workspace.name(), workspace.folder());
        }
        return ExitCode.DONE;
    }

    private Workspace create(Path where, String called) {
        Workspaces workspaces = session.services().workspaces();
        String address = engine;
        return address == null ? workspaces.create(where, called, session.locale())
                : workspaces.create(where, called, session.locale(), address);
    }
}
