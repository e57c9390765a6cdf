// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.History.Change;
import org.passeur.core.History.FeatureChange;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what was done to one object: who, when, from what to what. */
@Command(name = "history")
public final class HistoryCommand extends BaseCommand {

    @Parameters(paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public HistoryCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Models models = workspace.repository().models();
        Ref ref = models.parse(uri);
        List<Change> changes = workspace.repository().history().of(ref);
        if (changes.isEmpty()) {
            throw Session.invalid("error.no-object", ref);
        }
        if (json) {
            session.print(Json.array(changes.stream().map(HistoryCommand::asMap).toList()));
        } else {
            print(models, ref, changes);
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> asMap(Change change) {
        Map<String, Object> map = ChangesCommand.asMap(change.changeSet());
        map.keySet().removeAll(List.of("created", "updated", "deleted"));
        map.put("uri", change.ref());
        map.put("title", change.title());
        map.put("operation", change.operation());
        List<Object> features = new ArrayList<>();
        for (FeatureChange feature : change.features()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("feature", feature.feature());
            values.put("from", Json.of(feature.from()));
            values.put("to", Json.of(feature.to()));
            features.add(values);
        }
        map.put("features", features);
        return map;
    }

    private void print(Models models, Ref ref, List<Change> changes) {
        Columns columns = Columns
                .of(session.words("column.number"), session.words("column.when"), session.words("column.who"),
                        session.words("column.what"), session.words("column.feature"), session.words("column.from"),
                        session.words("column.to"))
                .right(0);
        for (Change change : changes) {
            List<String> head = List.of(Long.toString(change.changeSet().number()),
                    session.format().text(change.changeSet().at()), change.changeSet().who(),
                    change.changeSet().label());
            if (change.features().isEmpty()) {
                columns.add(row(head, session.words("operation." + change.operation()), "", ""));
            }
            for (FeatureChange feature : change.features()) {
                columns.add(row(head, models.label(ref.type(), feature.feature(), locale()),
                        session.format().text(feature.from()),
                        session.format().text(feature.to())));
            }
        }
        session.print(columns);
    }

    private static List<String> row(List<String> head, String... rest) {
        List<String> row = new ArrayList<>(head);
        row.addAll(List.of(rest));
        return row;
    }
}
