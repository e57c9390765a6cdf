// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import org.passeur.store.ColumnKind;
import org.passeur.store.Dialect;

/**
 * PostgreSQL's SQL. Texts are compared by their characters' numbers, whatever the language of the server, because that is
 * how folded texts are compared everywhere else.
 */
final class PostgresDialect implements Dialect {

    /** Keeps others who do the same on this schema waiting until the transaction ends; the number is Passeur's own. */
    static final String ALONE = "SELECT pg_advisory_xact_lock(1348563571, hashtext(current_schema()))";

    private static final String BY_CHARACTERS = " COLLATE \"C\"";

    private final String caseCollation;

    /**
     * @param caseCollation a collation that knows the small letter of every capital
     */
    PostgresDialect(String caseCollation) {
        this.caseCollation = caseCollation;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String type(ColumnKind kind, int length) {
        return switch (kind) {
            case STRING, ENUM, OTHER -> "VARCHAR(" + length + ")" + BY_CHARACTERS;
            case TEXT -> "TEXT" + BY_CHARACTERS;
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case DOUBLE -> "DOUBLE PRECISION";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "TIMESTAMP";
        };
    }

    @Override
    public String uncommittedRead() {
        return "";
    }

    /** Nothing: the snapshot keeps rows as they are, and locking them would write to the disk for every reader. */
    @Override
    public String stableRead() {
        return "";
    }

    @Override
    public String snapshot() {
        return "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    @Override
    public String mayMakeSchema() {
        return "SELECT has_database_privilege(current_database(), 'CREATE')";
    }

    @Override
    public String alone() {
        return ALONE;
    }

    @Override
    public String lower(String text) {
        return "LOWER(" + text + " COLLATE " + caseCollation + ")";
    }

    @Override
    public boolean foreignKeyMakesIndex() {
        return false;
    }

    @Override
    public String widen(String table, String column, String type) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " TYPE " + type;
    }

    @Override
    public String catalogueName(String name) {
        return name;
    }
}
