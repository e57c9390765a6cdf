// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is in a workspace. */
@Command(name = "info")
public final class InfoCommand extends BaseCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public InfoCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Map<EClass, Long> counts = new LinkedHashMap<>();
        for (EClass type : workspace.repository().models().entityClasses()) {
            counts.put(type, Long.valueOf(workspace.repository().count(Query.of(type))));
        }
        session.services().workspaces().concern(workspace.folder(), locale()).ifPresent(session::saySentence);
        if (json) {
            session.print(asJson(workspace, counts));
        } else {
            print(workspace, counts);
        }
        return ExitCode.DONE;
    }

    private JsonObject asJson(Workspace workspace, Map<EClass, Long> counts) {
        JsonObject info = new JsonObject();
        info.addProperty("version", session.services().version());
        info.addProperty("folder", workspace.folder().toString());
        info.addProperty("name", workspace.name());
        info.addProperty("language", workspace.language().getLanguage());
        info.addProperty("holder", workspace.holder());
        info.addProperty("lastChangeSet", workspace.repository().lastChangeSet());
        JsonObject numbers = new JsonObject();
        counts.forEach((type, count) -> numbers.addProperty(type.getName(), count));
        info.add("counts", numbers);
        JsonArray absent = new JsonArray();
        absent(workspace.repository().models()).forEach(d -> absent.add(d.id()));
        info.add("absent", absent);
        info.add("me", Json.of(workspace.me().map(Object::toString).orElse(null)));
        return info;
    }

    private void print(Workspace workspace, Map<EClass, Long> counts) {
        Models models = workspace.repository().models();
        session.print(session.words("info.head", workspace.name(), workspace.folder()));
        session.print("");
        Columns columns = Columns.of(session.words("column.class"), session.words("column.count")).right(1);
        counts.forEach((type, count) -> columns.add(models.plural(type, locale()), session.format().text(count)));
        session.print(columns);
        String absent = absent(models).map(d -> d.texts().find(locale(), "domain." + d.id()).orElse(d.id()))
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            session.print("");
            session.print(session.words("info.absent", absent));
        }
    }

    private static Stream<Domain> absent(Models models) {
        return models.domains().stream().filter(Domain::absent);
    }
}
