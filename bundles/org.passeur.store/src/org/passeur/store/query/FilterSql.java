// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Compare;
import org.passeur.core.query.Filter.Op;
import org.passeur.store.Dialect;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.Joins.Target;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.LinkTable;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SortText;
import org.passeur.store.schema.Table;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.InList;

/**
 * Conditions as SQL. Negation is pushed down to the comparisons, so that "not" holds where nothing is there. Parameters are
 * collected in the order of the text.
 */
final class FilterSql {

    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";

    private final Schema schema;
    private final Dialect dialect;
    private final LocalDate on;
    private final List<Param> params;

    FilterSql(Schema schema, Dialect dialect, LocalDate on, List<Param> params) {
        this.schema = schema;
        this.dialect = dialect;
        this.on = on;
        this.params = params;
    }

    /** A condition on what a node stands for. */
    String sql(Filter filter, EClass type, Node node, Joins joins, boolean negate) {
        return switch (filter) {
            case Filter.And and -> junction(and.parts(), !negate, type, node, joins, negate);
            case Filter.Or or -> junction(or.parts(), negate, type, node, joins, negate);
            case Filter.Not not -> sql(not.part(), type, node, joins, !negate);
            case Filter.Has has -> has(has, node, joins, negate);
            case Compare compare -> atPath(compare.path(), filter, type, node, joins, negate);
            case Filter.In in -> atPath(in.path(), filter, type, node, joins, negate);
            case Filter.Missing missing -> atPath(missing.path(), filter, type, node, joins, negate);
            case Filter.Contains contains -> atPath(contains.path(), filter, type, node, joins, negate);
        };
    }

    private String junction(List<Filter> parts, boolean and, EClass type, Node node, Joins joins, boolean negate) {
        if (parts.isEmpty()) {
            return and ? ALWAYS : NEVER;
        }
        return parts.stream().map(part -> sql(part, type, node, joins, negate))
                .collect(Collectors.joining(and ? " AND " : " OR ", "(", ")"));
    }

    private String has(Filter.Has has, Node node, Joins joins, boolean negate) {
        String id = node.id();
        EStructuralFeature feature = ModelPath.of(schema, has.other(), has.reference()).feature();
        if (!(feature instanceof EReference reference)) {
            throw cannot(has.reference(), has.other().getName());
        }
        List<String> all = new ArrayList<>();
        for (Table table : schema.concrete(has.other())) {
            Optional<Column> column = table.column(reference);
            Optional<LinkTable> link = table.link(reference);
            Joins inner = joins.inner();
            Node other = inner.start(table);
            String alias = other.targets().getFirst().alias();
            String points;
            if (column.isPresent()) {
                points = alias + "." + column.get().name() + " = " + id;
            } else if (link.isPresent()) {
                String x = joins.alias();
                points = "EXISTS (SELECT 1 FROM " + link.get().name() + " " + x + " WHERE " + x + ".owner_id = " + alias
                        + ".id AND " + x + "." + link.get().value() + " = " + id + ")";
            } else {
                continue;
            }
            String condition = sql(has.condition(), table.type(), other, inner, false);
            all.add("EXISTS (SELECT 1 FROM " + inner.sql() + " WHERE " + points
                    + (condition.equals(ALWAYS) ? "" : " AND " + condition) + ")");
        }
        String any = all.isEmpty() ? NEVER : all.size() == 1 ? all.getFirst() : "(" + String.join(" OR ", all) + ")";
        return negate ? "NOT " + any : any;
    }

    private String atPath(String text, Filter filter, EClass type, Node node, Joins joins, boolean negate) {
        ModelPath path = ModelPath.of(schema, type, text);
        return walk(path, 0, filter, node, joins, negate);
    }

