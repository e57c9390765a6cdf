// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.search.SearchContribution;
import org.passeur.search.internal.index.IndexedObject;

/** Reads objects from the repository for the index, many at a time: rows for what is flat, aggregates where there are parts. */
final class ObjectReader {

    private static final System.Logger LOG = System.getLogger(ObjectReader.class.getName());
    /** So many objects are read at a time: as many as the store asks for in one statement. */
    static final int BATCH = 512;

    private final Repository repository;
    private final Schema schema;
    private final Models models;

    ObjectReader(Repository repository, Schema schema) {
        this.repository = repository;
        this.schema = schema;
        this.models = schema.models();
    }

    /** The objects of exactly this class that are there, by number. */
    Map<Long, IndexedObject> read(EClass type, List<Long> ids, LocalDate day) {
        TypePlan plan = schema.plan(type);
        Query query = Query.of(type).columns(plan.columns());
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        for (Row row : repository.rows(query, ids)) {
            if (row.ref().type() == type) {
                drafts.put(row.ref().id(), new Draft(row, plan, schema));
            }
        }
        addParts(plan, drafts);
        for (SearchContribution contribution : schema.contributions(type)) {
            collect(contribution, day, drafts);
        }
        Map<Long, IndexedObject> objects = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> objects.put(id, draft.done()));
        return objects;
    }

    private void collect(SearchContribution contribution, LocalDate day, Map<Long, Draft> drafts) {
        try {
            contribution.collect(List.copyOf(drafts.keySet()), day, repository, new Values(drafts));
        } catch (PasseurException e) {
            // the repository's own trouble: it is tried again
            throw e;
        } catch (RuntimeException e) {
            // a plug-in's trouble must not keep objects from being found
            LOG.log(Level.ERROR, "Facets are missing: " + contribution.getClass().getName(), e);
        }
    }

    private record Values(Map<Long, Draft> drafts) implements SearchContribution.Values {

        @Override
        public void add(long id, String facet, String value) {
            Draft draft = drafts.get(id);
            if (draft != null) {
                draft.addFacet(facet, value);
            }
        }

        @Override
        public void until(long id, LocalDate lastDay) {
            Draft draft = drafts.get(id);
            if (draft != null) {
                draft.until(lastDay.toEpochDay());
            }
        }
    }

    private void addParts(TypePlan plan, Map<Long, Draft> drafts) {
        if (plan.parts().isEmpty() || drafts.isEmpty()) {
            return;
        }
        List<Filter> any = plan.parts().stream().map(part -> Filter.present(part.getName())).toList();
        Query withParts = Query.of(plan.type()).where(Filter.in("id", drafts.keySet())).where(new Filter.Or(any));
        long[] ids = repository.ids(withParts);
        if (ids.length == 0) {
            return;
        }
        Map<Draft, List<Ref>> pointed = new LinkedHashMap<>();
        try (WorkingCopy copy = repository.open()) {
            copy.load(plan.type(), Arrays.stream(ids).boxed().toList());
            for (long id : ids) {
                Draft draft = Objects.requireNonNull(drafts.get(id));
                List<Ref> refs = pointed.computeIfAbsent(draft, none -> new ArrayList<>());
                copy.find(new Ref(plan.type(), id))
                        .ifPresent(
                                object -> plan.parts().forEach(part -> addPart(draft, part, object.eGet(part), refs)));
            }
        }
        addTitles(pointed);
    }

    private void addTitles(Map<Draft, List<Ref>> pointed) {
        Map<Ref, String> titles = repository
                .titles(pointed.values().stream().flatMap(List::stream).distinct().toList());
        pointed.forEach((draft, refs) -> {
            for (Ref ref : refs) {
                String title = titles.get(ref);
                if (title != null) {
                    draft.addLink(new Link(ref, title));
                }
            }
        });
    }

    private void addPart(Draft draft, EReference owner, @Nullable Object value, List<Ref> refs) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> addPart(draft, owner, one, refs));
        } else if (value instanceof EObject part) {
            for (EStructuralFeature feature : models.visibleFeatures(part.eClass())) {
                addFeature(draft, owner, part, feature, refs);
            }
        }
    }

    private void addFeature(Draft draft, EReference owner, EObject part, EStructuralFeature feature, List<Ref> refs) {
        Object value = part.eGet(feature, false);
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                addPart(draft, owner, value, refs);
            } else if (!reference.isContainer()) {
                addRefs(value, refs);
            }
        } else if (value instanceof Enumerator literal) {
            draft.addLiteral(literal);
        } else if (value instanceof String words) {
            draft.addText(owner.getName(), words);
        }
    }

    private void addRefs(@Nullable Object value, List<Ref> refs) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> addRefs(one, refs));
        } else if (value instanceof EObject target) {
            refs.add(models.ref(target));
        }
    }
}
