// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.exchange.internal.KeyIndex;
import org.passeur.exchange.internal.Say;

/** The objects of a repository by what they are called, and those that an import has just made. */
public final class KeptReferences implements References {

    private final Repository repository;
    private final Map<EClass, KeyIndex> indexes = new HashMap<>();

    /** For a repository; what is read is kept until the end of the import. */
    public KeptReferences(Repository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Ref> find(EClass type, String text) {
        String wanted = text.strip();
        if (wanted.startsWith(Ref.SCHEME + ":/")) {
            return byUri(type, wanted);
        }
        List<Ref> found = index(type).find(wanted);
        if (found.size() > 1) {
            throw Say.invalid("value.ambiguous", wanted, found.size(), type.getName());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    @Override
    public String write(Ref ref) {
        return index(ref.type()).write(ref);
    }

    /** Makes an object known that is not kept yet. */
    public void add(Ref ref, String name) {
        for (Map.Entry<EClass, KeyIndex> entry : indexes.entrySet()) {
            if (entry.getKey().isSuperTypeOf(ref.type())) {
                entry.getValue().add(ref, name);
            }
        }
        if (!indexes.containsKey(ref.type())) {
            index(ref.type()).add(ref, name);
        }
    }

    private Optional<Ref> byUri(EClass type, String uri) {
        Ref ref = repository.models().parse(uri);
        if (!type.isSuperTypeOf(ref.type())) {
            throw Say.invalid("value.otherClass", uri, type.getName());
        }
        return index(ref.type()).has(ref) ? Optional.of(ref) : Optional.empty();
    }

    private KeyIndex index(EClass type) {
        return indexes.computeIfAbsent(type, t -> new KeyIndex(repository, t));
    }
}