    private String walk(ModelPath path, int step, Filter filter, Node node, Joins joins, boolean negate) {
        if (step < path.steps().size()) {
            EReference reference = path.steps().get(step);
            if (!reference.isMany()) {
                return walk(path, step + 1, filter, joins.follow(node, reference), joins, negate);
            }
            return exists(node, reference, joins, negate,
                    (inner, far) -> walk(path, step + 1, filter, far, inner, false));
        }
        DerivedColumn derived = path.derived();
        if (derived != null) {
            return derived(derived, path, filter, node, joins, negate);
        }
        EStructuralFeature feature = path.feature();
        if (feature == null) {
            return NEVER;
        }
        if (feature.isMany()) {
            return manyValued(feature, filter, node, joins, negate);
        }
        if (feature instanceof EReference reference) {
            return reference(reference, filter, node, joins, negate);
        }
        Optional<Column> column = node.sample(feature);
        ColumnKind kind = column.map(Column::kind).orElse(ColumnKind.LONG);
        String expression = node.column(feature, Column::name).orElse("CAST(NULL AS BIGINT)");
        Optional<String> sorted = node.column(feature, Column::sortName);
        String sort = sorted.isPresent() ? sorted.get() : null;
        if (column.isEmpty() && feature != CorePackage.Literals.PART__ID
                && feature != CorePackage.Literals.ENTITY__VERSION) {
            return filter instanceof Filter.Missing != negate ? ALWAYS : NEVER;
        }
        int most = column.map(c -> Integer.valueOf(schema.sortLength(c.kind(), c.length()))).orElse(Integer.valueOf(0))
                .intValue();
        return term(new Term(expression, sort, most, kind), filter, negate);
    }

    /** One value to compare with. */
    private record Term(String expression, @Nullable String sort, int sortLength, ColumnKind kind) {
    }

    private String term(Term term, Filter filter, boolean negate) {
        return switch (filter) {
            case Filter.Missing missing -> term.expression() + (negate ? " IS NOT NULL" : " IS NULL");
            case Compare compare -> compare(term, compare, negate);
            case Filter.In in -> in(term, in, negate);
            case Filter.Contains contains -> contains(term, contains, negate);
            default -> throw new IllegalStateException(filter.toString());
        };
    }

    private String compare(Term term, Compare compare, boolean negate) {
        Op op = negate ? opposite(compare.op()) : compare.op();
        Object value = value(term.kind(), compare.value(), compare.path());
        String expression = term.expression();
        String sort = term.sort();
        String condition;
        if (sort != null && value instanceof String text && op != Op.EQ && op != Op.NE) {
            String key = String.valueOf(SortText.key(text, term.sortLength()));
            params.add(new Param(ColumnKind.STRING, key));
            expression = sort;
            condition = sort + " " + sign(op) + " ?";
        } else if (sort != null && value instanceof String text && op == Op.EQ && term.kind() == ColumnKind.STRING) {
            params.add(new Param(ColumnKind.STRING, String.valueOf(SortText.key(text, term.sortLength()))));
            params.add(new Param(ColumnKind.STRING, text));
            return "(" + sort + " = ? AND " + expression + " = ?)";
        } else {
            params.add(new Param(term.kind(), value));
            condition = expression + " " + sign(op) + " ?";
        }
        boolean nothingFits = negate || op == Op.NE;
        return nothingFits && !(negate && op == Op.EQ) ? "(" + condition + " OR " + expression + " IS NULL)"
                : condition;
    }

    private String in(Term term, Filter.In in, boolean negate) {
        if (in.values().isEmpty()) {
            return negate ? ALWAYS : NEVER;
        }
        List<String> groups = new ArrayList<>();
        for (List<Object> some : InList.groups(in.values())) {
            some.forEach(value -> params.add(new Param(term.kind(), value(term.kind(), value, in.path()))));
            groups.add(InList.sql(term.expression(), some.size()));
        }
        String any = groups.size() == 1 ? groups.getFirst() : "(" + String.join(" OR ", groups) + ")";
        return negate ? "(NOT " + any + " OR " + term.expression() + " IS NULL)" : any;
    }

