// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * A condition on objects. Values are typed as in a {@link Row}; references are compared by {@code Ref}, {@code Link} or
 * number. On a many-valued path a comparison holds where it holds for any value.
 */
public sealed interface Filter {

    /** Holds always. */
    Filter ALL = new And(List.of());

    /** True where it holds always, as can be seen of it. */
    default boolean isAll() {
        return this instanceof And and && and.parts().stream().allMatch(Filter::isAll);
    }

    /** Compares a path with a value. */
    record Compare(String path, Op op, Object value) implements Filter {
    }

    /** One of several values. */
    record In(String path, List<Object> values) implements Filter {
    }

    /** No value there. */
    record Missing(String path) implements Filter {
    }

    /** The text is in it somewhere, without regard to case and accents. */
    record Contains(String path, String text) implements Filter {
    }

    /** All hold; true where there are none. */
    record And(List<Filter> parts) implements Filter {
    }

    /** One holds; false where there are none. */
    record Or(List<Filter> parts) implements Filter {
    }

    /** Does not hold. */
    record Not(Filter part) implements Filter {
    }

    /** Some object of another class points here by a reference, and a condition holds for that object. */
    record Has(EClass other, String reference, Filter condition) implements Filter {
    }

    /** How two values compare. */
    enum Op {
        /** Equal. */
        EQ,
        /** Not equal; nothing there counts as not equal. */
        NE,
        /** Less. */
        LT,
        /** Less or equal. */
        LE,
        /** Greater. */
        GT,
        /** Greater or equal. */
        GE
    }

    /** Both. */
    default Filter and(Filter other) {
        return this == ALL ? other : other == ALL ? this : new And(Stream.of(this, other).toList());
    }

    /** Either. */
    default Filter or(Filter other) {
        return new Or(List.of(this, other));
    }

    /** Equal to a value. */
    static Filter eq(String path, Object value) {
        return new Compare(path, Op.EQ, value);
    }

    /** Compared with a value. */
    static Filter is(String path, Op op, Object value) {
        return new Compare(path, op, value);
    }

    /** One of several. */
    static Filter in(String path, Collection<?> values) {
        return new In(path, List.copyOf(values));
    }

    /** Nothing there. */
    static Filter missing(String path) {
        return new Missing(path);
    }

    /** Something there. */
    static Filter present(String path) {
        return new Not(new Missing(path));
    }

    /** Contains a text. */
    static Filter contains(String path, String text) {
        return new Contains(path, text);
    }

    /** Pointed at by another object. */
    static Filter has(EClass other, String reference, Filter condition) {
        return new Has(other, reference, condition);
    }

    /** Not so. */
    static Filter not(Filter part) {
        return new Not(part);
    }
}
