// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Works out the columns and link tables of one class. */
final class TableMaker {

    private static final int ENUM_LENGTH = 60;

    private final Schema schema;
    private final EClass type;
    private final String name;
    private final Set<String> tableNames;
    private final Set<String> taken = new HashSet<>(Set.of("id", "version", "owner_id", "owner_feature", "ordinal"));
    private final List<Column> columns = new ArrayList<>();
    private final List<LinkTable> links = new ArrayList<>();
    private final List<EReference> parts = new ArrayList<>();

    TableMaker(Schema schema, EClass type, String name, Set<String> tableNames) {
        this.schema = schema;
        this.type = type;
        this.name = name;
        this.tableNames = tableNames;
    }

    Table make() {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!Schema.isKept(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                parts.add(reference);
            } else if (feature.isMany()) {
                links.add(link(feature));
            } else if (feature instanceof EReference reference) {
                columns.add(reference(reference));
            } else {
                columns.add(attribute((EAttribute) feature));
            }
        }
        return new Table(type, name, columns, links, parts);
    }

    private Column attribute(EAttribute attribute) {
        ColumnKind kind = schema.kind(attribute);
        int length = length(attribute, kind);
        String column = free(SqlNames.of(attribute.getName()));
        boolean inTitle = schema.models().titleFeatures(type).contains(attribute);
        boolean sorted = kind == ColumnKind.STRING && !schema.annotated(attribute, "system")
                || kind == ColumnKind.TEXT && inTitle;
        String sort = sorted ? free(SqlNames.of(attribute.getName(), "sort")) : null;
        boolean indexed = schema.annotated(attribute, "index") || sorted && inTitle;
        return new Column(attribute, column, kind, length, sort, null, indexed);
    }

    private Column reference(EReference reference) {
        String column = free(SqlNames.of(reference.getName(), "id"));
        return new Column(reference, column, ColumnKind.LONG, 0, null, typeColumn(reference, true), true);
    }

    private @Nullable String typeColumn(EReference reference, boolean unique) {
        if (schema.concreteClasses(reference.getEReferenceType()).size() == 1
                && !reference.getEReferenceType().isAbstract()) {
            return null;
        }
        String column = SqlNames.of(reference.getName(), "type");
        return unique ? free(column) : column;
    }

    private LinkTable link(EStructuralFeature feature) {
        String table = SqlNames.cut(name + "_" + SqlNames.of(feature.getName()));
        while (!tableNames.add(table)) {
            table = table + "_";
        }
        if (feature instanceof EReference reference) {
            return new LinkTable(feature, table, SqlNames.of(feature.getName(), "id"), ColumnKind.LONG, 0,
                    typeColumn(reference, false));
        }
        EAttribute attribute = (EAttribute) feature;
        ColumnKind kind = schema.kind(attribute);
        return new LinkTable(feature, table, "value_", kind, length(attribute, kind), null);
    }

    private int length(EAttribute attribute, ColumnKind kind) {
        return switch (kind) {
            case STRING, OTHER -> schema.length(attribute);
            case ENUM -> ENUM_LENGTH;
            default -> 0;
        };
    }

    private String free(String wanted) {
        String column = wanted;
        while (!taken.add(column)) {
            column = column + "_";
        }
        return column;
    }
}
