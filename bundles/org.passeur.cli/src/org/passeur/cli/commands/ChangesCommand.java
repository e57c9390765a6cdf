// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was committed, the newest first. */
@Command(name = "changes")
public final class ChangesCommand extends BaseCommand {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "limit")
    private int limit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ChangesCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        List<ChangeSet> changes = workspace.repository().history().changeSets(0, Limits.positive(limit));
        if (json) {
            session.print(Json.array(changes.stream().map(ChangesCommand::asMap).toList()));
            return ExitCode.DONE;
        }
        Columns columns = Columns
                .of(session.words("column.number"), session.words("column.when"), session.words("column.who"),
                        session.words("column.what"), "+", "~", "−")
                .right(0).right(4).right(5).right(6);
        for (ChangeSet change : changes) {
            columns.add(Long.toString(change.number()), session.format().text(change.at()), change.who(),
                    change.label(),
                    count(change.created()), count(change.updated()), count(change.deleted()));
        }
        session.print(columns);
        return ExitCode.DONE;
    }

    /** A change set as programs read it. */
    static Map<String, Object> asMap(ChangeSet change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("changeset", Long.valueOf(change.number()));
        map.put("at", change.at());
        map.put("who", change.who());
        map.put("label", change.label());
        map.put("kind", change.kind());
        map.put("created", Integer.valueOf(change.created()));
        map.put("updated", Integer.valueOf(change.updated()));
        map.put("deleted", Integer.valueOf(change.deleted()));
        map.put("reverts", Long.valueOf(change.reverts()));
        return map;
    }

    private static String count(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
