// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.CorePackage;

/** What a column holds: how values of a data type are bound and read. */
public enum ColumnKind {
    /** A text of known length. */
    STRING(Types.VARCHAR),
    /** A text of any length. */
    TEXT(Types.LONGVARCHAR),
    /** A whole number. */
    INTEGER(Types.INTEGER),
    /** A long whole number, or the number of an object. */
    LONG(Types.BIGINT),
    /** A number with decimals. */
    DOUBLE(Types.DOUBLE),
    /** Yes or no. */
    BOOLEAN(Types.BOOLEAN),
    /** A day. */
    DATE(Types.DATE),
    /** A moment, kept in UTC. */
    INSTANT(Types.TIMESTAMP),
    /** A literal, kept by its name. */
    ENUM(Types.VARCHAR),
    /** Any other data type, kept as its text. */
    OTHER(Types.VARCHAR);

    /** Dear to make; drivers set its fields while they read or bind, so each thread has its own. */
    private static final ThreadLocal<Calendar> UTC = ThreadLocal
            .withInitial(() -> Calendar.getInstance(TimeZone.getTimeZone("UTC")));

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The kind of an attribute's values. */
    public static ColumnKind of(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum) {
            return ENUM;
        }
        if (type == CorePackage.Literals.MARKDOWN || type == CorePackage.Literals.TEXT) {
            return TEXT;
        }
        String javaType = String.valueOf(type.getInstanceClassName());
        return switch (javaType) {
            case "java.lang.String" -> STRING;
            case "int", "java.lang.Integer", "short", "java.lang.Short", "byte", "java.lang.Byte" -> INTEGER;
            case "long", "java.lang.Long" -> LONG;
            case "double", "java.lang.Double", "float", "java.lang.Float" -> DOUBLE;
            case "boolean", "java.lang.Boolean" -> BOOLEAN;
            case "java.time.LocalDate" -> DATE;
            case "java.time.Instant", "java.util.Date" -> INSTANT;
            default -> OTHER;
        };
    }

    /** The type of {@link Types}. */
    public int sqlType() {
        return sqlType;
    }

    /** Binds a value, which may be of the model's type or one like it. */
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType);
            return;
        }
        switch (this) {
            case STRING, TEXT -> statement.setString(index, value.toString());
            case INTEGER -> statement.setInt(index, ((Number) value).intValue());
            case LONG -> statement.setLong(index, ((Number) value).longValue());
            case DOUBLE -> statement.setDouble(index, withoutSignOfZero(((Number) value).doubleValue()));
            case BOOLEAN -> statement.setBoolean(index, ((Boolean) value).booleanValue());
            case DATE -> statement.setDate(index, java.sql.Date.valueOf((LocalDate) value));
            case INSTANT -> statement.setTimestamp(index, Timestamp.from(moment(value)), utc());
            case ENUM -> statement.setString(index, value instanceof Enumerator e ? e.getName() : value.toString());
            case OTHER -> statement.setString(index, value.toString());
        }
    }

    /** Engines differ in whether they keep it. */
    private static double withoutSignOfZero(double value) {
        return value + 0.0;
    }

    /** Reads a value as the model types it. */
    public @Nullable Object read(ResultSet results, int index, @Nullable EDataType type) throws SQLException {
        Object value = switch (this) {
            case STRING, TEXT -> results.getString(index);
            case INTEGER -> Integer.valueOf(results.getInt(index));
            case LONG -> Long.valueOf(results.getLong(index));
            case DOUBLE -> Double.valueOf(results.getDouble(index));
            case BOOLEAN -> Boolean.valueOf(results.getBoolean(index));
            case DATE -> day(results.getDate(index));
            case INSTANT -> moment(results.getTimestamp(index, utc()), type);
            case ENUM -> literal(results.getString(index), type);
            case OTHER -> other(results.getString(index), type);
        };
        if (value == null || results.wasNull()) {
            return null;
        }
        return narrowed(value, type);
    }

    private static Object narrowed(Object value, @Nullable EDataType type) {
        if (type != null && value instanceof Number number && !(type instanceof EEnum)) {
            return switch (String.valueOf(type.getInstanceClassName())) {
                case "short", "java.lang.Short" -> Short.valueOf(number.shortValue());
                case "byte", "java.lang.Byte" -> Byte.valueOf(number.byteValue());
                case "float", "java.lang.Float" -> Float.valueOf(number.floatValue());
                default -> value;
            };
        }
        return value;
    }

    private static @Nullable Object day(java.sql.@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Object moment(@Nullable Timestamp stamp, @Nullable EDataType type) {
        if (stamp == null) {
            return null;
        }
        return type != null && type.getInstanceClass() == Date.class ? Date.from(stamp.toInstant()) : stamp.toInstant();
    }

    /** Engines keep microseconds. */
    private static Instant moment(Object value) {
        Instant instant = value instanceof Date date ? date.toInstant() : (Instant) value;
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Object literal(@Nullable String name, @Nullable EDataType type) {
        if (name == null || !(type instanceof EEnum values)) {
            return name;
        }
        EEnumLiteral literal = values.getEEnumLiteral(name);
        return literal == null ? null : literal.getInstance();
    }

    private static @Nullable Object other(@Nullable String text, @Nullable EDataType type) {
        return text == null || type == null ? text : EcoreUtil.createFromString(type, text);
    }

    private static Calendar utc() {
        return UTC.get();
    }
}
