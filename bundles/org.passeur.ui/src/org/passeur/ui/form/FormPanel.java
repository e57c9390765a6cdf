// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.core.screen.FormSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.jobs.Jobs;

/** The form of one object: loads it, edits it by commands, saves it, follows what others change. */
public final class FormPanel implements FormFollower.Form {

    private final Session session;
    private final EClass type;
    private final FormSpec spec;
    private final Composite root;
    private final FormHeader header;
    private final FormHead head;
    private final FormPlace place;
    private final FormBody body;
    private final FormOwner owner;
    private final FormFollower follower;
    private FormContext context;
    private @Nullable Ref ref;
    private long lastOwn;

    /** The form of an object that is kept. */
    public FormPanel(Composite parent, Session session, Ref ref, FormOwner owner) {
        this(parent, session, FormContext.load(session, ref), ref, owner);
    }

    /** The form of a new object. */
    public FormPanel(Composite parent, Session session, EClass type, Consumer<Entity> prefill, FormOwner owner) {
        this(parent, session, FormContext.make(session, type, prefill), null, owner);
    }

    private FormPanel(Composite parent, Session session, FormContext first, @Nullable Ref ref, FormOwner owner) {
        this.session = session;
        this.owner = owner;
        this.ref = ref;
        context = first;
        type = first.root().eClass();
        spec = session.models().form(type);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new FormHeader(root);
        head = new FormHead(session, type, header);
        follower = new FormFollower(this, header);
        if (ref != null) {
            extras(ref);
        }
        place = new FormPlace(root);
        body = new FormBody(place.control(), session, type, () -> context, place::resize);
        body.all(spec, this::save);
        place.hold(body.body());
        body.binder().onChange(this::changed);
        bind();
        session.commits().listen(root, this::follow);
        root.addDisposeListener(e -> {
            body.binder().release();
            context.close();
        });
    }

    private void extras(Ref kept) {
        Services.all(FormExtra.class).stream().filter(x -> x.type() == type)
                .forEach(x -> x.create(root, session, kept));
    }

    private void bind() {
        context.stack().addCommandStackListener(e -> changed());
        body.binder().show(context.root());
        body.showRelated(Optional.ofNullable(ref));
        head();
        derived();
        place.resize();
    }

    private void changed() {
        if (!root.isDisposed()) {
            title();
            owner.dirtyChanged();
        }
    }

    private void title() {
        owner.renamed(head.name(context.root(), ref != null));
    }

    private void head() {
        title();
        if (head.acts(context.root(), ref != null, this::act)) {
            setFocus();
        }
    }

    private void act(ObjectAction action) {
        boolean clean = !isDirty();
        String label = action.label(session.locale());
        try {
            context.change(object -> action.run(context.copy(), List.of(object)));
            if (clean && commit(label, action.kind())) {
                Jobs.say(Words.get("action.done", label, Integer.valueOf(1)));
            }
        } catch (PasseurException e) {
            Errors.show(e, label);
        }
    }

    private void derived() {
        Ref kept = ref;
        if (kept != null) {
            body.showDerived(kept);
        }
    }

    /** True where something is not saved. */
    public boolean isDirty() {
        return context.isDirty();
    }

    /** Saves; false where it could not be, which was said. */
    public boolean save() {
        Optional<String> wrong = body.binder().firstWrong();
        if (wrong.isPresent()) {
            header.say(Words.get("form.wrong"), "passeur-bad", () -> reveal(wrong.get()));
            // the workbench puts the cursor back to where it was before saving
            root.getDisplay().asyncExec(() -> reveal(wrong.get()));
            return false;
        }
        String name = session.models().title(context.root());
        return commit(Words.get(ref == null ? "form.created" : "form.changed", name), ChangeSet.Kind.EDIT);
    }

    private boolean commit(String label, ChangeSet.Kind kind) {
        context.pause();
        try {
            Optional<ChangeSet> done = new Reconciler(root.getShell(), context, Words.get("conflict.save"))
                    .commit(() -> context.copy().commit(label, kind));
            if (done.isEmpty()) {
                follower.say();
                return false;
            }
            lastOwn = done.get().number();
        } catch (PasseurException e) {
            Errors.log(e);
            header.say(Errors.sentence(e), "passeur-bad", () -> {
            });
            return false;
        }
        context.stack().saveIsDone();
        if (isGone()) {
            owner.gone();
            return true;
        }
        header.say("", "passeur-muted", () -> {
        });
        if (ref == null) {
            Ref kept = session.models().ref(context.root());
            ref = kept;
            body.showRelated(Optional.of(kept));
            owner.created(kept);
        }
        owner.dirtyChanged();
        head();
        derived();
        return true;
    }

    private boolean isGone() {
        Ref kept = ref;
        return kept != null && context.copy().find(kept).isEmpty();
    }

    /** Shows what others changed and takes over what is chosen, without saving. */
    @Override
    public void reconcile() {
        context.pause();
        try {
            new Reconciler(root.getShell(), context, Words.get("conflict.take")).ask();
            if (isGone()) {
                owner.gone();
                return;
            }
            follower.say();
            followed();
        } catch (PasseurException e) {
            Errors.show(e);
        }
    }

    @Override
    public void followed() {
        owner.dirtyChanged();
        head();
        derived();
    }

    @Override
    public void stale() {
        derived();
    }

    @Override
    public void gone() {
        owner.gone();
    }

    @Override
    public Optional<Ref> ref() {
        return Optional.ofNullable(ref);
    }

    /** Reads the object again, where nothing would be lost. */
    void refresh() {
        Ref kept = ref;
        if (isDirty()) {
            follower.say();
        } else if (kept != null) {
            reload(kept);
        }
    }

    private void reload(Ref kept) {
        WorkingCopy copy = session.repository().open();
        Optional<Entity> object = copy.find(kept);
        if (object.isEmpty()) {
            copy.close();
            owner.gone();
            return;
        }
        FormContext before = context;
        body.binder().release();
        context = new FormContext(session, copy, object.get());
        header.say("", "passeur-muted", () -> {
        });
        bind();
        before.close();
        owner.dirtyChanged();
    }

    private void follow(CommitEvent event) {
        if (event.changeSet().number() != lastOwn) {
            follower.follow(event);
        }
    }

    /** Opens the section with a field and puts the cursor there. */
    public void reveal(String path) {
        if (!root.isDisposed()) {
            body.reveal(spec, path).ifPresent(control -> place.show(control.control()));
        }
    }

    void setFocus() {
        if (place.back()) {
            return;
        }
        if (!body.binder().isEmpty()) {
            body.binder().firstEditable().focus();
        } else {
            root.setFocus();
        }
    }

    /** What is being edited, for tests and for editors around the form. */
    @Override
    public FormContext context() {
        return context;
    }

    /** The widget. */
    public Composite control() {
        return root;
    }

    /** What menus and keys do with the form. */
    public PartActions actions() {
        return new FormActions(session, this);
    }
}
