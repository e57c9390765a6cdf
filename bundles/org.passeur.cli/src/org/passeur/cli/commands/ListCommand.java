// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.Conditions;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Features;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.TableSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the objects of a class. */
@Command(name = "list")
public final class ListCommand extends BaseCommand {

    private static final int PAGE = 1000;

    @Parameters(paramLabel = "CLASS", descriptionKey = "class")
    private String name = "";

    @Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "where")
    private List<String> conditions = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "F", descriptionKey = "sort")
    private List<String> sort = new ArrayList<>();

    @Option(names = "--columns", paramLabel = "F", split = ",", descriptionKey = "columns")
    private List<String> chosen = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private @Nullable Integer limit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public ListCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Models models = workspace.repository().models();
        EClass type = models.require(name);
        Features features = new Features(models);
        Filter filter = new Conditions(workspace).all(type, conditions);
        Query query = Query.of(type).columns(columns(models, features, type)).where(filter)
                .ordered(orders(features, type))
                .on(session.on());
        Integer most = limit;
        List<Row> rows = read(workspace, query, most == null ? 0 : Limits.positive(most.intValue()));
        if (json) {
            session.print(Json.array(rows.stream().map(ListCommand::asMap).toList()));
        } else {
            print(models, type, query, rows);
        }
        return ExitCode.DONE;
    }

    /** In pages, so that a list over a million objects does not keep a transaction open. */
    private static List<Row> read(Workspace workspace, Query query, int most) {
        long[] ids = workspace.repository().ids(query.limit(most));
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < ids.length; from += PAGE) {
            List<Long> page = new ArrayList<>();
            for (int i = from; i < Math.min(from + PAGE, ids.length); i++) {
                page.add(Long.valueOf(ids[i]));
            }
            rows.addAll(workspace.repository().rows(query, page));
        }
        return rows;
    }

    private List<String> columns(Models models, Features features, EClass type) {
        if (!chosen.isEmpty()) {
            return chosen.stream().filter(words -> !"uri".equals(words.strip()))
                    .map(words -> features.path(type, words)).toList();
        }
        if (!json) {
            return models.table(type).columns().stream().map(TableSpec.Column::path).toList();
        }
        return features.names(type).stream().filter(f -> !isContained(type, f)).toList();
    }

    private static boolean isContained(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return feature instanceof EReference reference && reference.isContainment();
    }

    private List<Order> orders(Features features, EClass type) {
        List<Order> orders = new ArrayList<>();
        for (String step : sort) {
            String words = step.strip();
            boolean minus = words.startsWith("-");
            boolean desc = words.toLowerCase(java.util.Locale.ROOT).endsWith(" desc");
            String feature = words.substring(minus ? 1 : 0, words.length() - (desc ? " desc".length() : 0)).strip();
            orders.add(new Order(features.path(type, feature), minus || desc));
        }
        return orders;
    }

    private static Map<String, Object> asMap(Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("uri", row.ref());
        map.put("id", Long.valueOf(row.ref().id()));
        for (int c = 0; c < row.columns().size(); c++) {
            map.put(row.columns().get(c), Json.of(row.values().get(c)));
        }
        return map;
    }

    private void print(Models models, EClass type, Query query, List<Row> rows) {
        List<String> heads = new ArrayList<>();
        query.columns().forEach(path -> heads.add(models.label(type, path, locale())));
        heads.add("URI");
        Columns columns = new Columns(heads);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < query.columns().size(); c++) {
                Object value = row.values().get(c);
                if (value instanceof Number) {
                    columns.right(c);
                }
                cells.add(session.format().text(value));
            }
            cells.add(row.ref().type().getName() + '/' + row.ref().id());
            columns.add(cells);
        }
        session.print(columns);
        session.say("list.done", Integer.valueOf(rows.size()), models.label(type, locale()),
                models.plural(type, locale()));
    }
}