    private String contains(Term term, Filter.Contains contains, boolean negate) {
        String sort = term.sort();
        String like;
        String expression;
        if (sort == null) {
            expression = term.kind() == ColumnKind.STRING || term.kind() == ColumnKind.ENUM
                    || term.kind() == ColumnKind.TEXT
                            ? term.expression()
                            : "CAST(" + term.expression() + " AS VARCHAR(100))";
            like = dialect.lower(expression);
        } else {
            expression = sort;
            like = sort;
        }
        String text = SortText.fold(contains.text()).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        params.add(new Param(ColumnKind.STRING, "%" + text + "%"));
        return negate ? "(" + like + " NOT LIKE ? ESCAPE '!' OR " + expression + " IS NULL)"
                : like + " LIKE ? ESCAPE '!'";
    }

    private String reference(EReference reference, Filter filter, Node node, Joins joins, boolean negate) {
        if (filter instanceof Filter.Contains contains) {
            return title(contains, joins.follow(node, reference), joins, negate, 2);
        }
        String id = reference.isContainment() ? joins.follow(node, reference).id()
                : node.column(reference, Column::name).orElse("CAST(NULL AS BIGINT)");
        return term(new Term(id, null, 0, ColumnKind.LONG), filter, negate);
    }

    private String title(Filter.Contains contains, Node node, Joins joins, boolean negate, int depth) {
        List<String> all = new ArrayList<>();
        for (Target target : node.targets()) {
            Node only = new Node(List.of(target));
            for (EStructuralFeature feature : schema.models().titleFeatures(target.table().type())) {
                if (feature instanceof EReference reference && !reference.isMany()) {
                    if (depth > 0) {
                        all.add(title(contains, joins.follow(only, reference), joins, negate, depth - 1));
                    }
                } else if (!feature.isMany() && only.sample(feature).isPresent()) {
                    Column column = only.sample(feature).get();
                    all.add(contains(new Term(target.alias() + "." + column.name(),
                            column.sortName() == null ? null : target.alias() + "." + column.sortName(), 0,
                            column.kind()),
                            contains, negate));
                }
            }
        }
        if (all.isEmpty()) {
            return negate ? ALWAYS : NEVER;
        }
        return "(" + String.join(negate ? " AND " : " OR ", all) + ")";
    }

    private String manyValued(EStructuralFeature feature, Filter filter, Node node, Joins joins, boolean negate) {
        if (filter instanceof Filter.Missing) {
            return any(node, feature, joins, !negate, null);
        }
        boolean unlike = filter instanceof Compare compare && compare.op() == Op.NE;
        if (unlike && !negate) {
            Filter equal = new Compare(((Compare) filter).path(), Op.EQ, ((Compare) filter).value());
            return manyValued(feature, equal, node, joins, true);
        }
        if (unlike) {
            Filter equal = new Compare(((Compare) filter).path(), Op.EQ, ((Compare) filter).value());
            return manyValued(feature, equal, node, joins, false);
        }
        return any(node, feature, joins, negate, filter);
    }

    /** Some value of a many-valued feature is there, and a condition holds for it. */
    private String any(Node node, EStructuralFeature feature, Joins joins, boolean negate, @Nullable Filter filter) {
        boolean byTitle = filter instanceof Filter.Contains;
        if (feature instanceof EReference reference && (byTitle || reference.isContainment())) {
            return exists(node, reference, joins, negate, (inner, far) -> filter == null ? ALWAYS
                    : byTitle ? title((Filter.Contains) filter, far, inner, false, 2)
                            : term(new Term(far.id(), null, 0, ColumnKind.LONG), filter, false));
        }
        List<String> all = new ArrayList<>();
        for (Target target : node.targets()) {
            target.table().link(feature).ifPresent(link -> {
                String alias = joins.alias();
                String condition = filter == null ? ""
                        : " AND "
                                + term(new Term(alias + "." + link.value(), null, 0, link.kind()), filter, false);
                all.add("EXISTS (SELECT 1 FROM " + link.name() + " " + alias + " WHERE " + alias + ".owner_id = "
                        + target.alias() + ".id" + condition + ")");
            });
        }
        return joined(all, negate);
    }

