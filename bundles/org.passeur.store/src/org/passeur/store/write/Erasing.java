// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.sql.StoreException;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;

/**
 * What one transaction takes out of the history for good: all that was of some objects, and some words wherever they are. It
 * says what it did, so that it can be done again in a backup of before.
 */
final class Erasing {

    /** How the history writes when an object was made. */
    static final Pattern CREATED = Pattern.compile("\"\\.created\":\"([^\"]+)\"");

    private final Store store;
    private final Session session;
    private final Set<Ref> refs = new LinkedHashSet<>();
    private final List<ForgottenWords> words = new ArrayList<>();
    private final Map<Ref, @Nullable Loaded> saved = new HashMap<>();
    private final Map<Long, String> created = new HashMap<>();
    private final Map<Long, ObjectState> gone = new HashMap<>();
    private Set<String> files = Set.of();
    private String noted = "";

    Erasing(Store store, Session session) {
        this.store = store;
        this.session = session;
    }

    void forget(Ref ref) {
        refs.add(ref);
    }

    void forget(ForgottenWords more) {
        if (!more.words().isEmpty()) {
            words.add(more);
        }
    }

    boolean isEmpty() {
        return refs.isEmpty() && words.isEmpty();
    }

    void saved(Loaded entry) {
        saved.put(entry.ref, entry);
    }

    /** An object that goes in this transaction; of a hidden one the history knows nothing. */
    void gone(Loaded entry) {
        ObjectState before = entry.baseline;
        if (before != null) {
            gone.put(Long.valueOf(entry.ref.id()), before);
        }
    }

    /** A text of this very erasure without the words, which mean here what is erased. */
    String without(String text) {
        String said = text;
        for (ForgottenWords each : words) {
            said = each.words().in(said);
        }
        return said;
    }

    /** Does it, after everything else was written. */
    void run() throws SQLException {
        if (isEmpty()) {
            return;
        }
        Set<Long> ids = new LinkedHashSet<>();
        for (Ref ref : refs) {
            check(ref);
            ids.add(Long.valueOf(ref.id()));
            dependents(ref, ids);
        }
        ForgottenFiles found = new ForgottenFiles(store.schema(), session);
        for (Long id : ids) {
            forget(id.longValue(), found);
            ObjectState last = gone.get(id);
            if (last != null) {
                found.collect(store.json().write(last));
                created.put(id, String.valueOf(last.get(CorePackage.Literals.ENTITY__CREATED)));
            }
        }
        if (!words.isEmpty()) {
            new Rewording(words, store, session).run();
        }
        files = found.unused();
    }

    /** A number is given once over all classes: under the name of another class it would take what nobody meant. */
    private void check(Ref ref) throws SQLException {
        Integer type = store.classIds().get(Schema.nameOf(ref.type()));
        PreparedStatement select = session.prepare("SELECT class_id FROM change_object WHERE object_id = ?");
        select.setLong(1, ref.id());
        try (ResultSet results = select.executeQuery()) {
            if (results.next() && (type == null || results.getInt(1) != type.intValue())) {
                throw new StoreException(Kind.NOT_FOUND, "error.not-found",
                        locale -> new Object[] { store.models().label(ref.type(), locale) + " " + ref.id() });
            }
        }
    }

    /** Deleted objects that cannot be without one: nothing could bring them back, and they speak of it. */
    private void dependents(Ref ref, Set<Long> ids) throws SQLException {
        for (Schema.Incoming incoming : store.schema().incoming(ref.type())) {
            Integer type = store.classIds().get(Schema.nameOf(incoming.table().type()));
            if (incoming.reference().isRequired() && incoming.table().isEntity() && type != null) {
                PreparedStatement select = session.prepare("SELECT object_id FROM change_object"
                        + " WHERE class_id = ? AND operation = 'D' AND state LIKE ?");
                select.setInt(1, type.intValue());
                select.setString(2, "%\"." + incoming.reference().getName() + "\":\"" + Schema.nameOf(ref.type()) + "/"
                        + ref.id() + "\"%");
                try (ResultSet results = select.executeQuery()) {
                    while (results.next()) {
                        ids.add(Long.valueOf(results.getLong(1)));
                    }
                }
            }
        }
    }

    private void forget(long id, ForgottenFiles found) throws SQLException {
        for (String sql : List.of("SELECT state FROM change_object WHERE object_id = ?",
                "SELECT old_value FROM change_value WHERE object_id = ?")) {
            PreparedStatement select = session.prepare(sql);
            select.setLong(1, id);
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    found.collect(results.getString(1));
                    created(id, results.getString(1));
                }
            }
        }
        for (String sql : List.of("UPDATE change_object SET title = NULL, state = NULL WHERE object_id = ?",
                "DELETE FROM change_value WHERE object_id = ?")) {
            PreparedStatement update = session.prepare(sql);
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    private void created(long id, @Nullable String state) {
        Matcher moment = CREATED.matcher(state == null ? "" : state);
        if (moment.find()) {
            created.put(Long.valueOf(id), moment.group(1));
        }
    }

    /** Says what is erased, right before it is. */
    void note() {
        List<Erased> all = new ArrayList<>();
        for (Ref ref : refs) {
            Loaded entry = saved.get(ref);
            if (entry != null && entry.baseline != null) {
                all.add(new Erased(ref.toString(),
                        String.valueOf(entry.baseline.get(CorePackage.Literals.ENTITY__CREATED)), false,
                        values(entry)));
            } else if (created.containsKey(Long.valueOf(ref.id()))) {
                all.add(new Erased(ref.toString(), created.getOrDefault(Long.valueOf(ref.id()), ""), true, Map.of()));
            }
        }
        if (!all.isEmpty()) {
            noted = store.erasures().note(Erased.write(all));
        }
    }

    /** What was written in the place of what is gone. */
    private Map<String, String> values(Loaded entry) {
        ObjectState before = entry.baseline;
        ObjectState after = entry.written;
        Map<String, String> values = new LinkedHashMap<>();
        if (before != null && after != null) {
            for (EStructuralFeature feature : before.differences(after)) {
                values.put(feature.getName(), store.json().write(feature, after.get(feature)));
            }
        }
        return values;
    }

    void withdraw() {
        if (!noted.isEmpty()) {
            store.erasures().withdraw(noted);
            noted = "";
        }
    }

    void kept() {
        store.erasures().erase(files);
    }
}
