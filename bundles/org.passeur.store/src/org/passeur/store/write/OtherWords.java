// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.ColumnKind;
import org.passeur.store.sql.Session;

/** Puts other words in the place of some, wherever the history holds them; it is read once from end to end for that. */
final class OtherWords {

    private final Map<String, String> others = new HashMap<>();
    private final Pattern pattern;

    OtherWords(Map<String, String> words) {
        List<String> all = new ArrayList<>();
        words.keySet().stream().sorted((a, b) -> b.length() - a.length()).forEach(word -> {
            others.put(word.toLowerCase(Locale.ROOT), words.getOrDefault(word, ""));
            all.add(Pattern.quote(word));
        });
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String in(String text) {
        Matcher found = pattern.matcher(text);
        return found.replaceAll(
                m -> Matcher.quoteReplacement(others.getOrDefault(m.group().toLowerCase(Locale.ROOT), "…")));
    }

    /** One text of the history and what finds it again. */
    private record Found(long first, long second, String third, String text) {
    }

    void everywhere(Session session) throws SQLException {
        for (Found found : look(session, "SELECT id, number_, kind, label FROM change_set")) {
            PreparedStatement update = session.prepare("UPDATE change_set SET label = ? WHERE id = ?");
            update.setString(1, found.text().length() > 500 ? found.text().substring(0, 500) : found.text());
            update.setLong(2, found.first());
            update.executeUpdate();
        }
        for (String column : List.of("title", "state")) {
            for (Found found : look(session,
                    "SELECT object_id, change_set_id, operation, " + column + " FROM change_object WHERE " + column
                            + " IS NOT NULL")) {
                PreparedStatement update = session.prepare(
                        "UPDATE change_object SET " + column + " = ? WHERE object_id = ? AND change_set_id = ?");
                ColumnKind kind = column.equals("state") ? ColumnKind.TEXT : ColumnKind.STRING;
                kind.bind(update, 1, kind == ColumnKind.TEXT ? found.text()
                        : org.passeur.store.history.HistoryWriter.title(found.text()));
                update.setLong(2, found.first());
                update.setLong(3, found.second());
                update.executeUpdate();
            }
        }
        for (Found found : look(session, "SELECT object_id, change_set_id, feature, old_value FROM change_value")) {
            PreparedStatement update = session.prepare("UPDATE change_value SET old_value = ?"
                    + " WHERE object_id = ? AND change_set_id = ? AND feature = ?");
            ColumnKind.TEXT.bind(update, 1, found.text());
            update.setLong(2, found.first());
            update.setLong(3, found.second());
            update.setString(4, found.third());
            update.executeUpdate();
        }
    }

    private List<Found> look(Session session, String sql) throws SQLException {
        List<Found> all = new ArrayList<>();
        try (ResultSet results = session.prepare(sql).executeQuery()) {
            while (results.next()) {
                @Nullable
                String text = results.getString(4);
                if (text != null && pattern.matcher(text).find()) {
                    all.add(new Found(results.getLong(1), results.getLong(2), results.getString(3), in(text)));
                }
            }
        }
        return all;
    }
}
