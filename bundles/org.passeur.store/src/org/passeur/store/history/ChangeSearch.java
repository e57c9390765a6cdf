// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.passeur.core.ChangeQuery;
import org.passeur.core.ChangeSet;
import org.passeur.store.ColumnKind;
import org.passeur.store.history.ChangeSets.Kept;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SortText;
import org.passeur.store.sql.Session;

/** Finds change sets from the newest to the oldest, page by page along their numbers. */
final class ChangeSearch {

    private static final int PAGE = 500;

    private final Schema schema;
    private final ChangeQuery query;
    private final List<String> words;
    private final String who;

    ChangeSearch(Schema schema, ChangeQuery query) {
        this.schema = schema;
        this.query = query;
        words = Stream.of(SortText.fold(query.words()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        who = SortText.fold(query.who()).strip();
    }

    List<Kept> before(Session session, long before, int limit) throws SQLException {
        List<Kept> found = new ArrayList<>();
        boolean look = !words.isEmpty() || !who.isEmpty();
        int page = look ? Math.max(PAGE, limit) : limit;
        long from = before > 0 ? before : Long.MAX_VALUE;
        while (true) {
            List<Kept> some = read(session, from, page);
            for (Kept kept : some) {
                if (fits(kept.changeSet())) {
                    found.add(kept);
                    if (found.size() == limit) {
                        return found;
                    }
                }
            }
            if (some.size() < page || page <= 0) {
                return found;
            }
            from = some.getLast().changeSet().number();
        }
    }

    /** Case and accents are beyond what every engine can compare. */
    private boolean fits(ChangeSet set) {
        if (!who.isEmpty() && !SortText.fold(set.who()).contains(who)) {
            return false;
        }
        String label = words.isEmpty() ? "" : SortText.fold(set.label());
        return words.stream().allMatch(label::contains);
    }

    private List<Kept> read(Session session, long before, int page) throws SQLException {
        StringBuilder sql = new StringBuilder("WHERE number_ < ?");
        if (query.since() != null) {
            sql.append(" AND at_ >= ?");
        }
        if (query.until() != null) {
            sql.append(" AND at_ < ?");
        }
        if (!query.kinds().isEmpty()) {
            sql.append(query.kinds().stream().map(kind -> "?").collect(Collectors.joining(",", " AND kind IN (", ")")));
        }
        List<String> classes = query.types().stream().flatMap(type -> schema.concrete(type).stream())
                .map(table -> Schema.nameOf(table.type())).distinct().toList();
        if (!query.types().isEmpty()) {
            sql.append(classes.isEmpty() ? " AND 1 = 0"
                    : classes.stream().map(name -> "(',' || classes || ',') LIKE ? ESCAPE '!'")
                            .collect(Collectors.joining(" OR ", " AND (", ")")));
        }
        sql.append(" ORDER BY number_ DESC");
        if (page > 0) {
            sql.append(" FETCH FIRST ").append(page).append(" ROWS ONLY");
        }
        PreparedStatement statement = session.prepare(ChangeSets.COLUMNS + sql);
        int at = 1;
        statement.setLong(at++, before);
        if (query.since() != null) {
            ColumnKind.INSTANT.bind(statement, at++, query.since());
        }
        if (query.until() != null) {
            ColumnKind.INSTANT.bind(statement, at++, query.until());
        }
        for (ChangeSet.Kind kind : query.kinds()) {
            statement.setString(at++, kind.name());
        }
        for (String name : classes) {
            statement.setString(at++, "%," + name.replace("_", "!_") + ",%");
        }
        return ChangeSets.read(statement);
    }
}
