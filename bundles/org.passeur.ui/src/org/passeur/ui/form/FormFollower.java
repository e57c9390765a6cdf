// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.Conflict;
import org.passeur.core.Conflict.Side;
import org.passeur.core.Conflict.Sort;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/**
 * Keeps a form true to what is committed beside it. What was written by this workbench, or while nothing is unsaved, becomes
 * a command of the form, so that it can be undone there and nothing typed is lost; what others wrote meanwhile is said in
 * the header.
 */
final class FormFollower {

    /** What a follower needs of the form. */
    interface Form {

        /** What is edited now. */
        FormContext context();

        /** The object, once it is kept. */
        Optional<Ref> ref();

        /** Something else than the object's own fields may be stale. */
        void stale();

        /** The object changed in the form's hands. */
        void followed();

        /** A clean form's object is gone. */
        void gone();

        /** Asks the person. */
        void reconcile();
    }

    private final Form form;
    private final FormHeader header;
    private final Set<Long> here = new HashSet<>();

    FormFollower(Form form, FormHeader header) {
        this.form = form;
        this.header = header;
    }

    void follow(CommitEvent event) {
        Optional<Ref> kept = form.ref();
        Optional<ObjectChange> own = event.changes().stream().filter(c -> kept.equals(Optional.of(c.ref())))
                .findFirst();
        boolean clean = !form.context().isDirty();
        if (own.isPresent() && own.get().operation() == Operation.DELETED && clean) {
            form.gone();
        } else if (kept.isPresent()
                && (own.isPresent() || event.changes().isEmpty() && event.types().contains(kept.get().type()))) {
            if (event.local()) {
                here.add(Long.valueOf(event.changeSet().number()));
            }
            if ((clean || event.local()) && form.context().follow(kept.get()) || takeOver(kept.get())) {
                form.followed();
            }
            say();
        } else {
            event.changes().forEach(change -> form.context().copy().follow(change.ref()));
            form.stale();
        }
    }

    /** Where this workbench alone wrote over what is typed, she did it herself: the later counts, and undo brings back the former. */
    private boolean takeOver(Ref ref) {
        Optional<Conflict> own = form.context().copy().conflicts().stream()
                .filter(c -> c.ref().equals(ref) && c.sort() == Sort.CHANGED && isFromHere(c)).findFirst();
        try {
            own.ifPresent(conflict -> form.context().adopt(
                    () -> form.context().copy().merge(conflict, d -> d.side().orElse(Side.THEIRS))));
            return own.isPresent();
        } catch (PasseurException e) {
            if (e.kind() == PasseurException.Kind.CONFLICT) {
                // written once more meanwhile, which is about to be heard of
                Errors.log(e);
                return false;
            }
            throw e;
        }
    }

    private boolean isFromHere(Conflict conflict) {
        return !conflict.since().isEmpty()
                && conflict.since().stream().allMatch(set -> here.contains(Long.valueOf(set.number())));
    }

    /** Says what others changed, as long as it is not settled. */
    void say() {
        List<Conflict> conflicts = form.context().copy().conflicts();
        if (conflicts.isEmpty()) {
            header.say("", "passeur-muted", () -> {
            });
            return;
        }
        Conflict first = conflicts.getFirst();
        boolean deleted = first.sort() == Sort.DELETED_THERE;
        header.say(Words.get(deleted ? "conflict.deleted" : "conflict.changed", Others.who(first),
                Others.when(first, form.context().values())) + " <a>"
                + Words.get(deleted ? "conflict.bring-back" : "conflict.show") + "</a>",
                deleted ? "passeur-bad" : "passeur-warning", form::reconcile);
    }
}
