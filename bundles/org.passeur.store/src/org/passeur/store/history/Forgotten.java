// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.store.sql.Session;
import org.passeur.store.sql.StoreException;
import org.passeur.store.write.Store;

/** What the history knows to have been done, and not from what: it was erased for good. */
final class Forgotten {

    private static final String GONE = "((o.operation = 'D' AND o.state IS NULL) OR (o.operation = 'U' AND NOT EXISTS"
            + " (SELECT 1 FROM change_value v WHERE v.object_id = o.object_id AND v.change_set_id = o.change_set_id)))";

    private Forgotten() {
    }

    /** Refuses where what one of some objects was before a change set is erased. */
    static void refuseIn(Store store, long changeSet, List<Ref> objects) {
        Set<Long> gone = store.database().read(session -> ids(session,
                "SELECT o.object_id FROM change_object o WHERE o.change_set_id = ? AND " + GONE, changeSet));
        objects.stream().filter(ref -> gone.contains(Long.valueOf(ref.id()))).findFirst().ifPresent(ref -> {
            throw erased(store, ref);
        });
    }

    /** Refuses where what an object was after a change set of a number is erased. */
    static void refuseSince(Store store, Ref ref, long number) {
        Set<Long> gone = store.database().read(session -> ids(session, "SELECT s.number_ FROM change_object o"
                + " JOIN change_set s ON s.id = o.change_set_id WHERE o.object_id = ? AND " + GONE, ref.id()));
        if (gone.stream().anyMatch(each -> each.longValue() > number)) {
            throw erased(store, ref);
        }
    }

    private static Set<Long> ids(Session session, String sql, long of) throws SQLException {
        PreparedStatement select = session.prepare(sql);
        select.setLong(1, of);
        Set<Long> ids = new HashSet<>();
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                ids.add(Long.valueOf(results.getLong(1)));
            }
        }
        return ids;
    }

    private static StoreException erased(Store store, Ref ref) {
        Map<Ref, String> titles = store.database().read(session -> store.rows(session).titles(List.of(ref)));
        return new StoreException(Kind.INVALID, "error.erased-since", locale -> new Object[] {
                store.models().label(ref.type(), locale),
                titles.containsKey(ref) ? "“" + titles.get(ref) + "”" : Long.toString(ref.id()) });
    }
}
