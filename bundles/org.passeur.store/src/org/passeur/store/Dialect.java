// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

/** How the SQL of an engine differs from that of the others. */
public interface Dialect {

    /** The name of the engine. */
    String name();

    /** The type of a column, such as {@code VARCHAR(200)}. */
    String type(ColumnKind kind, int length);

    /** Ends a SELECT that may read what is not committed yet, where readers would wait for writers otherwise. */
    String uncommittedRead();

    /** Ends a SELECT whose rows stay as they are until the transaction ends; empty where a snapshot sees to it. */
    String stableRead();

    /** Begins a transaction that only reads and sees one state throughout; empty where rows are locked instead. */
    default String snapshot() {
        return "";
    }

    /** Keeps others who do the same waiting until the transaction ends; empty where nobody else can make tables. */
    default String alone() {
        return "";
    }

    /** Asks whether schemas may be made here; empty where they always may. */
    default String mayMakeSchema() {
        return "";
    }

    /** A text in small letters, also those with accents and of other scripts. */
    default String lower(String text) {
        return "LOWER(" + text + ")";
    }

    /**
     * Stands behind a table whose rows are found by a key. An engine that would rather look through all of the table for
     * many numbers, and wait there for whoever writes other rows, is told not to.
     */
    default String byKey(String constraint) {
        return "";
    }

    /** The same, by an index. */
    default String byIndex(String index) {
        return "";
    }

    /** Stands before tables that are to be joined in the order in which they stand there. */
    default String inOrder() {
        return "";
    }

    /** True where an engine sorts all that fit a filter for the first of them, although an index has them in order. */
    default boolean sortsPages() {
        return false;
    }

    /** True where a foreign key comes with an index of its own. */
    boolean foreignKeyMakesIndex();

    /** The statement that gives a column a wider type. */
    String widen(String table, String column, String type);

    /** The statement that gives a column another name. */
    default String rename(String table, String from, String to) {
        return "ALTER TABLE " + table + " RENAME COLUMN " + from + " TO " + to;
    }

    /** The statement that gives a table another name. */
    default String renameTable(String from, String to) {
        return "ALTER TABLE " + from + " RENAME TO " + to;
    }

    /** The name as the catalogue of the engine writes it. */
    String catalogueName(String name);
}
