// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.query.OrderSql.Key;

/** A part of the answer: the rows whose first keys have given values, and whose next key is beyond one. */
record Segment(int equal, List<@Nullable Object> values, @Nullable Object beyond, boolean nulls, boolean all) {

    /** What the answer is read in from its beginning. */
    static List<Segment> first(Key first, boolean limited) {
        if (first.descending() && first.nullable() && limited) {
            return List.of(new Segment(0, List.of(), null, false, false),
                    new Segment(0, List.of(), null, true, false));
        }
        return List.of(new Segment(0, List.of(), null, false, true));
    }

    /** What comes after a row with these values. */
    static List<Segment> after(List<Key> keys, List<@Nullable Object> values) {
        List<Segment> segments = new ArrayList<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            Object value = values.get(i);
            if (value != null) {
                segments.add(new Segment(i, values, value, false, false));
                if (keys.get(i).nullable()) {
                    segments.add(new Segment(i, values, null, true, false));
                }
            }
        }
        return segments;
    }

    /** What stands after WHERE; nothing for all. */
    String condition(List<Key> keys, List<Param> params) {
        if (all) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < equal; i++) {
            Object value = values.get(i);
            Key key = keys.get(i);
            if (value == null) {
                parts.add(key.expression() + " IS NULL");
            } else {
                parts.add(key.expression() + " = ?");
                params.add(new Param(key.kind(), value));
            }
        }
        Key key = keys.get(equal);
        Object limit = beyond;
        if (nulls) {
            parts.add(key.expression() + " IS NULL");
        } else if (limit == null) {
            parts.add(key.expression() + " IS NOT NULL");
        } else {
            parts.add(key.expression() + (key.descending() ? " < ?" : " > ?"));
            params.add(new Param(key.kind(), limit));
        }
        return String.join(" AND ", parts);
    }

    /** What stands after ORDER BY. */
    String order(List<Key> keys) {
        return OrderSql.sql(keys, all || nulls ? -1 : equal);
    }
}
