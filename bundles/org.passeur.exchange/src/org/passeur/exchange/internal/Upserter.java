// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.exchange.ImportSession.Outcome;
import org.passeur.exchange.ImportSession.Upserted;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.LocalChanges;
import org.passeur.exchange.Problem;

/** Creates objects, or changes in them what differs and was not changed here. */
public final class Upserter {

    private static final int LONGEST_ID = 500;

    private final Repository repository;
    private final WorkingCopy copy;
    private final String source;
    private final boolean overwrite;
    private final List<Problem> conflicts;
    private final Map<EClass, ImportedObjects> objects = new HashMap<>();
    private final Set<Ref> touched = new HashSet<>();

    /** For one import. */
    public Upserter(Repository repository, WorkingCopy copy, String source, boolean overwrite,
            List<Problem> conflicts) {
        this.repository = repository;
        this.copy = copy;
        this.source = source;
        this.overwrite = overwrite;
        this.conflicts = conflicts;
    }

    /** What was imported from the source, of a class. */
    public ImportedObjects objects(EClass type) {
        return objects.computeIfAbsent(type, t -> new ImportedObjects(repository, t, source));
    }

    /** Whether an object was imported from the source, under whatever id. */
    public boolean isImported(Ref ref) {
        return objects(ref.type()).has(ref);
    }

    /** Takes note that a record means an object; false where one did before. */
    public boolean touch(Ref ref) {
        return touched.add(ref);
    }

    /** Creates or changes an object. */
    public Upserted upsert(EClass type, String externalId, String at, int line, List<? extends Incoming> values,
            Optional<Ref> there, boolean current) {
        if (externalId.length() > LONGEST_ID) {
            throw Say.invalid("import.longId", externalId.length(), LONGEST_ID);
        }
        if (there.isEmpty()) {
            return create(type, externalId, values);
        }
        objects(type).add(externalId, there.get());
        return change(there.get(), externalId, at, line, values, current);
    }

    /** Sets what differs in an object that this import has changed before, whoever changed it last. */
    public void revise(Ref ref, List<? extends Incoming> values) {
        Entity object = copy.get(ref);
        List<? extends Incoming> different = values.stream()
                .filter(value -> !value.text().equals(value.current(object))).toList();
        if (!different.isEmpty()) {
            different.forEach(value -> value.apply(object, copy));
            object.setImportedHash(Fingerprint.of(values, Incoming::text));
        }
    }

    private Upserted create(EClass type, String externalId, List<? extends Incoming> values) {
        checkRequired(type, values, true);
        Entity object = copy.create(type);
        Ref ref = repository.models().ref(object);
        try {
            values.forEach(value -> value.apply(object, copy));
        } catch (PasseurException e) {
            // The record is rejected; nothing half made may stay behind when the others are kept.
            copy.delete(ref);
            throw e;
        }
        mark(object, externalId, values);
        objects(type).add(externalId, ref);
        touched.add(ref);
        return new Upserted(ref, Outcome.CREATED);
    }

    private Upserted change(Ref ref, String externalId, String at, int line, List<? extends Incoming> values,
            boolean current) {
        Entity object = copy.get(ref);
        List<Incoming> different = new ArrayList<>();
        values.stream().filter(value -> !value.text().equals(value.current(object))).forEach(different::add);
        if (different.isEmpty()) {
            return new Upserted(ref, Outcome.UNCHANGED);
        }
        checkRequired(ref.type(), different, false);
        if (!overwrite && !current && !isAsImported(object, values)) {
            keepOurs(ref, object, at, line, different);
        }
        if (different.isEmpty()) {
            return new Upserted(ref, Outcome.UNCHANGED);
        }
        different.forEach(value -> value.apply(object, copy));
        mark(object, externalId, values);
        return new Upserted(ref, Outcome.UPDATED);
    }

    /** Takes the values out that were changed here, and tells of them. */
    private void keepOurs(Ref ref, Entity object, String at, int line, List<Incoming> different) {
        LocalChanges local = LocalChanges.of(repository.history(), ref);
        List<Incoming> ours = different.stream()
                .filter(value -> local.covers(value.feature().getName()) && !value.isFree(object)).toList();
        if (!ours.isEmpty()) {
            String features = ours.stream().map(value -> value.feature().getName()).collect(Collectors.joining(", "));
            conflicts.add(new Problem(at, line,
                    Say.invalid("import.conflict", repository.models().title(object), features)));
            different.removeAll(ours);
        }
    }

    private boolean isAsImported(Entity object, List<? extends Incoming> values) {
        String hash = object.getImportedHash();
        return hash != null && hash.equals(Fingerprint.of(values, value -> value.current(object)));
    }

    private void mark(Entity object, String externalId, List<? extends Incoming> values) {
        if (isBlank(object.getImportSource())) {
            object.setImportSource(source);
            object.setExternalId(externalId);
        }
        object.setImportedHash(Fingerprint.of(values, Incoming::text));
    }

    private static void checkRequired(EClass type, List<? extends Incoming> values, boolean isNew) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean part = feature instanceof EReference reference && reference.isContainment();
            if (feature.isRequired() && !part && feature.getDefaultValue() == null) {
                Optional<? extends Incoming> value = values.stream().filter(v -> v.feature() == feature).findFirst();
                if (value.isPresent() ? value.get().text().isEmpty() : isNew) {
                    throw Say.invalid("import.required", feature.getName());
                }
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
