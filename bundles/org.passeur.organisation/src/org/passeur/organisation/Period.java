// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Row;

/**
 * A time from one day to another, both included; a day that is missing leaves that side open. The one place that says when
 * a membership, a holding or a stay in the company runs: the last day still belongs to it.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Without end on either side. */
    public static final Period ALWAYS = new Period(null, null);

    /** The period that two columns of a row hold. */
    public static Period of(Row row, String from, String to) {
        return new Period(row.get(from, LocalDate.class), row.get(to, LocalDate.class));
    }

    /** True where the day lies in it. */
    public boolean covers(LocalDate day) {
        return !startsAfter(day) && !endedBefore(day);
    }

    /** True where it begins only after the day. */
    public boolean startsAfter(LocalDate day) {
        LocalDate first = from;
        return first != null && first.isAfter(day);
    }

    /** True where its last day lies before the day. */
    public boolean endedBefore(LocalDate day) {
        LocalDate last = to;
        return last != null && last.isBefore(day);
    }

    /** True where the two have a day in common. */
    public boolean overlaps(Period other) {
        LocalDate mine = from;
        LocalDate theirs = other.from;
        return (mine == null || !other.endedBefore(mine)) && (theirs == null || !endedBefore(theirs));
    }

    /** True where it can be: it does not end before it begins. */
    public boolean isOrdered() {
        LocalDate first = from;
        return first == null || !endedBefore(first);
    }

    /** The condition that the period in two columns covers a day. */
    public static Filter covering(String from, String to, LocalDate day) {
        return Filter.missing(from).or(Filter.is(from, Op.LE, day)).and(notEnded(to, day));
    }

    /** The condition that the last day in a column is not over. */
    public static Filter notEnded(String to, LocalDate day) {
        return Filter.missing(to).or(Filter.is(to, Op.GE, day));
    }
}
