// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SortText;

/**
 * What SQL cannot say: conditions and orders on computed columns, words inside long texts. SQL answers the rest of the query,
 * then the values are looked at in windows.
 */
final class InMemory {

    private static final int WINDOW = 1000;

    private final Schema schema;
    private final RowReader reader;

    InMemory(Schema schema, RowReader reader) {
        this.schema = schema;
        this.reader = reader;
    }

    /** True where SQL can answer a query's conditions and order alone. */
    static boolean sqlAlone(Schema schema, Query query) {
        return sqlAlone(schema, query, query.filter())
                && query.order().stream().allMatch(order -> sqlAlone(schema, query, order));
    }

    private static boolean sqlAlone(Schema schema, Query query, Order order) {
        ModelPath path = ModelPath.of(schema, query.type(), order.path());
        DerivedColumn derived = path.derived();
        return !path.isMany()
                && (derived == null || derived.translate(new Order(derived.name(), order.descending())).isPresent());
    }

    private static boolean sqlAlone(Schema schema, Query query, Filter filter) {
        return switch (filter) {
            case Filter.And and -> and.parts().stream().allMatch(part -> sqlAlone(schema, query, part));
            case Filter.Or or -> or.parts().stream().allMatch(part -> sqlAlone(schema, query, part));
            case Filter.Not not -> sqlAlone(schema, query, not.part());
            case Filter.Has has -> sqlAlone(schema, Query.of(has.other()).on(query.on()), has.condition());
            case Filter.Compare compare -> leaf(schema, query, compare.path(), filter);
            case Filter.In in -> leaf(schema, query, in.path(), filter);
            case Filter.Missing missing -> leaf(schema, query, missing.path(), filter);
            case Filter.Contains contains ->
                leaf(schema, query, contains.path(), filter) && !longText(schema, query, contains.path());
        };
    }

    private static boolean leaf(Schema schema, Query query, String text, Filter filter) {
        DerivedColumn derived = ModelPath.of(schema, query.type(), text).derived();
        return derived == null || FilterSql.translate(derived, filter, query.on()).isPresent();
    }

    private static boolean longText(Schema schema, Query query, String text) {
        ModelPath path = ModelPath.of(schema, query.type(), text);
        var feature = path.feature();
        return feature != null && schema.concrete(path.owner()).stream().anyMatch(
                table -> table.column(feature)
                        .filter(c -> c.kind() == ColumnKind.TEXT || c.sortName() == null && isWords(c)).isPresent()
                        || table.link(feature).filter(l -> !l.isReference()).isPresent());
    }

    private static boolean isWords(Column column) {
        return column.kind() == ColumnKind.STRING;
    }

    /** The numbers of what fits, in order, after the query's row and up to its limit. */
    long[] ids(Query query) throws SQLException {
        Query base = query.limit(0).after(null).ordered(List.of()).columns(List.of());
        List<Filter> inSql = new ArrayList<>();
        List<Filter> here = new ArrayList<>();
        List<Filter> parts = query.filter() instanceof Filter.And and ? and.parts() : List.of(query.filter());
        parts.forEach(part -> (sqlAlone(schema, query, part) ? inSql : here).add(part));
        Query candidates = new Query(base.type(), List.of(), new Filter.And(inSql), List.of(), null, 0, base.on());
        List<Long> left = RowReader.boxed(reader.ids(candidates));
        for (Filter filter : here) {
            Set<Long> holds = holding(filter, candidates, left);
            left = left.stream().filter(holds::contains).toList();
        }
        return page(query, ordered(query, left));
    }

    private static long[] page(Query query, List<Long> ids) {
        int from = 0;
        Row after = query.after();
        if (after != null) {
            from = ids.indexOf(Long.valueOf(after.ref().id())) + 1;
        }
        int to = query.limit() > 0 ? Math.min(ids.size(), from + query.limit()) : ids.size();
        return ids.subList(from, to).stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> ordered(Query query, List<Long> ids) throws SQLException {
        if (query.order().isEmpty()) {
            return ids;
        }
        List<String> columns = query.order().stream().map(Order::path).distinct().toList();
        Map<Long, List<@Nullable Object>> keys = new HashMap<>();
        forWindows(query, columns, ids, row -> {
            List<@Nullable Object> values = new ArrayList<>();
            query.order().forEach(order -> values.add(comparable(row.get(order.path()))));
            keys.put(Long.valueOf(row.ref().id()), values);
        });
        Comparator<Long> comparator = (a, b) -> {
            List<@Nullable Object> left = keys.get(a);
            List<@Nullable Object> right = keys.get(b);
            for (int i = 0; i < left.size(); i++) {
                int result = RowSql.compare(left.get(i), right.get(i), query.order().get(i).descending());
                if (result != 0) {
                    return result;
                }
            }
            return a.compareTo(b);
        };
        return ids.stream().filter(keys::containsKey).sorted(comparator).toList();
    }

    private void forWindows(Query query, List<String> columns, List<Long> ids, java.util.function.Consumer<Row> each)
            throws SQLException {
        Query wanted = Query.of(query.type()).columns(columns).on(query.on());
        for (int from = 0; from < ids.size(); from += WINDOW) {
            reader.rows(wanted, ids.subList(from, Math.min(ids.size(), from + WINDOW))).forEach(each);
        }
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> SortText.fold(text);
            case Link link -> SortText.fold(link.title());
            case Enumerator literal -> Integer.valueOf(literal.getValue());
            case List<?> list -> list.isEmpty() ? null : comparable(list.getFirst());
            case Comparable<?> comparable -> comparable;
            default -> value.toString();
        };
    }

