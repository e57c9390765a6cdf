// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.internal.TablePlan.Field;
import org.passeur.exchange.table.TableRecord;
import org.passeur.exchange.value.UnknownReference;
import org.passeur.exchange.value.ValueConverter;

/**
 * A row as the values of an object.
 *
 * @param key the text that tells it apart by its key columns; empty where there are none
 * @param later references to objects of the same class that may still come
 */
record TableRow(String key, String uri, String basis, List<FeatureValue> values, List<Later> later) {

    /** A reference that could not be followed yet. */
    record Later(EStructuralFeature feature, String text, String header) {
    }

    static TableRow read(TableRecord record, TablePlan plan, EClass type, Models models, ValueConverter converter,
            Mapping mapping) {
        List<FeatureValue> values = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        for (Field field : plan.fields()) {
            if (converter.accepts(field.feature())) {
                String text = field.columns().stream().map(c -> c < record.cells().size() ? record.cells().get(c) : "")
                        .collect(Collectors.joining());
                add(field.feature(), text, field.header(), values, later, type, models, converter);
            }
        }
        mapping.constants().forEach((name, text) -> {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null) {
                throw Say.invalid("mapping.noFeature", name, type.getName(), models.visibleFeatures(type).stream()
                        .map(EStructuralFeature::getName).collect(Collectors.joining(", ")));
            }
            add(feature, text, name, values, later, type, models, converter);
        });
        return new TableRow(key(record, plan.keyColumns()), cell(record, plan.uriColumn()),
                cell(record, plan.basisColumn()), values, later);
    }

    private static void add(EStructuralFeature feature, String text, String header, List<FeatureValue> values,
            List<Later> later, EClass type, Models models, ValueConverter converter) {
        try {
            Object value = converter.read(feature, text, header);
            // An empty cell says nothing where nothing is no value, as with a kind: a new object gets the usual one.
            if (value != null || feature.getDefaultValue() == null) {
                values.add(new FeatureValue(models, feature, value));
            }
        } catch (UnknownReference e) {
            boolean mayCome = feature instanceof EReference reference
                    && reference.getEReferenceType().isSuperTypeOf(type);
            if (!mayCome) {
                throw e;
            }
            later.add(new Later(feature, text, header));
        }
    }

    private static String key(TableRecord record, List<Integer> columns) {
        List<String> parts = columns.stream().map(record::cell).toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", parts);
    }

    private static String cell(TableRecord record, int column) {
        return column < 0 ? "" : record.cell(column);
    }
}
