// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Link;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Group;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.schema.SortText;

/** Queries answer as if every object were looked at one by one. */
@SuppressWarnings("null")
abstract class QueriesContract extends Contract {

    private static final List<String> NAMES = List.of("Été", "ete", "Zoé", "zebra", "Œuvre", "oeil", "Ça va", "cab",
            "école", "ecole",
            "ECOLE", "l'intelligence", "100 %", "a_b", "a!b", "straße", "ångström", "naïve", "coöp", "Émile Durand",
            "emile dupont");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    /** The same objects as plain values: by number, then by path. */
    private final Map<Long, Map<String, Object>> plain = new TreeMap<>();
    private final List<Ref> people = new ArrayList<>();
    private final List<Ref> topics = new ArrayList<>();
    private EClass item;

    /** Said in kept columns: how old, in years. */
    private final class Old implements DerivedColumn {

        @Override
        public EClass type() {
            return m.type("Item");
        }

        @Override
        public String name() {
            return "old";
        }

        @Override
        public EClassifier valueType() {
            return m.model.getEClassifier("Kind");
        }

        @Override
        public List<String> needs() {
            return List.of("since");
        }

        @Override
        public List<Object> values(Repository from, List<Row> rows, LocalDate on) {
            List<Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(of((LocalDate) row.get("since"), on)));
            return values;
        }

        private Enumerator of(LocalDate since, LocalDate on) {
            return since == null ? null : m.kind(since.isBefore(on) ? "ANT" : "ZEBRA");
        }

