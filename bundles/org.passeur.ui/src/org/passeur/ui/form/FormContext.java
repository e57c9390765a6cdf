// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.values.Values;

/** What a form edits: an object in a working copy, with an editing domain; every change goes through here as a command. */
public final class FormContext implements AutoCloseable {

    private final Session session;
    private final WorkingCopy copy;
    private final Entity root;
    private final Stack stack = new Stack();
    private final EditingDomain domain;
    private final Values values;
    private @Nullable TypingCommand typing;

    /** Commands of which it can be said that after none of them all is saved. */
    private static final class Stack extends BasicCommandStack {

        void unsaved() {
            saveIndex = -2;
        }
    }

    /** Edits an object of a working copy, which is closed with the context. */
    public FormContext(Session session, WorkingCopy copy, Entity root) {
        this.session = session;
        this.copy = copy;
        this.root = root;
        domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, copy.resourceSet());
        values = new Values(session.models(), session.locale());
    }

    /** Edits an object that is kept. */
    static FormContext load(Session session, Ref ref) {
        WorkingCopy copy = session.repository().open();
        return new FormContext(session, copy, copy.get(ref));
    }

    /** Edits a new object, begun as somebody wants it. */
    static FormContext make(Session session, EClass type, Consumer<Entity> prefill) {
        WorkingCopy copy = session.repository().open();
        Entity object = copy.create(type);
        prefill.accept(object);
        return new FormContext(session, copy, object);
    }

    /** The session. */
    public Session session() {
        return session;
    }

    /** The working copy. */
    public WorkingCopy copy() {
        return copy;
    }

    /** The object. */
    public Entity root() {
        return root;
    }

    /** The editing domain. */
    public EditingDomain domain() {
        return domain;
    }

    /** The stack of commands, for undo and redo. */
    public BasicCommandStack stack() {
        return stack;
    }

    /** Writes values for people. */
    public Values values() {
        return values;
    }

    /** Sets a feature; one command. */
    public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        Object old = owner.eGet(feature);
        if (old == null ? value != null : !old.equals(value)) {
            typing = null;
            stack.execute(new TypingCommand(owner, feature, value));
        }
    }

    /** Sets a feature while somebody types; all strokes until the next {@link #pause} are one command. */
    public void type(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        TypingCommand running = typing;
        if (running != null && running.isOf(owner, feature) && stack.getUndoCommand() == running) {
            running.more(value);
        } else {
            Object old = owner.eGet(feature);
            if (old == null ? value != null : !old.equals(value)) {
                TypingCommand begun = new TypingCommand(owner, feature, value);
                typing = begun;
                stack.execute(begun);
            }
        }
    }

    /** Ends a stretch of typing. */
    public void pause() {
        typing = null;
    }

    /** Any change of the object and its parts, recorded as one command. */
    public void change(Consumer<Entity> change) {
        typing = null;
        stack.execute(new ChangeCommand(new ChangeRecorder(), root) {
            @Override
            protected void doExecute() {
                change.accept(root);
            }
        });
    }

    /** True where something is not saved. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Takes over what was committed elsewhere, as a command.
     *
     * @return false where somebody must choose first, or the object is gone
     */
    boolean follow(Ref ref) {
        boolean[] done = new boolean[1];
        adopt(() -> done[0] = copy.follow(ref));
        return done[0];
    }

    /** Takes over what is kept now, as a command; what is saved is found anew. */
    void adopt(Runnable change) {
        typing = null;
        AdoptCommand command = new AdoptCommand(root);
        try {
            change.run();
        } finally {
            command.end();
        }
        if (command.canUndo()) {
            stack.execute(command);
        }
        if (copy.isDirty()) {
            stack.unsaved();
        } else {
            stack.saveIsDone();
        }
    }

    @Override
    public void close() {
        stack.flush();
        copy.close();
    }
}
