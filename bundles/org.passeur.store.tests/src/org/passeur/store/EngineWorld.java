// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.store.PlainWorld.Key;

/** The same world on an engine, told in the words of {@link PlainWorld}. */
@SuppressWarnings("null")
final class EngineWorld {

    private final String name;
    private final ContractModel m;
    private final Repository repository;
    private final Map<Key, Ref> refs;
    private final Map<Long, Key> keys = new HashMap<>();

    EngineWorld(String name, ContractModel m, Repository repository) {
        this(name, m, repository, new TreeMap<>());
    }

    private EngineWorld(String name, ContractModel m, Repository repository, Map<Key, Ref> refs) {
        this.name = name;
        this.m = m;
        this.repository = repository;
        this.refs = new TreeMap<>(refs);
        refs.forEach((key, ref) -> keys.put(ref.id(), key));
    }

    /** The same objects elsewhere. */
    EngineWorld copiedTo(String where, Repository other) {
        return new EngineWorld(where, m, other, refs);
    }

    Repository repository() {
        return repository;
    }

    Ref ref(Key key) {
        return refs.get(key);
    }

    void create(WorkingCopy copy, Key key, Map<String, Object> values) {
        Entity made = copy.create(m.type(key.type()));
        refs.put(key, new Ref(made.eClass(), made.getId()));
        keys.put(made.getId(), key);
        set(copy, made, values);
    }

    void set(WorkingCopy copy, Key key, Map<String, Object> values) {
        set(copy, copy.get(ref(key)), values);
    }

    private void set(WorkingCopy copy, Entity object, Map<String, Object> values) {
        values.forEach((feature, value) -> ContractModel.set(object, feature, toEngine(copy, feature, value)));
    }

    private Object toEngine(WorkingCopy copy, String feature, Object value) {
        if (value instanceof Key key) {
            return copy.get(ref(key));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> feature.equals("lines") ? line((String) one) : toEngine(copy, feature, one))
                    .toList();
        }
        return feature.equals("kind") ? m.kind((String) value) : value;
    }

    private EObject line(String text) {
        return ContractModel.set(EcoreUtil.create(m.type("Line")), "text", text);
    }

    /** What is kept of these objects, with the features that they were given. */
    Map<Key, Map<String, Object>> state(Map<Key, Map<String, Object>> expected) {
        Map<Key, Map<String, Object>> state = new TreeMap<>();
        try (WorkingCopy copy = repository.open()) {
            refs.forEach((key, ref) -> copy.find(ref)
                    .ifPresent(
                            object -> state.put(key, values(object, expected.getOrDefault(key, Map.of()).keySet()))));
        }
        return state;
    }

    /** What was kept after a change set. */
    Map<Key, Map<String, Object>> stateAsOf(long changeSet, Map<Key, Map<String, Object>> expected) {
        Map<Key, Map<String, Object>> state = new TreeMap<>();
        refs.forEach((key, ref) -> {
            Optional<Entity> was = repository.history().asOf(ref, changeSet);
            was.ifPresent(object -> state.put(key, values(object, expected.getOrDefault(key, Map.of()).keySet())));
        });
        return state;
    }

    private Map<String, Object> values(Entity object, Set<String> features) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String feature : features) {
            Object value = object.eGet(object.eClass().getEStructuralFeature(feature), false);
            values.put(feature, value instanceof List<?> list
                    ? new ArrayList<>(list.stream().map(one -> fromEngine(feature, one)).toList())
                    : fromEngine(feature, value));
        }
        return values;
    }

    private Object fromEngine(String feature, Object value) {
        return switch (value) {
            case null -> null;
            case Enumerator literal -> literal.getName();
            case EObject line when feature.equals("lines") -> ContractModel.get(line, "text");
            case EObject object -> keys.get(repository.models().ref(object).id());
            default -> value;
        };
    }

    List<Key> ids(Query query) {
        return new ArrayList<>(LongStream.of(repository.ids(query)).mapToObj(keys::get).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