    private Set<Long> holding(Filter filter, Query candidates, List<Long> among) throws SQLException {
        if (sqlAlone(schema, candidates, filter)) {
            return new HashSet<>(RowReader.boxed(reader.ids(candidates.where(filter))));
        }
        switch (filter) {
            case Filter.And and: {
                Set<Long> all = new HashSet<>(among);
                for (Filter part : and.parts()) {
                    all.retainAll(holding(part, candidates, among));
                }
                return all;
            }
            case Filter.Or or: {
                Set<Long> any = new HashSet<>();
                for (Filter part : or.parts()) {
                    any.addAll(holding(part, candidates, among));
                }
                return any;
            }
            case Filter.Not not: {
                Set<Long> all = new HashSet<>(among);
                all.removeAll(holding(not.part(), candidates, among));
                return all;
            }
            case Filter.Has has: {
                Query other = Query.of(has.other()).on(candidates.on()).where(has.condition());
                List<Object> ids = new ArrayList<>(RowReader.boxed(reader.ids(other)));
                Filter named = new Filter.Has(has.other(), has.reference(), new Filter.In("id", ids));
                return new HashSet<>(RowReader.boxed(reader.ids(candidates.where(named))));
            }
            case Filter.Compare compare:
                return byValue(candidates, compare.path(), among, filter);
            case Filter.In in:
                return byValue(candidates, in.path(), among, filter);
            case Filter.Missing missing:
                return byValue(candidates, missing.path(), among, filter);
            case Filter.Contains contains:
                return byValue(candidates, contains.path(), among, filter);
        }
    }

    private Set<Long> byValue(Query query, String path, List<Long> among, Filter filter) throws SQLException {
        Set<Long> holds = new LinkedHashSet<>();
        forWindows(query, List.of(path), among, row -> {
            Object value = row.get(path);
            Collection<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            if (filter instanceof Filter.Missing ? values.isEmpty() : matches(values, filter)) {
                holds.add(Long.valueOf(row.ref().id()));
            }
        });
        return holds;
    }

    private static boolean matches(Collection<?> values, Filter filter) {
        return switch (filter) {
            case Filter.Compare compare when compare.op() == Filter.Op.NE ->
                values.stream().noneMatch(value -> Objects.equals(plain(value), plain(compare.value())));
            case Filter.Compare compare -> values.stream().anyMatch(value -> compare(value, compare));
            case Filter.In in -> values.stream()
                    .anyMatch(value -> in.values().stream().anyMatch(x -> Objects.equals(plain(value), plain(x))));
            case Filter.Contains contains -> {
                String wanted = SortText.fold(contains.text());
                yield values.stream().anyMatch(value -> SortText.fold(String.valueOf(value)).contains(wanted));
            }
            default -> false;
        };
    }

    private static boolean compare(Object value, Filter.Compare compare) {
        Object left = plain(value);
        Object right = plain(compare.value());
        if (compare.op() == Filter.Op.EQ) {
            return Objects.equals(left, right);
        }
        int result = RowSql.compare(comparable(value), comparable(same(value, compare.value())), false);
        return switch (compare.op()) {
            case LT -> result < 0;
            case LE -> result <= 0;
            case GT -> result > 0;
            case GE -> result >= 0;
            case EQ, NE -> false;
        };
    }

    private static Object same(Object like, Object value) {
        return like instanceof Double && value instanceof Number number ? (Object) Double.valueOf(number.doubleValue())
                : like instanceof Long && value instanceof Number number ? (Object) Long.valueOf(number.longValue())
                        : value;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Link link -> Long.valueOf(link.ref().id());
            case Ref ref -> Long.valueOf(ref.id());
            case Enumerator literal -> literal.getName();
            case Number number -> Double.valueOf(number.doubleValue());
            case LocalDate day -> day;
            default -> value;
        };
    }
}
