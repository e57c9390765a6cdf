// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.model.Part;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.text.OtherWords;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;

/** The domains' rules in one round of a commit. */
final class RuleRun {

    private final Store store;
    private final Transaction transaction;
    private final WorkingCopyImpl copy;

    RuleRun(Store store, Transaction transaction, WorkingCopyImpl copy) {
        this.store = store;
        this.transaction = transaction;
        this.copy = copy;
    }

    /** Runs the rules before writing until they change nothing more; what is to be written then. */
    List<Loaded> before(List<Loaded> first, List<Loaded> deleted, int rounds) {
        if (store.rules().isEmpty()) {
            return first;
        }
        List<Loaded> changed = first;
        List<Loaded> todo = first;
        for (int round = 0; !todo.isEmpty() || round == 0; round++) {
            if (round > rounds) {
                EClass type = todo.getFirst().ref.type();
                throw new StoreException(Kind.INVALID, "error.rules",
                        locale -> new Object[] { store.models().label(type, locale) });
            }
            Map<Long, @Nullable ObjectState> seen = new HashMap<>();
            changed.forEach(entry -> seen.put(Long.valueOf(entry.ref.id()), entry.seen));
            run(todo, round == 0 ? deleted : List.of(), false);
            changed = copy.changed();
            List<Loaded> next = new ArrayList<>();
            for (Loaded entry : changed) {
                ObjectState was = seen.get(Long.valueOf(entry.ref.id()));
                if (was == null || !was.differences(entry.seen()).isEmpty()) {
                    next.add(entry);
                }
            }
            todo = next;
        }
        return changed;
    }

    /** Runs the rules after writing. */
    void after(List<Loaded> saved, List<Loaded> deleted) {
        run(saved, deleted, true);
    }

    private void run(List<Loaded> saved, List<Loaded> deleted, boolean after) {
        Set<EClass> types = new HashSet<>();
        saved.forEach(entry -> types.add(entry.ref.type()));
        deleted.forEach(entry -> types.add(entry.ref.type()));
        for (CommitRule rule : store.rules().of(types)) {
            List<Entity> some = saved.stream().filter(e -> concerns(rule, e)).map(e -> e.object).toList();
            List<Entity> gone = deleted.stream().filter(e -> concerns(rule, e)).map(RuleRun::before).toList();
            try {
                run(rule, some, gone, after);
            } catch (PasseurException e) {
                if (e.kind() == Kind.INVALID && e.about().isEmpty()) {
                    throw Refused.find(e, some, store.models(), alone -> run(rule, alone, List.of(), after));
                }
                throw e;
            }
        }
    }

    private void run(CommitRule rule, List<Entity> some, List<Entity> gone, boolean after) {
        View view = new View(some, gone);
        if (after) {
            rule.after(view);
        } else {
            rule.before(view);
        }
    }

    private static Entity before(Loaded entry) {
        ObjectState baseline = entry.baseline;
        return baseline == null ? entry.object : (Entity) StateBuilder.build(baseline);
    }

    private boolean concerns(CommitRule rule, Loaded entry) {
        return store.rules().concerns(rule, entry.ref.type());
    }

    private final class View implements CommitRule.Commit {

        private final List<Entity> saved;
        private final List<Entity> deleted;

        View(List<Entity> saved, List<Entity> deleted) {
            this.saved = saved;
            this.deleted = deleted;
        }

        @Override
        public List<Entity> saved() {
            return saved;
        }

        @Override
        public List<Entity> deleted() {
            return deleted;
        }

        @Override
        public boolean isNew(EObject object) {
            Loaded entry = object instanceof Part part ? copy.loaded().get(Long.valueOf(part.getId())) : null;
            return entry != null && entry.baseline == null;
        }

        @Override
        public void forget(Ref ref) {
            transaction.erasing().forget(ref);
        }

        @Override
        public void forget(OtherWords words) {
            transaction.erasing().forget(new ForgottenWords(words, Optional.empty(), Set.of()));
        }

        @Override
        public void forget(OtherWords words, Set<Ref> of, Set<Ref> others) {
            transaction.erasing().forget(new ForgottenWords(words, Optional.of(ids(of)), ids(others)));
        }

        private static Set<Long> ids(Set<Ref> refs) {
            return refs.stream().map(ref -> Long.valueOf(ref.id())).collect(Collectors.toSet());
        }

        @Override
        public Map<Ref, Set<String>> ever(EAttribute feature) {
            try {
                return new OwnNames(store, transaction.session()).ever(feature);
            } catch (SQLException e) {
                throw SqlErrors.named(e);
            }
        }

        @Override
        public Models models() {
            return store.models();
        }

        @Override
        public WorkingCopy copy() {
            return copy;
        }

        @Override
        public List<Row> rows(Query query) {
            try {
                return store.rows(transaction.session()).rows(query);
            } catch (SQLException e) {
                throw SqlErrors.named(e);
            }
        }

        @Override
        public LocalDate today() {
            return transaction.today();
        }
    }
}
