// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.ColumnKind;
import org.passeur.store.history.HistoryWriter;
import org.passeur.store.sql.Session;
import org.passeur.store.state.StateText;

/**
 * Puts other words in the place of forgotten ones where the history holds them; it is read once from end to end for that. What an
 * object itself is called by ({@code personal} in its model) is nobody else's name, so it stays.
 */
final class Rewording {

    private static final int LABEL = 500;
    private static final int WHO = 200;
    private static final int PIECE = 1000;

    private final List<ForgottenWords> all;
    private final Session session;
    private final OwnNames own;

    Rewording(List<ForgottenWords> all, Store store, Session session) {
        this.all = all;
        this.session = session;
        this.own = new OwnNames(store, session);
    }

    /** One text of the history, as it is to be, and what finds it again. */
    private record Found(long object, long changeSet, String feature, String text) {
    }

    /** A change set's label and author, as they are to be. */
    private record Said(long id, String label, String who) {
    }

    void run() throws SQLException {
        labels();
        for (Found found : texts(
                "SELECT object_id, change_set_id, '', state FROM change_object WHERE state IS NOT NULL")) {
            update(ColumnKind.TEXT, "UPDATE change_object SET state = ? WHERE object_id = ? AND change_set_id = ?",
                    found);
        }
        for (Found found : titles()) {
            update(ColumnKind.STRING, "UPDATE change_object SET title = ? WHERE object_id = ? AND change_set_id = ?",
                    found);
        }
        for (Found found : texts("SELECT object_id, change_set_id, feature, old_value FROM change_value")) {
            update(ColumnKind.TEXT,
                    "UPDATE change_value SET old_value = ? WHERE object_id = ? AND change_set_id = ? AND feature = ?",
                    found);
        }
    }

    private void update(ColumnKind kind, String sql, Found found) throws SQLException {
        PreparedStatement update = session.prepare(sql);
        kind.bind(update, 1, found.text());
        update.setLong(2, found.object());
        update.setLong(3, found.changeSet());
        if (!found.feature().isEmpty()) {
            update.setString(4, found.feature());
        }
        update.executeUpdate();
    }

    /** Reads piece by piece: the history can be longer than memory. */
    private ResultSet read(String sql) throws SQLException {
        PreparedStatement select = session.prepare(sql);
        select.setFetchSize(PIECE);
        return select.executeQuery();
    }

    private String in(long object, String text) {
        String said = text;
        for (ForgottenWords each : all) {
            said = each.in(object, said);
        }
        return said;
    }

    private List<Found> texts(String sql) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (ResultSet results = read(sql)) {
            while (results.next()) {
                long object = results.getLong(1);
                String feature = results.getString(3);
                @Nullable
                String text = results.getString(4);
                if (text != null) {
                    String changed = StateText.with((type, name, value) -> {
                        String other = in(object, value);
                        return other.equals(value) || own.is(object, type, name) ? value : other;
                    }, "", feature, text);
                    if (!changed.equals(text)) {
                        found.add(new Found(object, results.getLong(2), feature, changed));
                    }
                }
            }
        }
        return found;
    }

    private List<Found> titles() throws SQLException {
        List<Found> found = new ArrayList<>();
        try (ResultSet results = read(
                "SELECT object_id, change_set_id, title FROM change_object WHERE title IS NOT NULL")) {
            while (results.next()) {
                long object = results.getLong(1);
                String title = results.getString(3);
                String changed = in(object, title);
                if (!changed.equals(title) && !own.named(object)) {
                    found.add(new Found(object, results.getLong(2), "",
                            String.valueOf(HistoryWriter.title(changed))));
                }
            }
        }
        return found;
    }

    /** What change sets are called, and by whom they are. */
    private void labels() throws SQLException {
        Map<ForgottenWords, Set<Long>> some = new HashMap<>();
        for (ForgottenWords each : all) {
            if (each.of().isPresent()) {
                Set<Long> sets = touching(each.of().get());
                sets.removeAll(touching(each.others()));
                some.put(each, sets);
            }
        }
        List<Said> changed = new ArrayList<>();
        try (ResultSet results = read("SELECT id, label, who FROM change_set")) {
            while (results.next()) {
                long id = results.getLong(1);
                String label = results.getString(2);
                String who = results.getString(3);
                Said said = new Said(id, label, who);
                for (ForgottenWords each : all) {
                    Set<Long> sets = some.get(each);
                    if (sets == null) {
                        said = new Said(id, each.words().in(said.label()), each.words().in(said.who()));
                    } else if (sets.contains(Long.valueOf(id))) {
                        said = new Said(id, each.words().in(said.label()), said.who());
                    }
                }
                if (!said.equals(new Said(id, label, who))) {
                    changed.add(said);
                }
            }
        }
        for (Said said : changed) {
            PreparedStatement update = session.prepare("UPDATE change_set SET label = ?, who = ? WHERE id = ?");
            update.setString(1, cut(said.label(), LABEL));
            update.setString(2, cut(said.who(), WHO));
            update.setLong(3, said.id());
            update.executeUpdate();
        }
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private Set<Long> touching(Set<Long> ids) throws SQLException {
        Set<Long> sets = new HashSet<>();
        for (Long object : ids) {
            PreparedStatement select = session.prepare("SELECT change_set_id FROM change_object WHERE object_id = ?");
            select.setLong(1, object.longValue());
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    sets.add(Long.valueOf(results.getLong(1)));
                }
            }
        }
        return sets;
    }
}
