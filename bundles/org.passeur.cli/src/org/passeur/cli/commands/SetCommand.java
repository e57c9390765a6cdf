// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Features;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes features of one object, as one change set. */
@Command(name = "set")
public final class SetCommand extends BaseCommand {

    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([^=]+?)\\s*(\\+=|-=|=)(.*)", Pattern.DOTALL);

    @Parameters(index = "0", paramLabel = "URI", descriptionKey = "uri")
    private String uri = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "set.values")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public SetCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        Ref ref = models.parse(uri);
        ValueConverter values = new ValueConverter(models, new KeptReferences(repository), ValueStyle.DEFAULT);
        ChangeSet made;
        String title;
        try (WorkingCopy copy = repository.open()) {
            Entity object = copy.find(ref).orElseThrow(() -> Session.invalid("error.no-object", ref));
            for (String assignment : assignments) {
                assign(copy, object, values, assignment);
            }
            title = models.title(object);
            made = copy.commit(session.words("set.label", models.label(ref.type(), locale()), title));
        }
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("uri", ref);
            map.put("changeset", made.number() == 0 ? Json.of(null) : Long.valueOf(made.number()));
            session.print(Json.of(map));
        } else if (made.number() == 0) {
            session.say("set.nothing", title);
        } else {
            session.say("set.done", title, Long.valueOf(made.number()));
        }
        return ExitCode.DONE;
    }

    private void assign(WorkingCopy copy, Entity object, ValueConverter values, String assignment) {
        Matcher matcher = ASSIGNMENT.matcher(assignment);
        if (!matcher.matches()) {
            throw Session.invalid("error.key-value", assignment);
        }
        String name = matcher.group(1);
        String sign = matcher.group(2);
        EStructuralFeature feature = feature(copy, object, values, name);
        if (!feature.isMany() && !"=".equals(sign)) {
            throw Session.invalid("error.not-many", name, sign);
        }
        Object value = values.read(feature, matcher.group(3), name);
        if (feature.isMany()) {
            many(copy, object, feature, sign, value);
        } else if (value == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, target(copy, value));
        }
    }

    private EStructuralFeature feature(WorkingCopy copy, Entity object, ValueConverter values, String name) {
        Models models = session.services().models();
        String path = new Features(models).path(object.eClass(), name);
        EStructuralFeature feature = Features.feature(object.eClass(), path)
                .orElseThrow(() -> Session.invalid("error.read-only", name));
        if (!values.accepts(feature)) {
            boolean parts = feature instanceof EReference reference && reference.isContainment();
            throw Session.invalid(parts ? "error.parts" : "error.read-only", name);
        }
        return feature;
    }

    private static void many(WorkingCopy copy, Entity object, EStructuralFeature feature, String sign,
            @Nullable Object value) {
        @SuppressWarnings("unchecked")
        List<Object> kept = (List<Object>) object.eGet(feature);
        List<Object> given = value instanceof List<?> list ? list.stream().map(v -> target(copy, v)).toList()
                : List.of();
        switch (sign) {
            case "+=" -> given.stream().filter(v -> !kept.contains(v)).forEach(kept::add);
            case "-=" -> kept.removeAll(given);
            default -> {
                kept.retainAll(given);
                given.stream().filter(v -> !kept.contains(v)).forEach(kept::add);
            }
        }
    }

    private static Object target(WorkingCopy copy, Object value) {
        return value instanceof Ref ref ? copy.get(ref) : value;
    }
}
