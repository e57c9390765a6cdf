// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.SqlErrors;

/**
 * Lets only what reads the views through to the database. Names without a schema mean the views there, so what must not be is
 * another schema's name before a dot. Where an engine might read a text otherwise than it is read here, it is refused:
 * comments, backslashes, dollar quotes, escapes of one's own.
 */
final class OnlyViews {

    private static final Set<String> BEGINS = Set.of("SELECT", "WITH", "VALUES");

    /** Words that write, and functions of servers that run a query from a text, read files or the statistics of tables. */
    private static final Pattern NEVER = Pattern.compile(
            "INTO|UESCAPE|CALL|PG_.*|.*_TO_XML.*|DBLINK.*|LO_.*|TS_STAT|TS_REWRITE|CROSSTAB.*|CONNECTBY|SET_CONFIG"
                    + "|CURRENT_SETTING|NEXTVAL|SETVAL");

    private record Token(String text, boolean name) {
    }

    private final String sql;
    private final Set<String> schemas;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private OnlyViews(String sql, Set<String> schemas) {
        this.sql = sql;
        this.schemas = schemas;
    }

    /**
     * The statement, without a semicolon at its end.
     *
     * @param schemas in capitals, all but that of the views
     */
    static String checked(String select, Set<String> schemas) {
        String sql = select.strip();
        while (sql.endsWith(";")) {
            sql = sql.substring(0, sql.length() - 1).stripTrailing();
        }
        OnlyViews check = new OnlyViews(sql, schemas);
        check.read();
        check.check();
        return sql;
    }

    private static PasseurException refused(String key, String what) {
        return new PasseurException(Kind.INVALID, SqlErrors.TEXTS, key, what);
    }

    private void read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'') {
                quoted('\'');
            } else if (c == '"') {
                tokens.add(new Token(quoted('"'), true));
            } else if (Character.isJavaIdentifierStart(c) && c != '$') {
                int from = at;
                while (at < sql.length() && Character.isJavaIdentifierPart(sql.charAt(at)) && sql.charAt(at) != '$') {
                    at++;
                }
                tokens.add(new Token(sql.substring(from, at), true));
            } else {
                sign(c);
            }
        }
    }

    private String quoted(char quote) {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c == '\\') {
                throw refused("error.query-sign", "\\");
            }
            if (c != quote) {
                text.append(c);
            } else if (at < sql.length() && sql.charAt(at) == quote) {
                text.append(c);
                at++;
            } else {
                return text.toString();
            }
        }
        throw refused("error.query-sign", Character.toString(quote));
    }

    private void sign(char c) {
        String two = sql.substring(at, Math.min(sql.length(), at + 2));
        if (two.equals("--") || two.equals("/*")) {
            throw refused("error.query-sign", two);
        }
        if (c == '\\' || c == '$' || c == ';' || c == '{' || c == '?') {
            throw refused("error.query-sign", Character.toString(c));
        }
        if (!Character.isWhitespace(c)) {
            tokens.add(new Token(Character.toString(c), false));
        }
        at++;
    }

    private void check() {
        if (tokens.isEmpty() || !BEGINS.contains(capitals(tokens.getFirst()))) {
            throw refused("error.query-select", tokens.isEmpty() ? "" : tokens.getFirst().text());
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String capitals = capitals(token);
            boolean qualifies = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(".");
            if (token.name() && (NEVER.matcher(capitals).matches() || qualifies && schemas.contains(capitals))) {
                throw refused("error.query-views", token.text());
            }
        }
    }

    private static String capitals(Token token) {
        return token.text().toUpperCase(Locale.ROOT);
    }
}