        @Override
        public Optional<Filter> translate(Filter.Compare compare, LocalDate on) {
            if (compare.op() != Op.EQ) {
                return Optional.empty();
            }
            String name = ((Enumerator) compare.value()).getName();
            return Optional.of(switch (name) {
                case "ANT" -> Filter.is("since", Op.LT, on);
                case "ZEBRA" -> Filter.is("since", Op.GE, on);
                default -> Filter.missing("id");
            });
        }
    }

    /** Said in no kept columns: the length of the title. */
    private final class Length implements DerivedColumn {

        @Override
        public EClass type() {
            return m.type("Item");
        }

        @Override
        public String name() {
            return "length";
        }

        @Override
        public EClassifier valueType() {
            return EcorePackage.Literals.EINT;
        }

        @Override
        public List<String> needs() {
            return List.of("title");
        }

        @Override
        public List<Object> values(Repository from, List<Row> rows, LocalDate on) {
            List<Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(((String) row.get("title")).length()));
            return values;
        }
    }

    @Override
    void prepare() {
        m.derived(new Old(), new Length());
    }

    @BeforeAll
    void fill() {
        item = m.type("Item");
        Random random = new Random(42);
        try (WorkingCopy copy = repository.open()) {
            List<Entity> some = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Entity person = ContractModel.set(copy.create(m.type("Person")), "name", NAMES.get(i));
                if (i > 2) {
                    ContractModel.set(person, "manager", some.get(random.nextInt(i)));
                }
                some.add(person);
                people.add(ref(person));
            }
            List<Entity> about = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Entity topic = ContractModel.set(copy.create(m.type("Topic")), "name", NAMES.get(i + 10));
                about.add(topic);
                topics.add(ref(topic));
            }
            for (int i = 0; i < 150; i++) {
                Entity made = copy.create(item);
                Map<String, Object> values = new HashMap<>();
                values.put("title", NAMES.get(random.nextInt(NAMES.size()))
                        + (random.nextBoolean() ? "" : " " + random.nextInt(5)));
                values.put("kind", m.kind(List.of("ZEBRA", "MOUSE", "ANT").get(random.nextInt(3))));
                values.put("score", random.nextInt(4) == 0 ? null : 1 + random.nextInt(5));
                values.put("weight", random.nextInt(7) / 2.0);
                values.put("done", random.nextBoolean());
                values.put("size", (long) random.nextInt(3));
                values.put("since", random.nextInt(3) == 0 ? null : TODAY.plusDays(random.nextInt(9) - 4));
                values.put("body",
                        random.nextInt(3) == 0 ? null : NAMES.get(random.nextInt(NAMES.size())) + " in the body");
                List<String> tags = random.ints(random.nextInt(4), 0, 5).mapToObj(NAMES::get).toList();
                values.put("tags", tags);
                Entity owner = random.nextInt(4) == 0 ? null : some.get(random.nextInt(some.size()));
                ContractModel.set(made, "owner", owner);
                List<Entity> mine = random.ints(random.nextInt(3), 0, 6).distinct().mapToObj(about::get).toList();
                for (var entry : values.entrySet()) {
                    ContractModel.set(made, entry.getKey(), entry.getValue());
                }
                ContractModel.set(made, "topics", mine);
                values.put("owner", owner == null ? null : owner.getId());
                values.put("owner.name", owner == null ? null : ContractModel.get(owner, "name"));
                Entity manager = owner == null ? null : (Entity) ContractModel.get(owner, "manager");
                values.put("owner.manager", manager == null ? null : manager.getId());
                values.put("topics", mine.stream().map(Entity::getId).toList());
                values.put("topics.name", mine.stream().map(t -> ContractModel.get(t, "name")).toList());
                values.put("length", ((String) values.get("title")).length());
                values.put("old", values.get("since") == null ? null
                        : m.kind(((LocalDate) values.get("since")).isBefore(TODAY) ? "ANT" : "ZEBRA"));
                values.put("id", made.getId());
                plain.put(made.getId(), values);
            }
            copy.commit("filled");
        }
    }

    private Query items() {
        return Query.of(item).on(TODAY);
    }

    // ---- the plain answer

    private boolean holds(Filter filter, Map<String, Object> of) {
        return switch (filter) {
            case Filter.And and -> and.parts().stream().allMatch(p -> holds(p, of));
            case Filter.Or or -> or.parts().stream().anyMatch(p -> holds(p, of));
            case Filter.Not not -> !holds(not.part(), of);
            case Filter.Missing missing -> values(of, missing.path()).isEmpty();
            case Filter.In in ->
                values(of, in.path()).stream().anyMatch(v -> in.values().stream().anyMatch(x -> same(v, x)));
            case Filter.Contains contains -> values(of, contains.path()).stream()
                    .anyMatch(v -> SortText.fold(v.toString()).contains(SortText.fold(contains.text())));
            case Filter.Compare compare when compare.op() == Op.NE ->
                values(of, compare.path()).stream().noneMatch(v -> same(v, compare.value()));
            case Filter.Compare compare -> values(of, compare.path()).stream().anyMatch(v -> compare(v, compare));
            case Filter.Has has -> throw new IllegalStateException();
        };
    }

    private static boolean same(Object value, Object other) {
        return Objects.equals(value, other instanceof Ref ref ? Long.valueOf(ref.id()) : other);
    }

    private static boolean compare(Object value, Filter.Compare compare) {
        if (compare.op() == Op.EQ) {
            return same(value, compare.value());
        }
        int result = order(value, compare.value());
        return switch (compare.op()) {
            case LT -> result < 0;
            case LE -> result <= 0;
            case GT -> result > 0;
            default -> result >= 0;
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object a, Object b) {
        return ((Comparable<Object>) sortable(a)).compareTo(sortable(b));
    }

    private static Object sortable(Object value) {
        return value instanceof String text ? SortText.fold(text)
                : value instanceof Enumerator e ? Integer.valueOf(e.getValue()) : value;
    }

    private static List<?> values(Map<String, Object> of, String path) {
        Object value = of.get(path);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    private List<Long> plainIds(Filter filter, List<Order> orders) {
        Comparator<Map<String, Object>> comparator = (a, b) -> {
            for (Order order : orders) {
                String path = order.path().equals("owner") ? "owner.name" : order.path();
                Object left = a.get(path);
                Object right = b.get(path);
                int result = left == null || right == null ? (left == right ? 0 : left == null ? 1 : -1)
                        : order.descending() ? order(right, left) : order(left, right);
                if (result != 0) {
                    return result;
                }
            }
            return Long.compare((Long) a.get("id"), (Long) b.get("id"));
        };
        return plain.values().stream().filter(v -> holds(filter, v)).sorted(comparator).map(v -> (Long) v.get("id"))
                .toList();
    }

    // ---- random questions

    private Filter filter(Random random, int depth) {
        int choice = random.nextInt(depth > 0 ? 16 : 12);
        return switch (choice) {
            case 0 -> Filter.is("score", op(random), 1 + random.nextInt(5));
            case 1 -> Filter.eq("kind", m.kind(List.of("ZEBRA", "MOUSE", "ANT").get(random.nextInt(3))));
            case 2 -> Filter.contains("title",
                    List.of("e", "ZO", "ecole", "%", "_", "!", "œ", "durand", "l’int").get(random.nextInt(9)));
            case 3 -> Filter.is("since", op(random), TODAY.plusDays(random.nextInt(9) - 4));
            case 4 -> random.nextBoolean() ? Filter.missing(path(random)) : Filter.present(path(random));
            case 5 -> Filter.is("title", op(random), NAMES.get(random.nextInt(NAMES.size())));
            case 6 -> random.nextBoolean() ? Filter.in("score", List.of(1, random.nextInt(6)))
                    : Filter.in("owner", people.subList(0, random.nextInt(12)));
            case 7 -> Filter.is("tags", random.nextBoolean() ? Op.EQ : Op.NE, NAMES.get(random.nextInt(5)));
            case 8 -> random.nextBoolean() ? Filter.eq("topics", topics.get(random.nextInt(6)))
                    : Filter.contains("topics.name", List.of("e", "ecole", "z").get(random.nextInt(3)));
            case 9 -> random.nextBoolean()
                    ? Filter.is("owner", random.nextBoolean() ? Op.EQ : Op.NE, people.get(random.nextInt(12)))
                    : Filter.is("owner.name", op(random), NAMES.get(random.nextInt(12)));
            case 10 -> random.nextBoolean() ? Filter.is("length", op(random), 3 + random.nextInt(10))
                    : Filter.contains("body", List.of("body", "ecole", "zzz", "É").get(random.nextInt(4)));
            case 11 -> random.nextBoolean() ? Filter.eq("old", m.kind(random.nextBoolean() ? "ANT" : "ZEBRA"))
                    : Filter.is("weight", op(random), random.nextInt(7) / 2.0);
            case 12, 13 -> new Filter.And(List.of(filter(random, depth - 1), filter(random, depth - 1)));
            case 14 -> new Filter.Or(List.of(filter(random, depth - 1), filter(random, depth - 1)));
            default -> Filter.not(filter(random, depth - 1));
        };
    }

    private static Op op(Random random) {
        return Op.values()[random.nextInt(Op.values().length)];
    }

    private static String path(Random random) {
        return List.of("score", "since", "owner", "topics", "tags", "owner.manager", "body", "title", "old")
                .get(random.nextInt(9));
    }

    private static List<Order> orders(Random random) {
        List<String> paths = new ArrayList<>(
                List.of("title", "score", "kind", "since", "owner", "owner.name", "done", "weight", "length", "size",
                        "old"));
        List<Order> orders = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            orders.add(new Order(paths.remove(random.nextInt(paths.size())), random.nextBoolean()));
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void randomQuestionsAreAnsweredAsPlainly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Filter filter = filter(random, 3);
            List<Order> orders = orders(random);
            List<Long> expected = plainIds(filter, orders);
            Query query = items().where(filter).ordered(orders);
            String said = "seed " + seed + ": " + filter + " " + orders;
            assertEquals(expected, LongStream.of(repository.ids(query)).boxed().toList(), said);
            assertEquals(expected.size(), repository.count(query), said);
            int size = 1 + random.nextInt(60);
            boolean withColumns = random.nextBoolean();
            Query paged = withColumns ? query.columns(orders.stream().map(Order::path).toList()) : query;
            List<Long> pages = new ArrayList<>();
            List<Row> page = repository.rows(paged.limit(size));
            while (!page.isEmpty()) {
                page.forEach(row -> pages.add(row.ref().id()));
                page = repository.rows(paged.limit(size).after(page.getLast()));
            }
            assertEquals(expected, pages, said + " by pages of " + size);
        }
    }

    @Test
    void columnsHoldWhatTheObjectsHold() {
        List<String> columns = List.of("title", "kind", "score", "weight", "done", "size", "since", "body", "tags",
                "owner", "owner.name",
                "owner.manager", "topics", "topics.name", "length", "old", "id");
        List<Row> rows = repository.rows(items().columns(columns));
        assertEquals(plain.size(), rows.size());
        for (Row row : rows) {
            Map<String, Object> expected = plain.get(row.ref().id());
            for (String column : columns) {
                assertEquals(expected.get(column), ids(row.get(column)), column);
            }
            assertEquals(columns, row.columns());
        }
    }

    private static Object ids(Object value) {
        return value instanceof Link link ? (Object) Long.valueOf(link.ref().id())
                : value instanceof List<?> list ? list.stream().map(QueriesContract::ids).toList() : value;
    }

    @Test
    void rowsOfGivenObjectsComeInTheOrderGiven() {
        long[] ids = repository.ids(items().orderBy("title"));
        List<Long> some = new ArrayList<>(LongStream.of(ids).limit(20).boxed().toList());
        java.util.Collections.reverse(some);
        some.add(3, 99_999_999L);
        List<Row> rows = repository.rows(items().columns("title"), some);
        some.remove(3);
        assertEquals(some, rows.stream().map(r -> r.ref().id()).toList());
    }

    @Test
    void groupsCountEachValue() {
        for (String path : List.of("kind", "score", "done", "since", "owner", "owner.name", "owner.manager", "topics",
                "tags", "old", "length",
                "topics.name")) {
            Map<Object, Long> expected = new HashMap<>();
            plain.values().forEach(v -> {
                if (values(v, path).isEmpty()) {
                    expected.merge("nothing", 1L, Long::sum);
                }
                List<?> all = path.equals("tags") ? values(v, path) : values(v, path).stream().distinct().toList();
                all.forEach(x -> expected.merge(x, 1L, Long::sum));
            });
            List<Group> groups = repository.groups(items(), path);
            Map<Object, Long> found = new HashMap<>();
            groups.forEach(g -> found.put(g.value() == null ? "nothing" : ids(g.value()), g.count()));
            assertEquals(expected, found, path);
            assertTrue(groups.stream().mapToLong(Group::count).toArray().length == 0
                    || groups.getFirst().count() == groups.stream().mapToLong(Group::count).max().getAsLong());
        }
        List<Group> some = repository.groups(items().where(Filter.eq("done", true)), "kind");
        assertEquals(plain.values().stream().filter(v -> v.get("done").equals(true)).count(),
                some.stream().mapToLong(Group::count).sum());
    }

    @Test
    void whatPointsHereCanBeAskedFor() {
        Filter owned = Filter.has(item, "owner", Filter.eq("done", true));
        List<Long> expected = people.stream().map(Ref::id)
                .filter(p -> plain.values().stream()
                        .anyMatch(v -> p.equals(v.get("owner")) && v.get("done").equals(true)))
                .toList();
        assertEquals(expected, LongStream.of(repository.ids(Query.of(m.type("Person")).where(owned))).boxed().toList());
        Filter about = Filter.has(item, "topics", Filter.is("length", Op.GT, 8));
        List<Long> topicIds = topics.stream().map(Ref::id).filter(t -> plain.values().stream()
                .anyMatch(v -> values(v, "topics").contains(t) && (Integer) v.get("length") > 8)).toList();
        assertEquals(topicIds, LongStream.of(repository.ids(Query.of(m.type("Topic")).where(about))).boxed().toList());
        assertEquals(people.size() - expected.size(),
                repository.count(Query.of(m.type("Person")).where(Filter.not(owned))));
    }

    @Test
    void subclassesAreOneList() {
        Ref blue = made("Room", "name", "blue", "seats", 4);
        Ref ecole = made("Channel", "name", "École");
        Ref zoo = made("Room", "name", "zoo", "seats", 2);
        Ref abc = made("Channel", "name", "Abc");
        Query places = Query.of(m.type("Place")).columns("name", "seats").orderBy("name");
        List<Row> rows = repository.rows(places);
        assertEquals(List.of(abc, blue, ecole, zoo), rows.stream().map(Row::ref).toList());
        assertEquals(Arrays.asList(null, 4, null, 2), rows.stream().map(r -> r.get("seats")).toList());
        assertEquals(List.of(ecole, zoo),
                repository.rows(places.after(rows.get(1)).limit(5)).stream().map(Row::ref).toList());
        assertArrayEquals(new long[] { zoo.id(), blue.id(), ecole.id(), abc.id() },
                repository.ids(Query.of(m.type("Place")).orderBy("seats").orderBy(new Order("name", true))));
        assertEquals(2, repository.count(places.where(Filter.missing("seats"))));
        Ref meeting;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Meeting")), "date", TODAY, "place", copy.get(zoo),
                    "places",
                    List.of(copy.get(ecole), copy.get(blue)));
            copy.commit("made");
            meeting = ref(made);
        }
        Row row = repository.rows(Query.of(m.type("Meeting")).columns("place", "places").where(Filter.eq("place", zoo)))
                .getFirst();
        assertEquals(meeting, row.ref());
        assertEquals("2024-06-01 – zoo", row.title());
        assertEquals(new Link(zoo, "zoo"), row.get("place"));
        assertEquals(List.of(new Link(ecole, "École"), new Link(blue, "blue")), row.get("places"));
        assertEquals(1, repository.count(Query.of(m.type("Meeting")).where(Filter.contains("places", "ecole"))));
        assertEquals(List.of(new Group(new Link(zoo, "zoo"), 1)),
                repository.groups(Query.of(m.type("Meeting")), "place"));
    }

    @Test
    void whatDoesNotExistIsNamed() {
        refused(Kind.INVALID, () -> repository.rows(items().columns("nonsense")));
        refused(Kind.INVALID, () -> repository.rows(items().where(Filter.eq("owner.nonsense", 1))));
        refused(Kind.INVALID, () -> repository.ids(items().orderBy("title.name")));
        refused(Kind.INVALID, () -> repository.count(items().where(Filter.is("since", Op.LT, "yesterday"))));
        refused(Kind.INVALID, () -> repository.count(items().where(Filter.eq("score", "many"))));
    }

    @Test
    void pagesGoOnWhereTheLastRowIsGone() {
        Ref gone = made("Topic", "name", "mmm");
        made("Topic", "name", "mmn");
        Query query = Query.of(m.type("Topic")).columns("name").orderBy("name");
        Row last = repository.rows(query, List.of(gone.id())).getFirst();
        delete(gone);
        assertEquals("mmn", repository.rows(query.after(last).limit(1)).getFirst().title());
    }
}
