// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Preview.Column;
import org.passeur.exchange.Problem;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** The first rows of a table as objects of a class. */
final class ClassPreview {

    private ClassPreview() {
    }

    static Preview of(ImportRequest request, EClass type, Table table, Mapping mapping) {
        Models models = request.workspace().repository().models();
        TablePlan plan = new TablePlan(models, type, table, mapping);
        ValueConverter converter = new ValueConverter(models, new KeptReferences(request.workspace().repository()),
                new ValueStyle(mapping.dateFormat(), mapping.decimal()));
        List<List<String>> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        plan.unused().forEach(header -> problems
                .add(new Problem(table.source(), table.headerLine(), Say.invalid("mapping.unused", header))));
        for (TableRecord record : table) {
            if (rows.size() == Preview.ROWS) {
                break;
            }
            rows.add(row(record, plan, type, models, converter, mapping, table, problems));
        }
        List<Column> columns = table.headers().stream()
                .map(header -> new Column(header, plan.mapping().columns().getOrDefault(header, "")))
                .toList();
        return new Preview(type.getName(), columns, rows, problems, plan.mapping());
    }

    private static List<String> row(TableRecord record, TablePlan plan, EClass type, Models models,
            ValueConverter converter, Mapping mapping, Table table, List<Problem> problems) {
        List<String> cells = new ArrayList<>(record.cells());
        PasseurException problem = record.problem();
        try {
            if (problem != null) {
                throw problem;
            }
            TableRow row = TableRow.read(record, plan, type, models, converter, mapping);
            for (TablePlan.Field field : plan.fields()) {
                row.values().stream().filter(value -> value.feature() == field.feature()).findFirst()
                        .map(FeatureValue::value)
                        .ifPresent(value -> cells.set(field.columns().getFirst(),
                                converter.write(field.feature(), value)));
            }
        } catch (PasseurException e) {
            problems.add(new Problem(table.source(), record.line(), e));
        }
        return cells;
    }
}
