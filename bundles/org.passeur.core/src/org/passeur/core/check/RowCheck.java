// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Texts;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/**
 * A check that is one query: each row that it gives is a problem. Its words are keyed {@code check.<id>} (name),
 * {@code .help} and {@code .found} (the sentence, which speaks of the object {0} and of what {@link #arguments} adds).
 */
public abstract class RowCheck implements Check {

    private static final int PAGE = 512;

    private final String id;
    private final Severity severity;
    private final Texts texts;
    private final Set<EClass> concerns;
    private final List<String> fixes;

    /** A check on some classes, mended by some actions. */
    protected RowCheck(String id, Severity severity, Texts texts, Set<EClass> concerns, String... fixes) {
        this.id = id;
        this.severity = severity;
        this.texts = texts;
        this.concerns = concerns;
        this.fixes = List.of(fixes);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<EClass> concerns() {
        return concerns;
    }

    @Override
    public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
        Consumer<Row> report = row -> report(row, locale, found, arguments(row, on));
        chosen(repository, on).ifPresentOrElse(rows -> rows.forEach(report), () -> {
            long[] read = { 0 };
            boolean all = pages(repository, on, page -> {
                page.forEach(report);
                read[0] += page.size();
                return !found.full();
            });
            if (!all) {
                found.more(repository.count(query(on).on(on)) - read[0]);
            }
        });
    }

    /** The rows that are wrong, where not each row of the query is. */
    protected Optional<List<Row>> chosen(Repository repository, LocalDate on) {
        return Optional.empty();
    }

    /** All rows of the query. */
    protected final List<Row> rows(Repository repository, LocalDate on) {
        return repository.rows(query(on).on(on));
    }

    /**
     * The rows of the query page by page, so that a million of them need the room of one page.
     *
     * @param each false to see no other
     * @return false where it was so and there may be others
     */
    protected final boolean pages(Repository repository, LocalDate on, Predicate<List<Row>> each) {
        Query query = query(on).on(on).limit(PAGE);
        for (List<Row> page = repository.rows(query); !page.isEmpty(); page = repository
                .rows(query.after(page.getLast()))) {
            boolean more = each.test(page);
            if (page.size() < PAGE) {
                return true;
            }
            if (!more) {
                return false;
            }
        }
        return true;
    }

    /** The query that finds them. */
    protected abstract Query query(LocalDate on);

    /** What the sentence says beside the object's name. */
    protected Object[] arguments(Row row, LocalDate on) {
        return new Object[0];
    }

    /** What an object is called in the sentence. */
    protected String name(Row row) {
        return row.title();
    }

    /** Says that a row is wrong. */
    protected final void report(Row row, Locale locale, Findings found, Object... more) {
        Object[] all = Stream.concat(Stream.of(name(row)), Stream.of(more)).toArray();
        found.add(() -> new Problem(id, severity, new Link(row.ref(), row.title()),
                texts.get(locale, "check." + id + ".found", all), fixes));
    }

    /** The title of the object at the other end of a reference, or nothing. */
    protected static String titleOf(Row row, String column) {
        return row.get(column) instanceof Link link ? link.title() : "";
    }

    /** The titles in a column of many. */
    protected static String titlesOf(Row row, String column) {
        return row.get(column) instanceof List<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(", "))
                : titleOf(row, column);
    }
}
