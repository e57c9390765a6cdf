// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.model.CorePackage;
import org.passeur.store.ColumnKind;
import org.passeur.store.sql.Maps;

/** Where the objects of one concrete class are kept. */
public final class Table {

    private final EClass type;
    private final String name;
    private final List<Column> columns;
    private final List<LinkTable> links;
    private final List<EReference> parts;
    private final Map<EStructuralFeature, Column> columnOf = new HashMap<>();
    private final Map<EStructuralFeature, LinkTable> linkOf = new HashMap<>();

    Table(EClass type, String name, List<Column> columns, List<LinkTable> links, List<EReference> parts) {
        this.type = type;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.links = List.copyOf(links);
        this.parts = List.copyOf(parts);
        columns.forEach(c -> columnOf.put(c.feature(), c));
        links.forEach(l -> linkOf.put(l.feature(), l));
    }

    /** The class. */
    public EClass type() {
        return type;
    }

    /** The name in the database. */
    public String name() {
        return name;
    }

    /** The name of the key by which rows are found. */
    public String key() {
        return TableSql.primaryKey(name);
    }

    /** The name of the index that has the rows in the order of a column, and of their numbers where that is equal. */
    public Optional<String> orderedBy(String column) {
        return columns.stream()
                .filter(each -> each.indexed() && !each.isReference()
                        && column.equals(each.sortName() == null ? each.name() : each.sortName()))
                .map(each -> TableSql.index(name, each.name())).findFirst();
    }

    /** Of parts: the name of the index by which those of an object are found. */
    public String ownerIndex() {
        return TableSql.index(name, "owner");
    }

    /** Single-valued features, the number and the version left out. */
    public List<Column> columns() {
        return columns;
    }

    /** Many-valued attributes and references. */
    public List<LinkTable> links() {
        return links;
    }

    /** Features that contain parts. */
    public List<EReference> parts() {
        return parts;
    }

    /** True for the root of aggregates. */
    public boolean isEntity() {
        return CorePackage.Literals.ENTITY.isSuperTypeOf(type);
    }

    /** The column of a feature, if it has one here. */
    public Optional<Column> column(EStructuralFeature feature) {
        return Optional.ofNullable(columnOf.get(own(feature)));
    }

    /** The link table of a feature, if it has one here. */
    public Optional<LinkTable> link(EStructuralFeature feature) {
        return Optional.ofNullable(linkOf.get(own(feature)));
    }

    /** The longest text that a feature takes. */
    public int mostCharacters(EStructuralFeature feature) {
        EStructuralFeature mine = own(feature);
        Column column = Maps.find(columnOf, mine);
        if (column != null) {
            return column.kind() == ColumnKind.STRING ? column.length() : Integer.MAX_VALUE;
        }
        LinkTable link = Maps.find(linkOf, mine);
        return link != null && link.kind() == ColumnKind.STRING ? link.length() : Integer.MAX_VALUE;
    }

    /** Sister classes may have a feature of the same name and type without a common class that declares it. */
    private EStructuralFeature own(EStructuralFeature feature) {
        if (columnOf.containsKey(feature) || linkOf.containsKey(feature)) {
            return feature;
        }
        EStructuralFeature sister = type.getEStructuralFeature(feature.getName());
        return sister != null && sister.getEType() == feature.getEType() && sister.isMany() == feature.isMany() ? sister
                : feature;
    }

    @Override
    public String toString() {
        return name;
    }
}
