// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.util.Locale;
import java.util.Set;

/**
 * Names in SQL: snake case, so that any SQL or BI tool reads them without quotes. A word that SQL reserves gets an
 * underscore at its end: {@code from} is kept in {@code from_}.
 */
public final class SqlNames {

    /** What both engines take, without quotes and with room for prefixes of constraints. */
    static final int MAX = 55;

    private static final Set<String> RESERVED = Set.of(("""
            add all allocate allow alter analyse analyze and any are array as asc asensitive assertion asymmetric at
            authorization avg begin between bigint binary bit blob boolean both by call cascade cascaded case cast char
            character check clob close coalesce collate collation column commit condition concurrently connect
            connection constraint constraints continue convert corresponding count create cross current current_date
            current_role current_schema current_time current_timestamp current_user cursor cycle date day deallocate
            dec decimal declare default deferrable deferred delete desc describe diagnostics disconnect distinct do
            double drop each else end escape except exception exec execute exists explain external extract false fetch
            first float for foreign found freeze from full function get get_current_connection global go goto grant
            group having hour identity ilike immediate in indicator initially inner inout input insensitive insert int
            integer intersect interval into is isnull isolation join key lag last lateral lead leading left level like
            limit localtime localtimestamp long longint lower ltrim match max merge min minute month national natural
            nchar next no none not notnull null nullif numeric of off offset on only open option or order out outer
            output over overlaps pad partial placing position precision prepare preserve primary prior privileges
            procedure public read real references relative result restrict returning returns revoke right role
            rollback rows row_number rtrim schema scroll second section select session session_user set similar size
            smallint some space sql sqlcode sqlerror sqlstate start substr substring sum symmetric system system_user
            table tablesample temporary then time timestamp timezone_hour timezone_minute to trailing transaction
            translate translation trigger trim true type union unique unknown update upper user using value values
            varchar variadic varying verbose view when whenever where window with work write xml xmlexists xmlparse
            xmlquery xmlserialize year zone""").split("\\s+"));

    private SqlNames() {
    }

    /** {@code verifiedOn} as {@code verified_on}, {@code KnowledgeItem} as {@code knowledge_item}. */
    public static String of(String name) {
        String snake = snake(name);
        return RESERVED.contains(snake) ? snake + "_" : snake;
    }

    /** The same, with words after it, so that nothing is reserved. */
    public static String of(String name, String suffix) {
        return cut(snake(name) + "_" + suffix);
    }

    /** The same behind other words, so that nothing is reserved. */
    static String behind(String prefix, String name) {
        return cut(prefix + snake(name));
    }

    private static String snake(String name) {
        String snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9_]", "_").toLowerCase(Locale.ROOT);
        return cut(Character.isLetter(snake.charAt(0)) ? snake : "x" + snake);
    }

    /** Shortens a name that is too long; its hash keeps it apart from others. */
    static String cut(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        return name.substring(0, MAX - 7) + "_" + Integer.toHexString(name.hashCode() & 0xffffff);
    }
}
