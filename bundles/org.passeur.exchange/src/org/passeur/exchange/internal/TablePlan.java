// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Models;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.value.Names;

/** Which column of a table fills which feature of a class, and which columns tell the rows apart. */
final class TablePlan {

    /** A feature and its columns; a long text may be spread over several. */
    record Field(EStructuralFeature feature, String header, List<Integer> columns) {
    }

    /** The column in which an export says which object a row is. */
    static final String URI = "uri";
    /** The column in which an export says of which workspace and version it is. */
    static final String BASIS = "basis";

    private static final Set<String> IDS = Set.of("id", "externalid", "identifiant", "identifier", "idexterne");
    private static final Pattern MORE = Pattern.compile("(.+)\\+(\\d{1,3})");

    private final Models models;
    private final EClass type;
    private final Table table;
    private final Mapping mapping;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> used = new LinkedHashMap<>();
    private final List<Integer> keyColumns = new ArrayList<>();
    private final int uriColumn;
    private final int basisColumn;

    TablePlan(Models models, EClass type, Table table, Mapping given) {
        this.models = models;
        this.type = type;
        this.table = table;
        this.mapping = given;
        uriColumn = column(URI);
        basisColumn = column(BASIS);
        Map<String, String> guessed = new HeaderMatcher(models, type).match(table.headers());
        for (String header : given.columns().keySet()) {
            if (!table.headers().contains(header)) {
                throw Say.invalid("mapping.noColumn", header, String.join(", ", table.headers()));
            }
        }
        for (int i = 0; i < table.headers().size(); i++) {
            addColumn(table.headers().get(i), i, guessed);
        }
        addKey();
    }

    List<Field> fields() {
        return fields;
    }

    int uriColumn() {
        return uriColumn;
    }

    int basisColumn() {
        return basisColumn;
    }

    /** The columns whose texts together tell a row apart; none where the class's own key does. */
    List<Integer> keyColumns() {
        return keyColumns;
    }

    /** The mapping as it was found, to be remembered. */
    Mapping mapping() {
        return mapping.with(type.getName(), used);
    }

    /** The names of columns that go nowhere. */
    List<String> unused() {
        return used.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey)
                .filter(header -> !isTechnical(header)).toList();
    }

    private void addColumn(String header, int index, Map<String, String> guessed) {
        if (header.isEmpty()) {
            return;
        }
        var more = MORE.matcher(header);
        if (more.matches() && used.containsKey(more.group(1))) {
            fields.stream().filter(field -> field.header().equals(more.group(1))).findFirst()
                    .ifPresent(field -> field.columns().add(index));
            return;
        }
        String said = mapping.feature(header);
        String name = said != null ? said : guessed.getOrDefault(header, "");
        EStructuralFeature feature = name.isEmpty() ? null : feature(name);
        used.put(header, name);
        if (feature != null) {
            fields.add(new Field(feature, header, new ArrayList<>(List.of(index))));
        }
    }

    private EStructuralFeature feature(String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw Say.invalid("mapping.noFeature", name, type.getName(), models.visibleFeatures(type).stream()
                    .map(EStructuralFeature::getName).collect(Collectors.joining(", ")));
        }
        return feature;
    }

    private void addKey() {
        for (String header : mapping.key()) {
            int index = table.headers().indexOf(header);
            if (index < 0) {
                throw Say.invalid("mapping.noColumn", header, String.join(", ", table.headers()));
            }
            keyColumns.add(index);
        }
        for (int i = 0; i < table.headers().size() && keyColumns.isEmpty(); i++) {
            if (IDS.contains(Names.folded(table.headers().get(i)))) {
                keyColumns.add(i);
            }
        }
    }

    private int column(String name) {
        List<String> headers = table.headers();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTechnical(String header) {
        return header.equalsIgnoreCase(URI) || header.equalsIgnoreCase(BASIS)
                || keyColumns.contains(table.headers().indexOf(header));
    }
}
