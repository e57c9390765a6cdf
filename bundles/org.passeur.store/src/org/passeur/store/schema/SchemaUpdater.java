// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.Domain;
import org.passeur.store.Dialect;
import org.passeur.store.sql.Session;

/**
 * Brings the tables to what the models say, in the transaction of a session: makes what is new, adds columns, widens
 * texts, adds indexes. Nothing is ever dropped here.
 */
public final class SchemaUpdater {

    private static final System.Logger LOG = System.getLogger(SchemaUpdater.class.getName());

    private final Session session;
    private final Dialect dialect;
    private final Schema schema;
    private final TableSql sql;
    private final Catalogue catalogue;

    /** For one run. */
    public SchemaUpdater(Session session, Dialect dialect, Schema schema) {
        this.session = session;
        this.dialect = dialect;
        this.schema = schema;
        this.sql = new TableSql(schema, dialect);
        this.catalogue = new Catalogue(session, dialect);
    }

    /** True where something differs from when the workspace was last open. */
    public boolean isDue() throws SQLException {
        return !changed(ModelVersion.known(session)).isEmpty();
    }

    /** Updates what differs from when the workspace was last open; true where anything did. */
    public boolean update() throws SQLException {
        Map<String, ModelVersion> known = ModelVersion.known(session);
        List<EPackage> changed = changed(known);
        if (changed.isEmpty()) {
            return false;
        }
        apply(changed, known);
        return true;
    }

    private List<EPackage> changed(Map<String, ModelVersion> known) {
        List<EPackage> changed = new ArrayList<>();
        Set<EPackage> absent = schema.models().domains().stream().filter(Domain::absent).map(Domain::model)
                .collect(Collectors.toSet());
        for (EPackage model : schema.packages()) {
            ModelVersion before = known.get(model.getNsURI());
            // what an absent plug-in left behind is never changed, but a copy of the workspace needs its tables, too
            if (before == null || !absent.contains(model) && (before.version() != ModelVersion.of(model)
                    || !before.fingerprint().equals(fingerprint(model)))) {
                changed.add(model);
            }
        }
        return changed;
    }

    private void apply(List<EPackage> changed, Map<String, ModelVersion> known) throws SQLException {
        MetaTables.addClasses(session, schema);
        Set<String> tablesThere = catalogue.tables();
        List<Table> tables = schema.tables().stream().filter(t -> changed.contains(t.type().getEPackage())).toList();
        for (Table table : tables) {
            if (tablesThere.contains(dialect.catalogueName(table.name()))) {
                widen(table);
            } else {
                session.execute(sql.create(table));
            }
            for (LinkTable link : table.links()) {
                if (!tablesThere.contains(dialect.catalogueName(link.name()))) {
                    session.execute(sql.create(link));
                } else {
                    widen(link);
                }
            }
        }
        for (Table table : tables) {
            addKeysAndIndexes(table);
        }
        for (EPackage model : changed) {
            LOG.log(System.Logger.Level.DEBUG, "Tables of model {0} are up to date", model.getName());
            remember(model, known.containsKey(model.getNsURI()));
        }
    }

    private void widen(Table table) throws SQLException {
        Map<String, Integer> there = catalogue.columns(table.name());
        for (Column column : table.columns()) {
            Integer size = there.get(dialect.catalogueName(column.name()));
            for (Map.Entry<String, String> definition : sql.definitions(column).entrySet()) {
                if (!there.containsKey(dialect.catalogueName(definition.getKey()))) {
                    session.execute("ALTER TABLE " + table.name() + " ADD COLUMN " + definition.getKey() + " "
                            + definition.getValue()
                            + (definition.getKey().equals(column.name()) ? defaultOf(column) : ""));
                    fillSort(table, column, definition.getKey());
                    if (definition.getKey().equals(column.typeName())) {
                        fillType(table.name(), column.name(), definition.getKey());
                    }
                }
            }
            if (size != null && column.kind() == ColumnKind.STRING && size.intValue() < column.length()) {
                for (Map.Entry<String, String> definition : sql.definitions(column).entrySet()) {
                    session.execute(dialect.widen(table.name(), definition.getKey(), definition.getValue()));
                }
            }
        }
    }

    private void widen(LinkTable link) throws SQLException {
        Map<String, Integer> there = catalogue.columns(link.name());
        String type = link.typeName();
        if (type != null && !there.containsKey(dialect.catalogueName(type))) {
            session.execute("ALTER TABLE " + link.name() + " ADD COLUMN " + type + " " + TableSql.TYPE);
            fillType(link.name(), link.value(), type);
        }
        Integer size = there.get(dialect.catalogueName(link.value()));
        if (size != null && link.kind() == ColumnKind.STRING && size.intValue() < link.length()) {
            session.execute(
                    dialect.widen(link.name(), link.value(), dialect.type(ColumnKind.STRING, link.length())));
        }
    }

