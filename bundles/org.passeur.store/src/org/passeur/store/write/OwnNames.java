// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.SqlErrors;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;

/** What objects are called by themselves: the features that their model declares {@code personal}. */
final class OwnNames {

    private final Store store;
    private final Session session;
    private final Map<Long, Optional<EClass>> types = new HashMap<>();

    OwnNames(Store store, Session session) {
        this.store = store;
        this.session = session;
    }

    /** True for a feature that says what the object itself is called, and for one that holds no words. */
    boolean is(long object, String type, String feature) {
        return (type.isEmpty() ? type(object) : store.schema().classOf(type))
                .map(found -> found.getEStructuralFeature(feature))
                .filter(known -> !(known instanceof EAttribute text
                        && text.getEAttributeType().getInstanceClass() == String.class) || isName(known))
                .isPresent();
    }

    /** True where the title of an object is what it is called itself. */
    boolean named(long object) {
        return type(object).filter(type -> store.models().titleFeatures(type).stream().anyMatch(this::isName))
                .isPresent();
    }

    private boolean isName(EStructuralFeature feature) {
        return store.models().annotation(feature, "personal").isPresent();
    }

    private Optional<EClass> type(long object) {
        return Objects.requireNonNull(types.computeIfAbsent(Long.valueOf(object), id -> {
            try {
                PreparedStatement select = session.prepare("SELECT c.name FROM change_object o"
                        + " JOIN passeur_class c ON c.id = o.class_id WHERE o.object_id = ?");
                select.setLong(1, id.longValue());
                try (ResultSet results = select.executeQuery()) {
                    return results.next() ? store.schema().classOf(results.getString(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw SqlErrors.named(e);
            }
        }));
    }

    /** What the objects of a class have or had in a text feature, those that were deleted included. */
    Map<Ref, Set<String>> ever(EAttribute feature) throws SQLException {
        EClass type = feature.getEContainingClass();
        Map<Ref, Set<String>> all = new HashMap<>();
        for (Row row : store.rows(session).rows(Query.of(type).columns(feature.getName()))) {
            add(all, row.ref(), row.get(feature.getName()));
        }
        for (EClass each : store.schema().concreteClasses(type)) {
            Integer number = store.classIds().get(Schema.nameOf(each));
            if (number != null) {
                past(number.intValue(), each, feature, all);
            }
        }
        return all;
    }

    private void past(int number, EClass type, EAttribute feature, Map<Ref, Set<String>> all) throws SQLException {
        PreparedStatement values = session.prepare("SELECT v.object_id, v.old_value FROM change_value v"
                + " JOIN change_object o ON o.object_id = v.object_id AND o.change_set_id = v.change_set_id"
                + " WHERE o.class_id = ? AND v.feature = ?");
        values.setInt(1, number);
        values.setString(2, feature.getName());
        try (ResultSet results = values.executeQuery()) {
            while (results.next()) {
                add(all, new Ref(type, results.getLong(1)), store.json().read(feature, results.getString(2)));
            }
        }
        PreparedStatement states = session
                .prepare("SELECT object_id, state FROM change_object WHERE class_id = ? AND state IS NOT NULL");
        states.setInt(1, number);
        try (ResultSet results = states.executeQuery()) {
            while (results.next()) {
                ObjectState state = store.json().read(results.getString(2));
                add(all, new Ref(type, results.getLong(1)), state == null ? null : state.get(feature));
            }
        }
    }

    private static void add(Map<Ref, Set<String>> all, Ref ref, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            all.computeIfAbsent(ref, r -> new HashSet<>()).add(text.strip());
        }
    }
}
