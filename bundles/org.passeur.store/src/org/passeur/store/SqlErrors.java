// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.sql.SQLException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.l10n.Texts;

/** What the states of SQL mean: the only place that knows them. */
public final class SqlErrors {

    /** The words of the store. */
    public static final Texts TEXTS = Texts.of(SqlErrors.class, "store");

    private static final String COMPLETION_UNKNOWN = "40003";
    private static final Set<String> DEADLOCK = Set.of("40001", "40P01");
    private static final Set<String> LOCK_TIMEOUT = Set.of("40XL1", "40XL2", "55P03");
    private static final Set<String> FULL = Set.of("53100", "53200", "XSDG1", "XSLA1", "XSDF3", "XSLA4", "XBCMG");
    private static final Set<String> HELD = Set.of("XSDB6", "XSDBA");

    private static final String NO_RIGHT = "42501";
    private static final Set<String> BROKEN = Set.of("XJ004", "XJ040", "XJ041", "XSAI2", "XJ128");

    private SqlErrors() {
    }

    /** True where the engine chose the transaction as the victim of a deadlock. */
    public static boolean isDeadlock(SQLException error) {
        return any(error, DEADLOCK::contains);
    }

    /** True where the engine answered a commit and says that it was not kept. */
    public static boolean isUndone(SQLException error) {
        return !isLost(error) && any(error,
                state -> state.startsWith("23") || state.startsWith("40") && !state.equals(COMPLETION_UNKNOWN));
    }

    /** True where the connection is gone. */
    public static boolean isLost(SQLException error) {
        return any(error, state -> state.startsWith("08") || state.startsWith("57P") || state.equals("XJ015")
                || state.equals("25P03"));
    }

    /** True where a unique key, a foreign key or a check was broken. */
    public static boolean isConstraint(SQLException error) {
        return any(error, state -> state.startsWith("23"));
    }

    /** The error with its name and a sentence. */
    public static PasseurException named(SQLException error) {
        if (hasNoRoom(error) || any(error, FULL::contains)) {
            return new PasseurException(Kind.FULL, error, TEXTS, "error.full");
        }
        if (any(error, HELD::contains)) {
            return new PasseurException(Kind.LOCKED, error, TEXTS, "error.held");
        }
        if (any(error, NO_RIGHT::equals)) {
            return new PasseurException(Kind.INVALID, error, TEXTS, "error.right", text(error));
        }
        if (isDeadlock(error) || any(error, LOCK_TIMEOUT::contains)) {
            return new PasseurException(Kind.LOCKED, error, TEXTS, "error.locked");
        }
        if (isConstraint(error)) {
            return new PasseurException(Kind.CONFLICT, error, TEXTS, "error.constraint");
        }
        if (any(error, state -> state.startsWith("XSD") || state.startsWith("XSL") || state.startsWith("XSTB")
                || state.startsWith("XX00") || state.startsWith("XBM0")
                || BROKEN.contains(state))) {
            return new PasseurException(Kind.CORRUPT, error, TEXTS, "error.corrupt", text(error));
        }
        if (isLost(error)) {
            return new PasseurException(Kind.UNREACHABLE, error, TEXTS, "error.unreachable");
        }
        if (any(error, state -> state.startsWith("22"))) {
            return new PasseurException(Kind.INVALID, error, TEXTS, "error.value", text(error));
        }
        return new PasseurException(Kind.UNREACHABLE, error, TEXTS, "error.sql", text(error));
    }

    private static String text(SQLException error) {
        return String.valueOf(error.getMessage());
    }

    private static boolean hasNoRoom(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(SQLException error, java.util.function.Predicate<String> test) {
        int depth = 0;
        for (Throwable cause = error; cause != null && depth < 20; cause = next(cause), depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && test.test(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable error) {
        if (error instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return error.getCause();
    }
}
