// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Features;
import org.passeur.cli.Json;
import org.passeur.cli.ObjectJson;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one object with everything that it contains. */
@Command(name = "get")
public final class GetCommand extends BaseCommand {

    @Parameters(paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public GetCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Ref ref = repository.models().parse(uri);
        try (WorkingCopy copy = repository.open()) {
            Entity object = copy.find(ref).orElseThrow(() -> Session.invalid("error.no-object", ref));
            Row derived = derived(repository, ref);
            if (json) {
                session.print(asJson(repository, ref, object, derived));
            } else {
                print(repository, ref, object, derived);
            }
        }
        return ExitCode.DONE;
    }

    private Row derived(Repository repository, Ref ref) {
        var names = new Features(repository.models()).derived(ref.type()).stream().map(DerivedColumn::name).toList();
        Query query = Query.of(ref.type()).columns(names).where(Filter.eq("id", Long.valueOf(ref.id())))
                .on(session.on());
        return repository.rows(query).stream().findFirst().orElseThrow(() -> Session.invalid("error.no-object", ref));
    }

    private static JsonObject asJson(Repository repository, Ref ref, Entity object, Row derived) {
        JsonObject result = new JsonObject();
        result.addProperty("uri", ref.toString());
        new ObjectJson(repository).fill(result, object);
        for (String name : derived.columns()) {
            result.add(name, Json.of(derived.get(name)));
        }
        return result;
    }

    private void print(Repository repository, Ref ref, Entity object, Row derived) {
        Models models = repository.models();
        session.print(models.label(ref.type(), locale()) + "  " + derived.title());
        session.print(ref.toString());
        session.print("");
        ObjectJson values = new ObjectJson(repository);
        for (EStructuralFeature feature : models.visibleFeatures(ref.type())) {
            Object value = values.shown(object, feature);
            line(models.label(ref.type(), feature.getName(), locale()), models.annotation(feature, "unit")
                    .map(unit -> session.format().withUnit(value, unit)).orElseGet(() -> session.format().text(value)));
        }
        for (String name : derived.columns()) {
            line(models.label(ref.type(), name, locale()), session.format().text(derived.get(name)));
        }
    }

    private void line(String label, String text) {
        if (text.contains("\n")) {
            session.print(session.label(label));
            text.strip().lines().forEach(line -> session.print("    " + line));
        } else if (!text.isEmpty()) {
            session.print(session.label(label) + ' ' + text);
        }
    }
}
