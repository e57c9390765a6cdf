// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the search index anew. */
@Command(name = "reindex")
public final class ReindexCommand extends BaseCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ReindexCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        try {
            long objects = session.services().searches().of(workspace).reindex(Search.Progress.NONE);
            if (json) {
                session.print(Json.of(Map.of("objects", Long.valueOf(objects))));
            } else {
                session.say("reindex.done", Long.valueOf(objects));
            }
        } finally {
            session.services().searches().release(workspace);
        }
        return ExitCode.DONE;
    }
}
