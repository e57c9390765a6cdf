// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.SqlDoor;
import org.passeur.store.Dialect;
import org.passeur.store.SqlErrors;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.Views;
import org.passeur.store.sql.Database;

/** Answers over a connection of its own that reads only and stands in the schema of the views. */
public final class SqlDoorImpl implements SqlDoor {

    private static final int PORTION = 500;

    /** The beginnings of states that blame the statement. */
    private static final List<String> OF_THE_QUERY = List.of("42", "22", "21", "25", "0A", "X0", "54", "38");

    private final Schema schema;
    private final Database database;

    /** Over an open database. */
    public SqlDoorImpl(Schema schema, Database database) {
        this.schema = schema;
        this.database = database;
    }

    @Override
    public List<View> views() {
        return Views.of(schema);
    }

    @Override
    public void query(String select, int most, Receiver receiver) {
        Dialect dialect = database.dialect();
        try (Connection connection = database.connect()) {
            try {
                connection.setReadOnly(true);
                String views = Views.schemaBeside(connection.getSchema(), dialect);
                String checked = OnlyViews.checked(select, others(connection, views));
                connection.setSchema(views);
                answer(connection, checked, most, receiver);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw named(e);
        }
    }

    private static Set<String> others(Connection connection, String views) throws SQLException {
        Set<String> others = new HashSet<>();
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                others.add(schemas.getString("TABLE_SCHEM").toUpperCase(Locale.ROOT));
            }
        }
        others.remove(views.toUpperCase(Locale.ROOT));
        return others;
    }

    private static PasseurException named(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return OF_THE_QUERY.stream().anyMatch(state::startsWith)
                ? new PasseurException(Kind.INVALID, error, SqlErrors.TEXTS, "error.query",
                        String.valueOf(error.getMessage()))
                : SqlErrors.named(error);
    }

    private static void answer(Connection connection, String select, int most, Receiver receiver) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setFetchSize(PORTION);
            statement.setMaxRows(most);
            try (ResultSet results = statement.executeQuery()) {
                ResultSetMetaData columns = results.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(name(columns.getColumnLabel(i)));
                }
                receiver.columns(names);
                while (results.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int i = 1; i <= names.size(); i++) {
                        row.add(value(results, i));
                    }
                    receiver.row(row);
                }
            }
        }
    }

    /** In small letters, as the views are written, where the engine knows capitals only. */
    private static String name(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) ? label.toLowerCase(Locale.ROOT) : label;
    }

    private static @Nullable Object value(ResultSet results, int index) throws SQLException {
        Object value = results.getObject(index);
        return switch (value) {
            case null -> null;
            case Clob text -> text.getSubString(1, (int) text.length());
            case java.sql.Date day -> day.toLocalDate();
            case Timestamp moment -> results
                    .getTimestamp(index, Calendar.getInstance(TimeZone.getTimeZone("UTC"))).toInstant();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> results.getString(index);
        };
    }
}
