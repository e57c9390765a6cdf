// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.History;
import org.passeur.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a change set back as a new one. */
@Command(name = "revert")
public final class RevertCommand extends BaseCommand {

    @Parameters(paramLabel = "CHANGESET", descriptionKey = "revert.changeset")
    private String number = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public RevertCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        History history = workspace.repository().history();
        ChangeSet taken = history.changeSet(parse()).orElseThrow(() -> Session.invalid("error.no-changeset", number));
        ChangeSet made = history.revert(taken.number());
        if (json) {
            session.print(Json.of(ChangesCommand.asMap(made)));
        } else {
            session.say("revert.done", Long.valueOf(taken.number()), taken.label(), Long.valueOf(made.number()));
        }
        return ExitCode.DONE;
    }

    private long parse() {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw Session.invalid("error.no-changeset", number);
        }
    }
}
