// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Domain;
import org.passeur.core.MigrationStep;
import org.passeur.core.Models;
import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/**
 * The tables of one model, as a step of migration may change them. The model as the workspace keeps it says what the tables
 * are; each change is made to it first, and the tables then follow what differs, so that names are the store's own.
 */
final class StepTables implements MigrationStep.Tables {

    private static final String ANNOTATION = "http://passeur.org/model";

    private final Session session;
    private final Models models;
    private final List<Domain> kept;
    private final EPackage model;
    private final Catalogue catalogue;
    private final Conversion conversion;
    private final Dialect dialect;
    private final HistoryNames history;

    /**
     * @param kept all models as the workspace keeps them
     * @param model the one of them whose tables these are
     */
    StepTables(Session session, Dialect dialect, Models models, List<Domain> kept, EPackage model) {
        this.session = session;
        this.dialect = dialect;
        this.models = models;
        this.kept = kept;
        this.model = model;
        this.catalogue = new Catalogue(session, dialect);
        this.conversion = new Conversion(session, dialect);
        this.history = new HistoryNames(session);
    }

    /** Carries the engine's refusal out of a step. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException sql;

        Refused(SQLException sql) {
            super(sql);
            this.sql = sql;
        }

        SQLException sql() {
            return sql;
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T carrying(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    private Schema schema() throws SQLException {
        return new Schema(models.withDomains(kept), MetaTables.tableNames(session));
    }

    private EClass type(String name) {
        if (model.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IllegalArgumentException("Model " + model.getName() + " has no class " + name);
    }

    private EStructuralFeature feature(String type, String name) {
        EStructuralFeature feature = type(type).getEStructuralFeature(name);
        if (feature == null || feature.getEContainingClass().getEPackage() != model) {
            throw new IllegalArgumentException("Class " + type + " has no feature " + name + " of its own model");
        }
        return feature;
    }

    @Override
    public String table(String type) {
        return carrying(() -> schema().table(type(type)).name());
    }

    @Override
    public String column(String type, String feature) {
        return carrying(() -> schema().table(type(type)).column(feature(type, feature)).orElseThrow(
                () -> new IllegalArgumentException(type + "." + feature + " is not kept in a column")).name());
    }

    @Override
    public String linkTable(String type, String feature) {
        return carrying(() -> schema().table(type(type)).link(feature(type, feature)).orElseThrow(
                () -> new IllegalArgumentException(type + "." + feature + " has no table of its own")).name());
    }

    private static List<Table> having(Schema schema, EStructuralFeature feature) {
        return schema.tables().stream().filter(t -> t.type().getEAllStructuralFeatures().contains(feature)).toList();
    }

    @Override
    public void renameFeature(String type, String from, String to) {
        EStructuralFeature feature = feature(type, from);
        if (type(type).getEStructuralFeature(to) != null) {
            throw new IllegalArgumentException("Class " + type + " has a feature " + to + " already");
        }
        carrying(() -> {
            List<Table> before = having(schema(), feature);
            feature.setName(to);
            before.forEach(table -> renameInAnnotations(table.type(), from, to));
            Schema after = schema();
            for (Table was : before) {
                follow(was, after.table(was.type()));
                if (feature instanceof EReference reference && reference.isContainment()) {
                    renameOwner(after, was, reference, from);
                }
            }
            history.renameFeature(before.stream().map(t -> Schema.nameOf(t.type())).toList(), from, to);
            return Boolean.TRUE;
        });
    }

    /** What a class says of its features by name, such as which of them are its title. */
    private static void renameInAnnotations(EClass type, String from, String to) {
        List<EClass> all = new ArrayList<>(type.getEAllSuperTypes());
        all.add(type);
        for (EClass each : all) {
            EAnnotation annotation = each.getEAnnotation(ANNOTATION);
            for (String key : List.of("title", "key")) {
                String names = annotation == null ? null : annotation.getDetails().get(key);
                if (annotation != null && names != null) {
                    annotation.getDetails().put(key, String.join(",", java.util.Arrays.stream(names.split(","))
                            .map(name -> name.strip().equals(from) ? to : name).toList()));
                }
            }
        }
    }

