// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.store.ColumnKind;

/**
 * Works out the views of a schema: one for each class, and one for each feature with many values. References have the number of
 * what they point at and, where it is one text, its name. What is hidden is left out, and so is what only the store needs.
 */
final class ViewMaker {

    private static final String PREFIX = "v_";

    private final Schema schema;
    private final Models models;

    ViewMaker(Schema schema) {
        this.schema = schema;
        this.models = schema.models();
    }

    List<View> make() {
        Map<String, View> views = new LinkedHashMap<>();
        List<Table> shown = schema.tables().stream().filter(t -> !isHidden(t.type())).toList();
        for (Table table : shown) {
            String name = SqlNames.behind(PREFIX, table.type().getName());
            add(views, table, views.containsKey(name)
                    ? PREFIX + SqlNames.of(table.type().getEPackage().getNsPrefix(), name.substring(PREFIX.length()))
                    : name);
        }
        for (Table table : shown) {
            aliases(table.type()).forEach(alias -> add(views, table, PREFIX + alias));
        }
        return List.copyOf(views.values());
    }

    private void add(Map<String, View> views, Table table, String name) {
        if (views.putIfAbsent(name, view(name, table)) == null) {
            for (LinkTable link : table.links().stream().filter(l -> isShown(l.feature())).toList()) {
                for (String each : names(link.feature(), link.feature().getName())) {
                    View view = view(SqlNames.behind(name + "_", each), table, link);
                    views.putIfAbsent(view.name(), view);
                }
            }
        }
    }

    /** A part is as hidden as anything that may contain it. */
    private boolean isHidden(EClass type) {
        return models.hidden(type)
                || schema.containers(type).stream().anyMatch(r -> schema.concrete(r.getEContainingClass()).stream()
                        .anyMatch(t -> t.type() != type && isHidden(t.type())));
    }

    private boolean isShown(EStructuralFeature feature) {
        return !schema.annotated(feature, "hidden") && !(feature instanceof EReference reference
                && schema.concrete(reference.getEReferenceType()).stream().anyMatch(t -> isHidden(t.type())));
    }

    /** A name, and those that it had in older versions of the model. */
    private static List<String> names(EModelElement element, String name) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(aliases(element));
        return all;
    }

    private static List<String> aliases(EModelElement element) {
        EAnnotation store = element.getEAnnotation("http://passeur.org/store");
        String aliases = store == null ? null : store.getDetails().get("aliases");
        return aliases == null ? List.of() : List.of(aliases.split(" "));
    }

    private View view(String name, Table table) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "x.id");
        if (!table.isEntity()) {
            columns.put("owner_id", "x.owner_id");
            columns.put("owner_feature", "x.owner_feature");
            columns.put("ordinal", "x.ordinal");
        }
        for (Column column : table.columns()) {
            if (isShown(column.feature())) {
                for (String each : names(column.feature(), column.name())) {
                    columns.putIfAbsent(each, "x." + column.name());
                }
            }
        }
        for (Column column : table.columns()) {
            if (column.isReference() && isShown(column.feature())) {
                named(columns, column.feature(), column.name(), column.typeName());
            }
        }
        return new View(name, columns, table.name());
    }

    private View view(String name, Table table, LinkTable link) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(SqlNames.of(table.type().getName(), "id"), "x.owner_id");
        columns.put("ordinal", "x.ordinal");
        if (link.isReference()) {
            columns.putIfAbsent(link.value(), "x." + link.value());
            named(columns, link.feature(), link.value(), link.typeName());
        } else {
            columns.putIfAbsent(SqlNames.of(link.feature().getName()), "x." + link.value());
        }
        return new View(name, columns, link.name());
    }

    /** What a reference points at in words: its class where it may be one of several, its name where that is one text. */
    private void named(Map<String, String> columns, EStructuralFeature feature, String number,
            @org.eclipse.jdt.annotation.Nullable String type) {
        if (type != null) {
            columns.putIfAbsent(type, "x." + type);
            return;
        }
        List<Table> targets = schema.concrete(((EReference) feature).getEReferenceType());
        if (targets.size() == 1) {
            title(targets.getFirst()).ifPresent(title -> columns.putIfAbsent(SqlNames.of(feature.getName()),
                    "(SELECT t." + title + " FROM " + targets.getFirst().name() + " t WHERE t.id = x." + number + ")"));
        }
    }

    private Optional<String> title(Table table) {
        List<EStructuralFeature> features = models.titleFeatures(table.type());
        return features.size() != 1 ? Optional.empty()
                : table.column(features.getFirst())
                        .filter(c -> c.kind() == ColumnKind.STRING && isShown(c.feature())).map(Column::name);
    }
}
