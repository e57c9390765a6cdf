// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.Ref;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;

/** Reads change sets. */
public final class ChangeSets {

    static final String COLUMNS = "SELECT number_, at_, who, label, kind, created, updated, deleted, reverts, id, classes"
            + " FROM change_set ";

    private ChangeSets() {
    }

    /** A change set with the number that its rows have, and the classes that it touched. */
    public record Kept(ChangeSet changeSet, long id, List<String> classes) {
    }

    /** The newest, those before a number. */
    public static List<Kept> before(Session session, long before, int limit) throws SQLException {
        PreparedStatement statement = session.prepare(COLUMNS + "WHERE number_ < ? ORDER BY number_ DESC"
                + (limit > 0 ? " FETCH FIRST " + limit + " ROWS ONLY" : ""));
        statement.setLong(1, before > 0 ? before : Long.MAX_VALUE);
        return read(statement);
    }

    /** The oldest of those after a number. */
    public static List<Kept> after(Session session, long after, int limit) throws SQLException {
        PreparedStatement statement = session
                .prepare(COLUMNS + "WHERE number_ > ? ORDER BY number_ FETCH FIRST " + limit + " ROWS ONLY");
        statement.setLong(1, after);
        return read(statement);
    }

    /** One. */
    public static List<Kept> one(Session session, long number) throws SQLException {
        PreparedStatement statement = session.prepare(COLUMNS + "WHERE number_ = ?");
        statement.setLong(1, number);
        return read(statement);
    }

    /** The newest of those that touched an object. */
    public static List<Kept> of(Session session, long object, int limit) throws SQLException {
        PreparedStatement statement = session.prepare(COLUMNS + "WHERE id IN (SELECT change_set_id FROM change_object"
                + " WHERE object_id = ?) ORDER BY number_ DESC FETCH FIRST " + limit + " ROWS ONLY");
        statement.setLong(1, object);
        return read(statement);
    }

    /** The number of the last; 0 where there is none. */
    public static long last(Session session) throws SQLException {
        try (ResultSet results = session.prepare("SELECT MAX(number_) FROM change_set").executeQuery()) {
            results.next();
            return results.getLong(1);
        }
    }

    static List<Kept> read(PreparedStatement statement) throws SQLException {
        List<Kept> all = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                all.add(kept(results));
            }
        }
        return all;
    }

    private static Kept kept(ResultSet results) throws SQLException {
        Instant at = (Instant) java.util.Objects.requireNonNull(ColumnKind.INSTANT.read(results, 2, null));
        ChangeSet changeSet = new ChangeSet(results.getLong(1), at, results.getString(3), results.getString(4),
                ChangeSet.Kind.valueOf(results.getString(5)), results.getInt(6), results.getInt(7), results.getInt(8),
                results.getLong(9));
        String classes = results.getString(11);
        return new Kept(changeSet, results.getLong(10), classes.isEmpty() ? List.of() : List.of(classes.split(",")));
    }

    /** The objects of a change set, at most so many; 0 for all. Those of absent models are left out. */
    public static List<ObjectChange> objects(Session session, Schema schema, long id, int limit) throws SQLException {
        PreparedStatement statement = session.prepare("SELECT o.object_id, c.name, o.operation FROM change_object o"
                + " JOIN passeur_class c ON c.id = o.class_id WHERE o.change_set_id = ? ORDER BY o.object_id"
                + (limit > 0 ? " FETCH FIRST " + limit + " ROWS ONLY" : ""));
        statement.setLong(1, id);
        List<ObjectChange> all = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                long number = results.getLong(1);
                String operation = results.getString(3);
                schema.classOf(results.getString(2)).ifPresent(
                        type -> all.add(new ObjectChange(new Ref(type, number), HistoryWriter.operation(operation))));
            }
        }
        return all;
    }

    /** What listeners hear of a change set of another process. */
    public static CommitEvent event(Session session, Schema schema, Kept kept) throws SQLException {
        Set<EClass> types = new HashSet<>();
        kept.classes().forEach(name -> schema.classOf(name).ifPresent(types::add));
        ChangeSet set = kept.changeSet();
        boolean many = set.created() + set.updated() + set.deleted() > CommitEvent.MANY;
        return new CommitEvent(set, many ? List.of() : objects(session, schema, kept.id(), 0), Set.copyOf(types),
                false);
    }
}