    /** What could point at one class may point at several now: so far it was that one. */
    private void fillType(String table, String column, String type) throws SQLException {
        Optional<String> target = catalogue.dropKeyAndIndex(table, column);
        Optional<Table> pointedAt = schema.tables().stream()
                .filter(t -> target.filter(dialect.catalogueName(t.name())::equals).isPresent()).findFirst();
        if (pointedAt.isPresent()) {
            PreparedStatement update = session
                    .prepare("UPDATE " + table + " SET " + type + " = ? WHERE " + column + " IS NOT NULL");
            update.setString(1, Schema.nameOf(pointedAt.get().type()));
            update.executeUpdate();
        }
    }

    /** Objects that are there already get the value that a new one starts with. */
    private static String defaultOf(Column column) {
        if (column.feature() instanceof EAttribute attribute && attribute.getDefaultValue() != null) {
            String literal = attribute.getDefaultValueLiteral();
            return switch (column.kind()) {
                case INTEGER, LONG, DOUBLE, BOOLEAN -> " DEFAULT " + attribute.getDefaultValue();
                case ENUM -> " DEFAULT '"
                        + ((org.eclipse.emf.common.util.Enumerator) attribute.getDefaultValue()).getName() + "'";
                case STRING -> literal == null ? "" : " DEFAULT '" + literal.replace("'", "''") + "'";
                default -> "";
            };
        }
        return "";
    }

    private void fillSort(Table table, Column column, String added) throws SQLException {
        if (!added.equals(column.sortName())) {
            return;
        }
        PreparedStatement update = session.prepare("UPDATE " + table.name() + " SET " + added + " = ? WHERE id = ?");
        int most = schema.sortLength(column.kind(), column.length());
        try (ResultSet results = session.prepare("SELECT id, " + column.name() + " FROM " + table.name() + " WHERE "
                + column.name() + " IS NOT NULL").executeQuery()) {
            int pending = 0;
            while (results.next()) {
                update.setString(1, SortText.key(results.getString(2), most));
                update.setLong(2, results.getLong(1));
                update.addBatch();
                if (++pending % 1000 == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    private void addKeysAndIndexes(Table table) throws SQLException {
        Set<String> there = new HashSet<>(catalogue.indexes(table.name()));
        there.addAll(catalogue.keys(table.name()).keySet());
        for (LinkTable link : table.links()) {
            there.addAll(catalogue.indexes(link.name()));
            there.addAll(catalogue.keys(link.name()).keySet());
        }
        for (Map.Entry<String, String> statement : sql.keysAndIndexes(table).entrySet()) {
            if (!there.contains(dialect.catalogueName(statement.getKey()))) {
                session.execute(statement.getValue());
            }
        }
    }

    private void remember(EPackage model, boolean known) throws SQLException {
        PreparedStatement statement = session.prepare(known
                ? "UPDATE passeur_package SET prefix = ?, schema_version = ?, fingerprint = ?, ecore = ?, labels = ? WHERE ns_uri = ?"
                : "INSERT INTO passeur_package (prefix, schema_version, fingerprint, ecore, labels, ns_uri) VALUES (?, ?, ?, ?, ?, ?)");
        statement.setString(1, model.getNsPrefix());
        statement.setInt(2, ModelVersion.of(model));
        statement.setString(3, fingerprint(model));
        statement.setString(4, ModelText.ecore(model));
        statement.setString(5, ModelText.labels(model, schema.models()));
        statement.setString(6, model.getNsURI());
        statement.executeUpdate();
    }

    private String fingerprint(EPackage model) {
        List<String> all = new ArrayList<>(schema.tables().stream().filter(t -> t.type().getEPackage() == model)
                .flatMap(t -> sql.everything(t).stream()).toList());
        all.add(ModelText.structure(model));
        all.add(ModelText.labels(model, schema.models()));
        return ModelText.fingerprint(all);
    }

    /** What stands for all tables of a schema, whatever the engine. */
    public static String fingerprint(Schema schema) {
        return ModelText.fingerprint(schema.tables().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.type().getEPackage().getNsURI() + t.name()),
                        Stream.concat(
                                t.columns().stream()
                                        .map(c -> c.name() + c.kind() + c.length() + c.sortName() + c.indexed()),
                                t.links().stream().map(l -> l.name() + l.value() + l.kind() + l.length()))))
                .toList());
    }
}
