// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeQuery;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was committed, the newest first. */
@Command(name = "changes")
public final class ChangesCommand extends BaseCommand {

    @Option(names = "--since", paramLabel = "DAY", descriptionKey = "changes.since")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "changes.until")
    private @Nullable String until;

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "changes.who")
    private String who = "";

    @Option(names = "--class", paramLabel = "CLASS", descriptionKey = "changes.class")
    private @Nullable String type;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "changes.kind")
    private @Nullable String kind;

    @Option(names = "--words", paramLabel = "WORDS", descriptionKey = "changes.words")
    private String words = "";

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
        ChangeQuery query = query(workspace.repository().models());
        List<ChangeSet> changes = workspace.repository().history().changeSets(query, 0, Limits.positive(limit));
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

    private ChangeQuery query(Models models) {
        ChangeQuery query = ChangeQuery.ALL.between(start(since, 0), start(until, 1)).by(who).saying(words);
        String className = type;
        if (className != null) {
            query = query.of(models.require(className));
        }
        String kindName = kind;
        return kindName == null ? query : query.of(kind(kindName));
    }

    /** The first moment of a day, or of one after it. */
    private static @Nullable Instant start(@Nullable String day, int later) {
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException e) {
            throw Session.invalid("error.date", day);
        }
    }

    private static ChangeSet.Kind kind(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(ChangeSet.Kind.values()).filter(k -> k.name().equals(upper)).findFirst()
                .orElseThrow(() -> Session.invalid("error.kind", name,
                        Arrays.stream(ChangeSet.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
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
