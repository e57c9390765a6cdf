// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.ReuseEvent;
import org.passeur.organisation.Period;

/** Lets objects of any class, plug-ins' included, point at another item, and drops what says the same twice then. */
public final class Repoint {

    private Repoint() {
    }

    /** Lets an object and its parts point at {@code into} wherever they point at {@code from}. */
    public static void all(Entity object, KnowledgeItem from, KnowledgeItem into) {
        List<EObject> everything = new ArrayList<>(List.of(object));
        EcoreUtil.getAllContents(object, false).forEachRemaining(part -> everything.add((EObject) part));
        for (EObject each : everything) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()
                        && !reference.isDerived()) {
                    one(each, reference, from, into);
                }
            }
        }
        if (object instanceof KnowledgeItem item) {
            Set<Object> seen = new HashSet<>();
            item.getLinks().removeIf(link -> link.getTarget() == item || !seen.add(key(link)));
        }
    }

    private static Object key(ItemLink link) {
        return List.of(link.getKind(), link.getTarget().getId());
    }

    @SuppressWarnings("unchecked")
    private static void one(EObject object, EReference reference, KnowledgeItem from, KnowledgeItem into) {
        if (!reference.isMany()) {
            if (object.eGet(reference) == from) {
                object.eSet(reference, into);
            }
            return;
        }
        EList<EObject> list = (EList<EObject>) object.eGet(reference);
        int at = list.indexOf(from);
        if (at >= 0) {
            if (list.contains(into)) {
                list.remove(at);
            } else {
                list.set(at, into);
            }
        }
    }

    /** Deletes holdings, passings and reuses that say the same as another one of the same item now. */
    public static void dropDoubles(WorkingCopy copy, Repository repository, KnowledgeItem into, Collection<Ref> gone) {
        List<Long> items = new ArrayList<>(gone.stream().map(Ref::id).toList());
        items.addFirst(into.getId());
        holdings(copy, objects(copy, repository, HOLDING, items).stream().map(Holding.class::cast).toList());
        Map<Object, Passing> passings = new HashMap<>();
        for (Entity object : objects(copy, repository, PASSING, items)) {
            Passing passing = (Passing) object;
            Object key = key(passing.getDate(), passing.getAudience(), passing.getPlace(), passing.getPassedBy());
            if (passings.putIfAbsent(key, passing) != null) {
                copy.delete(new Ref(PASSING, passing.getId()));
            }
        }
        Map<Object, ReuseEvent> reuses = new HashMap<>();
        for (Entity object : objects(copy, repository, REUSE_EVENT, items)) {
            ReuseEvent reuse = (ReuseEvent) object;
            ReuseEvent same = reuses.putIfAbsent(key(reuse.getDate(), reuse.getTeam(), reuse.getMinutesSaved()), reuse);
            if (same != null) {
                copy.delete(new Ref(REUSE_EVENT, reuse.getId()));
            }
        }
    }

    private static Object key(@Nullable Object... parts) {
        List<Object> key = new ArrayList<>();
        for (Object part : parts) {
            key.add(part == null ? "" : part instanceof Entity entity ? Long.valueOf(entity.getId()) : part);
        }
        return key;
    }

    private static List<Entity> objects(WorkingCopy copy, Repository repository, EClass type, List<Long> items) {
        List<Entity> objects = new ArrayList<>();
        for (Row row : repository.rows(Query.of(type).where(Filter.in("item", items)).orderBy("id"))) {
            copy.find(row.ref()).ifPresent(objects::add);
        }
        return objects;
    }

    /** Of two holdings of one person that have days in common one stays, with the better level and the longer time. */
    private static void holdings(WorkingCopy copy, List<Holding> all) {
        List<Holding> kept = new ArrayList<>();
        for (Holding holding : all) {
            Optional<Holding> twin = kept.stream().filter(k -> isSame(k, holding)).findFirst();
            if (twin.isEmpty()) {
                kept.add(holding);
            } else {
                Holding same = twin.get();
                same.setLevel(Math.max(same.getLevel(), holding.getLevel()));
                same.setEvidence(same.getEvidence().compareTo(holding.getEvidence()) >= 0 ? same.getEvidence()
                        : holding.getEvidence());
                same.setSince(outer(same.getSince(), holding.getSince(), true));
                same.setUntil(outer(same.getUntil(), holding.getUntil(), false));
                copy.delete(new Ref(HOLDING, holding.getId()));
            }
        }
    }

    private static boolean isSame(Holding a, Holding b) {
        return a.getPerson() == b.getPerson()
                && new Period(a.getSince(), a.getUntil()).overlaps(new Period(b.getSince(), b.getUntil()));
    }

    private static @Nullable LocalDate outer(@Nullable LocalDate a, @Nullable LocalDate b, boolean earliest) {
        return a == null || b == null ? null : a.isBefore(b) == earliest ? a : b;
    }
}
