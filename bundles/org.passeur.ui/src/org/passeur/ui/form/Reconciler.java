// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.ChangeSet;
import org.passeur.core.Conflict;
import org.passeur.core.Conflict.Side;
import org.passeur.core.Conflict.Sort;
import org.passeur.core.PasseurException;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.values.Values;

/** Asks a person what is to become of objects that somebody else changed meanwhile, and goes on with the answer. */
final class Reconciler {

    /** How asking ended. */
    enum Outcome {
        /** There was nothing to ask. */
        NOTHING,
        /** All is chosen and taken over. */
        SETTLED,
        /** The person goes on editing. */
        LATER
    }

    private final Shell parent;
    private final FormContext context;
    private final String accept;
    private final Values values;

    /** @param accept the word on the button that goes on with what is chosen */
    Reconciler(Shell parent, FormContext context, String accept) {
        this.parent = parent;
        this.context = context;
        this.accept = accept;
        values = context.values();
    }

    /** Commits, and asks wherever somebody was quicker; empty where the person goes on editing. */
    Optional<ChangeSet> commit(Supplier<ChangeSet> commit) {
        while (true) {
            try {
                return Optional.of(commit.get());
            } catch (PasseurException e) {
                Outcome asked = e.kind() == PasseurException.Kind.CONFLICT ? ask() : Outcome.NOTHING;
                if (asked == Outcome.NOTHING) {
                    throw e;
                }
                Errors.log(e);
                if (asked == Outcome.LATER) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Asks about everything that others changed under the form. */
    Outcome ask() {
        List<Conflict> conflicts = context.copy().conflicts();
        if (conflicts.isEmpty()) {
            return Outcome.NOTHING;
        }
        while (!conflicts.isEmpty()) {
            for (Conflict conflict : conflicts) {
                if (!ask(conflict)) {
                    return Outcome.LATER;
                }
            }
            // while somebody looked, it may have been changed once more
            conflicts = context.copy().conflicts();
        }
        return Outcome.SETTLED;
    }

    private boolean ask(Conflict conflict) {
        try {
            return conflict.sort() == Sort.CHANGED ? merge(conflict) : settle(conflict);
        } catch (PasseurException e) {
            if (e.kind() != PasseurException.Kind.CONFLICT) {
                throw e;
            }
            Errors.log(e);
            return true;
        }
    }

    private boolean merge(Conflict conflict) {
        Optional<Map<EStructuralFeature, Side>> choice = conflict.differences().isEmpty() ? Optional.of(Map.of())
                : new ConflictDialog(parent, context.session(), conflict, accept).ask();
        choice.ifPresent(chosen -> context.adopt(() -> context.copy().merge(conflict, d -> chosen.get(d.feature()))));
        return choice.isPresent();
    }

    private boolean settle(Conflict conflict) {
        boolean there = conflict.sort() == Sort.DELETED_THERE;
        String question = Others.sentence(there ? "conflict.deleted.ask" : "conflict.delete.ask", conflict, values);
        int answer = MessageDialog.open(MessageDialog.QUESTION, parent, Words.get("conflict.title"), question, 0,
                Words.get(there ? "conflict.bring-back" : "conflict.delete-anyway"),
                Words.get(there ? "conflict.let-go" : "conflict.keep-theirs"), Words.get("conflict.keep"));
        if (answer != 0 && answer != 1) {
            return false;
        }
        context.adopt(() -> context.copy().settle(conflict, answer == 0 ? Side.MINE : Side.THEIRS));
        return true;
    }
}
