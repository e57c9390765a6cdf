// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/**
 * Objects in memory, as far as the index asks for them: what the tests put is what rows, copies and history tell. It has only
 * the methods of the interfaces that the index calls; {@link #as} makes it one of them.
 */
@NonNullByDefault({})
final class FakeRepository {

    private final Models models;
    private final Map<Ref, Entity> objects = new TreeMap<>();
    private final Map<Long, List<ObjectChange>> changeSets = new TreeMap<>();
    private final List<Consumer<CommitEvent>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    final AtomicInteger rowsRead = new AtomicInteger();
    private volatile long last;
    private volatile boolean silent;
    private EClass meanwhileOf;
    private Runnable meanwhile;

    FakeRepository(Models models) {
        this.models = models;
    }

    /** Events are no longer told, as if this process had not heard them. */
    void silent(boolean no) {
        silent = no;
    }

    /** The next reads fail. */
    void fail(int times) {
        failures.set(times);
    }

    /** Does something once, right after objects of a class are next read. */
    void afterReading(EClass type, Runnable work) {
        meanwhile = work;
        meanwhileOf = type;
    }

    /** Drops the newest change sets, as restoring a backup does. */
    void forgetAfter(long number) {
        last = number;
        changeSets.keySet().removeIf(one -> one > number);
    }

    /** Makes or changes an object in a change set of its own. */
    synchronized Ref put(EClass type, long id, Object... values) {
        return put(Map.of(new Ref(type, id), values)).get(0);
    }

    /** Makes or changes objects in one change set. */
    synchronized List<Ref> put(Map<Ref, Object[]> all) {
        List<ObjectChange> changes = new ArrayList<>();
        all.forEach((ref, values) -> {
            boolean fresh = !objects.containsKey(ref);
            Entity object = fresh ? models.create(ref.type()) : objects.get(ref);
            object.setId(ref.id());
            for (int i = 0; i < values.length; i += 2) {
                object.eSet(ref.type().getEStructuralFeature((String) values[i]), values[i + 1]);
            }
            objects.put(ref, object);
            changes.add(new ObjectChange(ref, fresh ? Operation.CREATED : Operation.UPDATED));
        });
        commit(changes);
        return List.copyOf(all.keySet());
    }

    synchronized void delete(Ref ref) {
        objects.remove(ref);
        commit(List.of(new ObjectChange(ref, Operation.DELETED)));
    }

    Entity object(Ref ref) {
        return objects.get(ref);
    }

    private void commit(List<ObjectChange> changes) {
        long number = last + 1;
        changeSets.put(number, changes);
        last = number;
        if (!silent) {
            boolean many = changes.size() > CommitEvent.MANY;
            CommitEvent event = new CommitEvent(set(number), many ? List.of() : changes, java.util.Set.of(), true);
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    private static ChangeSet set(long number) {
        return new ChangeSet(number, Instant.EPOCH, "test", "", ChangeSet.Kind.EDIT, 0, 0, 0, 0);
    }

    public Models models() {
        return models;
    }

    public synchronized List<Row> rows(Query query, List<Long> ids) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the test wants this to fail");
        }
        List<Row> rows = new ArrayList<>();
        for (long id : ids) {
            Entity object = objects.get(new Ref(query.type(), id));
            if (object != null) {
                rowsRead.incrementAndGet();
                List<@Nullable Object> values = new ArrayList<>();
                query.columns().forEach(column -> values.add(value(object, column)));
                rows.add(new Row(new Ref(query.type(), id), models.title(object), query.columns(), values));
            }
        }
        if (query.type() == meanwhileOf) {
            meanwhileOf = null;
            meanwhile.run();
        }
        return rows;
    }

    public List<Row> rows(Query query) {
        return rows(query, java.util.Arrays.stream(ids(query)).boxed().toList());
    }

    private Object value(Entity object, String column) {
        var feature = object.eClass().getEStructuralFeature(column);
        Object value = object.eGet(feature);
        if (feature instanceof EReference && value instanceof Collection<?> many) {
            return many.stream().map(one -> link((EObject) one)).toList();
        }
        return feature instanceof EReference && value != null ? link((EObject) value) : value;
    }

    private Link link(EObject object) {
        return new Link(models.ref(object), models.title(object));
    }

    public synchronized long[] ids(Query query) {
        return objects.keySet().stream().filter(ref -> ref.type() == query.type() && fits(ref, query.filter()))
                .mapToLong(Ref::id)
                .toArray();
    }

    private boolean fits(Ref ref, Filter filter) {
        return switch (filter) {
            case Filter.And and -> and.parts().stream().allMatch(part -> fits(ref, part));
            case Filter.Or or -> or.parts().stream().anyMatch(part -> fits(ref, part));
            case Filter.Not not -> !fits(ref, not.part());
            case Filter.In in -> in.values().contains(ref.id());
            case Filter.Compare compare ->
                ((Link) value(objects.get(ref), compare.path())).ref().id() == (Long) compare.value();
            case Filter.Missing missing ->
                ((Collection<?>) objects.get(ref).eGet(ref.type().getEStructuralFeature(missing.path())))
                        .isEmpty();
            default -> throw new UnsupportedOperationException(filter.toString());
        };
    }

    public long count(Query query) {
        return ids(query).length;
    }

    public synchronized Map<Ref, String> titles(Collection<Ref> refs) {
        Map<Ref, String> titles = new LinkedHashMap<>();
        refs.stream().filter(objects::containsKey).forEach(ref -> titles.put(ref, models.title(objects.get(ref))));
        return titles;
    }

    public WorkingCopy open() {
        return as(WorkingCopy.class, new Copy());
    }

    /** The objects themselves, which must not be changed. */
    final class Copy {

        public void load(EClass type, Collection<Long> ids) {
            // they are there
        }

        public Optional<Entity> find(Ref ref) {
            return Optional.ofNullable(objects.get(ref));
        }

        public void close() {
            // nothing is held
        }
    }

    /** This as one of the repository's interfaces; what it does not have is not supported. */
    Repository repository() {
        return as(Repository.class, this);
    }

    private static <T> T as(Class<T> type, Object fake) {
        return type
                .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
                    Method own;
                    try {
                        own = fake.getClass().getMethod(method.getName(), method.getParameterTypes());
                    } catch (NoSuchMethodException e) {
                        throw new UnsupportedOperationException(method.toString(), e);
                    }
                    try {
                        own.setAccessible(true);
                        return own.invoke(fake, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public History history() {
        return as(History.class, this);
    }

    public synchronized List<ChangeSet> changeSets(long before, int limit) {
        return changeSets.keySet().stream().filter(number -> before == 0 || number < before)
                .sorted((a, b) -> Long.compare(b, a))
                .limit(limit).map(FakeRepository::set).toList();
    }

    public synchronized List<ObjectChange> objects(long changeSet) {
        return changeSets.getOrDefault(changeSet, List.of());
    }

    /** The past is not kept. */
    public Optional<Entity> asOf(Ref ref, long changeSet) {
        return Optional.empty();
    }

    public long lastChangeSet() {
        return last;
    }

    public AutoCloseable listen(Consumer<CommitEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
