// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/** Rules derive and forbid in the same transaction. */
@SuppressWarnings("null")
abstract class RulesContract extends Contract {

    private final List<String> gone = new ArrayList<>();

    /** The note of an item says its title in capitals; a title "forbidden" is refused; "restless" never comes to rest. */
    private final CommitRule own = new CommitRule() {

        @Override
        public Set<EClass> triggers() {
            return Set.of(m.type("Item"));
        }

        @Override
        public void before(Commit commit) {
            for (Entity item : commit.saved()) {
                String title = (String) get(item, "title");
                if ("forbidden".equals(title)) {
                    throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.closed");
                }
                ContractModel.set(item, "note",
                        "restless".equals(title) ? get(item, "note") + "." : String.valueOf(title).toUpperCase());
                if (commit.isNew(item)) {
                    ContractModel.set(item, "since", commit.today());
                }
            }
            commit.deleted().forEach(item -> gone.add((String) get(item, "title")));
        }
    };

    /** An item knows how many hold it: asked of the database inside the transaction, after the holdings are written. */
    private final CommitRule counting = new CommitRule() {

        @Override
        public Set<EClass> triggers() {
            return Set.of(m.type("Holding"));
        }

        @Override
        public void after(Commit commit) {
            List<Entity> all = new ArrayList<>(commit.saved());
            all.addAll(commit.deleted());
            for (Entity holding : all) {
                Entity held = (Entity) holding.eGet(holding.eClass().getEStructuralFeature("item"), false);
                Ref ref = commit.copy() == null ? null : repository.models().ref(held);
                commit.copy().find(ref).ifPresent(item -> {
                    List<Row> rows = commit.rows(Query.of(m.type("Holding")).where(Filter.eq("item", ref)));
                    ContractModel.set(item, "size", (long) rows.size());
                });
            }
        }
    };

    @Override
    void prepare() {
        m.rules(own, counting);
    }

    @Test
    void anObjectsOwnFeaturesAreDerived() {
        Instant then = Instant.parse("2023-05-06T12:00:00Z");
        try (WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "small");
            copy.commit("made", ChangeSet.Kind.EDIT, then, "me");
            assertEquals("SMALL", kept(ref(item), "note"));
            assertEquals(LocalDate.of(2023, 5, 6), kept(ref(item), "since"));
            set(ref(item), "title", "other");
            assertEquals("OTHER", kept(ref(item), "note"));
        }
    }

    @Test
    void aRuleForbids() {
        Ref ref = made("Item", "title", "fine");
        refused(Kind.INVALID, () -> set(ref, "title", "forbidden"));
        assertEquals("fine", kept(ref, "title"));
    }

    @Test
    void aRuleThatNeverRestsIsStopped() {
        refused(Kind.INVALID, () -> made("Item", "title", "restless"));
    }

    @Test
    void otherObjectsAreDerivedFromWhatWasWritten() {
        Ref person = made("Person", "name", "p");
        Ref item = made("Item", "title", "held");
        Ref holding;
        try (WorkingCopy copy = repository.open()) {
            Entity made = null;
            for (int i = 0; i < 3; i++) {
                made = ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item",
                        copy.get(item));
            }
            ChangeSet set = copy.commit("held");
            assertEquals(3, set.created());
            assertEquals(1, set.updated());
            holding = ref(made);
        }
        assertEquals(3L, kept(item, "size"));
        delete(holding);
        assertEquals(2L, kept(item, "size"));
        assertEquals(3, repository.history().of(item).size());
        repository.history().revert(repository.lastChangeSet());
        assertEquals(3L, kept(item, "size"));
    }

    @Test
    void flushedObjectsObeyTheRulesToo() {
        Ref person = made("Person", "name", "p");
        Ref item = made("Item", "title", "flushed");
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < 4; i++) {
                ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item", copy.get(item));
                copy.flush();
            }
            ChangeSet set = copy.commit("held");
            assertEquals(4, set.created());
            assertEquals(1, set.updated());
        }
        assertEquals(4L, kept(item, "size"));
        var last = repository.history().of(item).getFirst().features();
        assertEquals(1, last.size());
        assertEquals(0L, last.getFirst().from());
        assertEquals(4L, last.getFirst().to());
    }

    @Test
    void deletedObjectsAreShownAsTheyWere() {
        Ref item = made("Item", "title", "was here");
        delete(item);
        assertTrue(gone.contains("was here"));
    }

    /** What only a rule wanted to change is no conflict of the person's: it is derived anew from what is kept now. */
    @Test
    void whatARuleDerivesFromOldValuesIsDerivedAnew() {
        Ref person = made("Person", "name", "p");
        Ref item = made("Item", "title", "before");
        try (WorkingCopy copy = repository.open(); WorkingCopy also = repository.open()) {
            for (WorkingCopy each : List.of(copy, also)) {
                ContractModel.set(each.create(m.type("Holding")), "person", each.get(person), "item", each.get(item));
            }
            set(item, "title", "meanwhile");
            copy.commit("held");
            also.commit("held, too");
            assertEquals("MEANWHILE", get(also.get(item), "note"));
        }
        assertEquals("meanwhile", kept(item, "title"));
        assertEquals(2L, kept(item, "size"));
        assertEquals(4, kept(item, "version"));
    }
}
