// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** What points at a deleted object goes too, lets go, or blocks. */
@SuppressWarnings("null")
abstract class DeletionContract extends Contract {

    private Ref linked(String type, String feature, Ref target, Object... more) {
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type(type)), more);
            if (made.eClass().getEStructuralFeature(feature).isMany()) {
                list(made, feature).add(copy.get(target));
            } else {
                ContractModel.set(made, feature, copy.get(target));
            }
            copy.commit("made");
            return ref(made);
        }
    }

    private boolean isThere(Ref ref) {
        return repository.title(ref).isPresent();
    }

    @Test
    void anOptionalReferenceIsCleared() {
        Ref person = made("Person", "name", "p");
        Ref item = linked("Item", "owner", person, "title", "x");
        Ref team = linked("Team", "members", person, "name", "t");
        var set = delete(person);
        assertEquals(1, set.deleted());
        assertEquals(2, set.updated());
        assertNull(kept(item, "owner"));
        assertTrue(((List<?>) kept(team, "members")).isEmpty());
    }

    @Test
    void aCascadeTakesEntitiesAndParts() {
        Ref item = made("Item", "title", "x");
        Ref person = made("Person", "name", "p");
        Ref holding;
        Ref other;
        try (WorkingCopy copy = repository.open()) {
            Entity made = ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item",
                    copy.get(item));
            Entity with = ContractModel.set(copy.create(m.type("Item")), "title", "with", "lines",
                    List.of(part("text", "keep"),
                            part("text", "go", "target", copy.get(item), "sub", List.of(part("text", "too")))));
            copy.commit("made");
            holding = ref(made);
            other = ref(with);
        }
        var set = delete(item);
        assertEquals(2, set.deleted());
        assertEquals(1, set.updated());
        assertTrue(!isThere(holding) && isThere(person));
        try (WorkingCopy copy = repository.open()) {
            assertEquals(1, list(copy.get(other), "lines").size());
            assertEquals("keep", get((EObject) list(copy.get(other), "lines").getFirst(), "text"));
        }
    }

    @Test
    void aBlockIsNamedAndNothingHappens() {
        Ref person = made("Person", "name", "Needed");
        linked("Item", "verifier", person, "title", "Blocking");
        linked("Item", "verifier", person, "title", "Blocking too");
        try (WorkingCopy copy = repository.open()) {
            var error = refused(Kind.INVALID, () -> copy.delete(person));
            assertTrue(error.getMessage().contains("Needed") && error.getMessage().contains("Blocking"),
                    error.getMessage());
            assertTrue(!copy.isDirty());
        }
        assertTrue(isThere(person));
    }

    @Test
    void whatIsDeletedFirstBlocksNoMore() {
        Ref person = made("Person", "name", "Needed");
        Ref item = linked("Item", "verifier", person, "title", "Blocking");
        try (WorkingCopy copy = repository.open()) {
            copy.delete(item);
            copy.delete(person);
            assertEquals(2, copy.commit("both").deleted());
        }
    }

    @Test
    void whatTheCopyChangedCounts() {
        Ref person = made("Person", "name", "p");
        Ref other = made("Person", "name", "o");
        Ref item = linked("Item", "verifier", person, "title", "x");
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(item), "verifier", copy.get(other));
            copy.delete(person);
            refused(Kind.INVALID, () -> copy.delete(other));
            copy.commit("moved");
        }
        assertTrue(!isThere(person) && isThere(other));
    }

    @Test
    void chainsGoToTheirEnd() {
        Ref top = made("Topic", "name", "top");
        Ref middle = linked("Topic", "parent", top, "name", "middle");
        delete(top);
        assertNull(kept(middle, "parent"));
        Ref self = made("Topic", "name", "self");
        change(self, t -> ContractModel.set(t, "parent", t));
        delete(self);
        assertTrue(!isThere(self));
    }

    @Test
    void aHiddenObjectGoesSilently() {
        Ref person = made("Person", "name", "p");
        long before = repository.lastChangeSet();
        Ref secret = linked("Secret", "about", person, "words", "hush");
        assertEquals(before, repository.lastChangeSet(), "a hidden object makes no change set");
        assertTrue(repository.history().of(secret).isEmpty());
        assertTrue(repository.referrers(person).isEmpty());
        var set = delete(person);
        assertEquals(1, set.deleted());
        assertTrue(!isThere(secret));
        assertEquals(List.of(person), repository.history().objects(set.number()).stream().map(o -> o.ref()).toList());
    }

    @Test
    void referrersAndReferencesNameBothEnds() {
        Ref person = made("Person", "name", "p");
        Ref item = linked("Item", "owner", person, "title", "x");
        Ref team = linked("Team", "members", person, "name", "t");
        Ref pointing = made("Item", "title", "pointing");
        try (WorkingCopy copy = repository.open()) {
            list(copy.get(pointing), "lines").add(part("target", copy.get(item)));
            copy.commit("linked");
        }
        assertEquals(List.of("owner x", "members t"), repository.referrers(person).stream()
                .map(r -> r.feature().getName() + " " + r.other().title()).sorted(java.util.Comparator.reverseOrder())
                .toList());
        assertEquals(List.of("target pointing"),
                repository.referrers(item).stream().map(r -> r.feature().getName() + " " + r.other().title()).toList());
        assertEquals(List.of("target x"),
                repository.references(pointing).stream().map(r -> r.feature().getName() + " " + r.other().title())
                        .toList());
        assertEquals(List.of(person), repository.references(team).stream().map(r -> r.other().ref()).toList());
    }
}