    private void follow(Table was, Table is) throws SQLException {
        for (Column column : was.columns()) {
            Column now = is.column(column.feature()).orElseThrow();
            rename(was.name(), column.name(), now.name());
            rename(was.name(), column.sortName(), now.sortName());
            rename(was.name(), column.typeName(), now.typeName());
        }
        for (LinkTable link : was.links()) {
            LinkTable now = is.link(link.feature()).orElseThrow();
            rename(link.name(), link.value(), now.value());
            rename(link.name(), link.typeName(), now.typeName());
            if (!link.name().equals(now.name())) {
                catalogue.dropKeyAndIndex(link.name(), "owner_id");
                catalogue.dropKeyAndIndex(link.name(), now.value());
                session.execute(
                        "ALTER TABLE " + link.name() + " DROP CONSTRAINT " + TableSql.primaryKey(link.name()));
                session.execute(dialect.renameTable(link.name(), now.name()));
                session.execute("ALTER TABLE " + now.name() + " ADD CONSTRAINT " + TableSql.primaryKey(now.name())
                        + " PRIMARY KEY (owner_id, ordinal)");
            }
        }
    }

    private void rename(String table, @Nullable String from, @Nullable String to) throws SQLException {
        if (from != null && to != null && !from.equals(to)) {
            catalogue.dropKeyAndIndex(table, from);
            session.execute(dialect.rename(table, from, to));
        }
    }

    private void renameOwner(Schema schema, Table owner, EReference containing, String from) throws SQLException {
        for (Table part : schema.concrete(containing.getEReferenceType())) {
            if (!part.isEntity()) {
                var update = session.prepare("UPDATE " + part.name() + " SET owner_feature = ? WHERE owner_feature = ?"
                        + " AND owner_id IN (SELECT id FROM " + owner.name() + ")");
                update.setString(1, containing.getName());
                update.setString(2, from);
                update.executeUpdate();
            }
        }
    }

    @Override
    public void renameClass(String from, String to) {
        EClass type = type(from);
        if (model.getEClassifier(to) != null) {
            throw new IllegalArgumentException("Model " + model.getName() + " has a class " + to + " already");
        }
        carrying(() -> {
            Schema before = schema();
            String was = Schema.nameOf(type);
            type.setName(to);
            String is = Schema.nameOf(type);
            set("passeur_class", "name", was, is);
            for (Table table : before.tables()) {
                for (Column column : table.columns()) {
                    set(table.name(), column.typeName(), was, is);
                }
                for (LinkTable link : table.links()) {
                    set(link.name(), link.typeName(), was, is);
                }
            }
            history.renameClass(was, is);
            return Boolean.TRUE;
        });
    }

    private void set(String table, @Nullable String column, String was, String is) throws SQLException {
        if (column != null) {
            var update = session.prepare("UPDATE " + table + " SET " + column + " = ? WHERE " + column + " = ?");
            update.setString(1, is);
            update.setString(2, was);
            update.executeUpdate();
        }
    }

    @Override
    public void changeType(String type, String attribute, EDataType dataType) {
        if (!(feature(type, attribute) instanceof EAttribute changed)) {
            throw new IllegalArgumentException(type + "." + attribute + " is no attribute");
        }
        carrying(() -> {
            List<Table> before = having(schema(), changed);
            EDataType old = Objects.requireNonNull(changed.getEAttributeType());
            changed.setEType(dataType);
            Schema after = schema();
            for (Table was : before) {
                Table is = after.table(was.type());
                if (changed.isMany()) {
                    conversion.convert(was.link(changed).orElseThrow(), old, is.link(changed).orElseThrow(), dataType);
                } else {
                    conversion.convert(was, was.column(changed).orElseThrow(), old, is.column(changed).orElseThrow(),
                            dataType);
                }
            }
            return Boolean.TRUE;
        });
    }

    @Override
    public void sql(String statement) {
        carrying(() -> {
            session.execute(statement);
            return Boolean.TRUE;
        });
    }
}
