// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.Doubt;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.l10n.Counted;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;

/** Finds and runs the actions that domains declare; each run is one change set. */
public final class Actions {

    private final Session session;

    /** Acts in a session. */
    public Actions(Session session) {
        this.session = session;
    }

    /** The actions for the objects of a class. */
    public List<ObjectAction> of(EClass type) {
        return all().filter(a -> a.type().isSuperTypeOf(type)).toList();
    }

    /** An action by its id. */
    public Optional<ObjectAction> find(String id) {
        return all().filter(a -> a.id().equals(id)).findFirst();
    }

    private Stream<ObjectAction> all() {
        return session.models().domains().stream().flatMap(d -> d.actions().stream());
    }

    /** Runs an action on objects beside the screen's thread; those that it does not apply to are left out. What nothing brings back is asked for. */
    public void run(ObjectAction action, List<Ref> refs) {
        String label = action.label(session.locale());
        if (action.erases() && MessageDialog.open(MessageDialog.WARNING, Display.getDefault().getActiveShell(), label,
                Words.get("action.erase.ask", label, Integer.valueOf(refs.size())), 0, Words.get("button.cancel"),
                label) != 1) {
            return;
        }
        Repository repository = session.repository();
        List<Doubt> doubts = new ArrayList<>();
        Jobs.run(label, monitor -> {
            Supplier<List<Doubt>> left = action.doubts(repository, refs);
            try (WorkingCopy copy = repository.open()) {
                List<Entity> objects = new ArrayList<>();
                for (Ref ref : refs) {
                    copy.find(ref).filter(action::appliesTo).ifPresent(objects::add);
                }
                if (objects.isEmpty()) {
                    return Words.get("action.nothing", label);
                }
                action.run(copy, objects);
                copy.commit(label, objects.size() > 1 ? ChangeSet.Kind.BULK : action.kind());
                doubts.addAll(left.get());
                return Words.get("action.done", label, Integer.valueOf(objects.size()));
            }
        }, said -> show(doubts));
    }

    private void show(List<Doubt> doubts) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!doubts.isEmpty() && window != null) {
            new DoubtsDialog(window.getShell(), session, doubts).open();
        }
    }

    /** Deletes objects after saying what goes along, and asking. */
    public void delete(Shell parent, List<Ref> refs) {
        if (!refs.isEmpty()) {
            Jobs.read(parent, Words.get("delete.title"), () -> along(refs), along -> delete(parent, refs, along));
        }
    }

    private List<Ref> along(List<Ref> refs) {
        try (WorkingCopy copy = session.repository().open()) {
            refs.forEach(copy::delete);
            return copy.deletions().stream().filter(ref -> !refs.contains(ref)).toList();
        }
    }

    private void delete(Shell parent, List<Ref> refs, List<Ref> along) {
        String what = refs.size() == 1 ? session.repository().title(refs.get(0)).orElse(refs.get(0).toString())
                : refs.size() + " " + Words.inside(session.models().plural(refs.get(0).type(), session.locale()));
        String question = along.isEmpty() ? Words.get("delete.ask", what)
                : Words.get("delete.ask.along", what, Counted.of(session.models(), along, session.locale()));
        if (MessageDialog.open(MessageDialog.QUESTION, parent, Words.get("delete.title"), question, 0,
                Words.get("delete.title"), Words.get("button.cancel")) != 0) {
            return;
        }
        Repository repository = session.repository();
        Jobs.run(Words.get("delete.title"), monitor -> {
            try (WorkingCopy copy = repository.open()) {
                refs.forEach(copy::delete);
                copy.commit(Words.get("delete.label", what),
                        refs.size() > 1 ? ChangeSet.Kind.BULK : ChangeSet.Kind.EDIT);
                return Words.get("delete.done", what);
            }
        }, said -> {
        });
    }
}
