// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.screen.FormSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/** A small window with the form of an object that is kept when it closes: for making one on the way, or a quick change. */
public final class ObjectDialog extends FormDialog {

    private final Session session;
    private final FormContext context;
    private final boolean made;
    private @Nullable Ref kept;

    /** For a new object. */
    public ObjectDialog(Shell parent, Session session, EClass type, Consumer<Entity> prefill) {
        this(parent, session, FormContext.make(session, type, prefill), true);
    }

    /** For an object that is there. */
    public ObjectDialog(Shell parent, Session session, Ref ref) {
        this(parent, session, FormContext.load(session, ref), false);
    }

    private ObjectDialog(Shell parent, Session session, FormContext context, boolean made) {
        super(parent, session, context, title(session, context, made));
        this.session = session;
        this.context = context;
        this.made = made;
    }

    private static String title(Session session, FormContext context, boolean made) {
        String label = session.models().label(context.root().eClass(), session.locale());
        return made ? session.creation(context.root().eClass())
                : Words.get("title.of-class", label, session.models().title(context.root()));
    }

    /** The object, unless the person thought better of it. */
    public Optional<Ref> ask() {
        try (FormContext closing = context) {
            return open() == OK ? Optional.ofNullable(kept) : Optional.empty();
        }
    }

    @Override
    EObject object() {
        return context.root();
    }

    @Override
    FormSpec spec() {
        return session.models().form(context.root().eClass());
    }

    @Override
    boolean accept() {
        context.pause();
        try {
            String name = session.models().title(context.root());
            Optional<ChangeSet> done = new Reconciler(getShell(), context, Words.get("conflict.save"))
                    .commit(() -> context.copy().commit(Words.get(made ? "form.created" : "form.changed", name)));
            if (done.isEmpty()) {
                return false;
            }
            kept = session.models().ref(context.root());
            return true;
        } catch (PasseurException e) {
            Errors.log(e);
            setErrorMessage(Errors.sentence(e));
            return false;
        }
    }
}