    private String exists(Node node, EReference reference, Joins joins, boolean negate,
            BiFunction<Joins, Node, String> condition) {
        List<String> all = new ArrayList<>();
        for (Target target : node.targets()) {
            if (reference.isContainment()) {
                for (Table part : schema.concrete(reference.getEReferenceType())) {
                    Joins inner = joins.inner();
                    Node far = inner.start(part);
                    String alias = far.targets().getFirst().alias();
                    String holds = condition.apply(inner, far);
                    all.add("EXISTS (SELECT 1 FROM " + inner.sql() + " WHERE " + alias + ".owner_id = " + target.alias()
                            + ".id AND " + alias + ".owner_feature = '" + reference.getName() + "' AND " + holds + ")");
                }
            } else {
                target.table().link(reference).ifPresent(link -> {
                    Joins inner = joins.inner();
                    String alias = inner.start(link.name());
                    Node far = new LinkNode(inner, alias + "." + link.value(), reference).node();
                    String holds = condition.apply(inner, far);
                    all.add("EXISTS (SELECT 1 FROM " + inner.sql() + " WHERE " + alias + ".owner_id = " + target.alias()
                            + ".id AND " + holds + ")");
                });
            }
        }
        return joined(all, negate);
    }

    private record LinkNode(Joins joins, String id, EReference reference) {

        Node node() {
            return joins.joinSurely(id, reference);
        }
    }

    private static String joined(List<String> all, boolean negate) {
        String any = all.isEmpty() ? NEVER : all.size() == 1 ? all.getFirst() : "(" + String.join(" OR ", all) + ")";
        return negate ? "NOT " + any : any;
    }

    private String derived(DerivedColumn derived, ModelPath path, Filter filter, Node node, Joins joins,
            boolean negate) {
        Filter kept = translate(derived, filter, on).orElseThrow(() -> cannot(derived.name(), path.owner().getName()));
        return sql(kept, path.owner(), node, joins, negate);
    }

    /** A condition on a derived column in kept columns, where the column can say it. */
    static Optional<Filter> translate(DerivedColumn derived, Filter filter, LocalDate on) {
        return switch (filter) {
            case Compare compare -> derived.translate(new Compare(derived.name(), compare.op(), compare.value()), on);
            case Filter.In in -> {
                List<Filter> all = new ArrayList<>();
                for (Object value : in.values()) {
                    Optional<Filter> one = derived.translate(new Compare(derived.name(), Op.EQ, value), on);
                    if (one.isEmpty()) {
                        yield Optional.empty();
                    }
                    all.add(one.get());
                }
                yield Optional.of(new Filter.Or(all));
            }
            default -> Optional.empty();
        };
    }

    private static Object value(ColumnKind kind, Object value, String path) {
        Object plain = switch (value) {
            case Ref ref -> Long.valueOf(ref.id());
            case Link link -> Long.valueOf(link.ref().id());
            default -> value;
        };
        boolean fits = switch (kind) {
            case INTEGER, LONG, DOUBLE -> plain instanceof Number;
            case BOOLEAN -> plain instanceof Boolean;
            case DATE -> plain instanceof LocalDate;
            case INSTANT -> plain instanceof java.time.Instant || plain instanceof java.util.Date;
            default -> true;
        };
        if (!fits) {
            throw cannot(path, String.valueOf(value));
        }
        return plain;
    }

    private static PasseurException cannot(String path, String with) {
        return new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.compare", path, with);
    }

    private static String sign(Op op) {
        return switch (op) {
            case EQ -> "=";
            case NE -> "<>";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
        };
    }

    private static Op opposite(Op op) {
        return switch (op) {
            case EQ -> Op.NE;
            case NE -> Op.EQ;
            case LT -> Op.GE;
            case LE -> Op.GT;
            case GT -> Op.LE;
            case GE -> Op.LT;
        };
    }
}
