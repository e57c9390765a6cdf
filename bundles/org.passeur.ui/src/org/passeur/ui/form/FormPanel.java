// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.FormSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.jobs.Jobs;

/** The form of one object: loads it, edits it by commands, saves it, follows what others change. */
public final class FormPanel implements PartActions, FormFollower.Form {

    private static final int MOST_ACTS = 4;

    private final Session session;
    private final EClass type;
    private final FormSpec spec;
    private final Composite root;
    private final FormHeader header;
    private final ScrolledComposite scroll;
    private final FormPlace place;
    private final FormBody body;
    private final FormOwner owner;
    private final FormFollower follower;
    private FormContext context;
    private @Nullable Ref ref;
    private long lastOwn;

    /** What a form needs of the part around it. */
    public interface FormOwner {

        /** The state of being saved changed. */
        void dirtyChanged();

        /** The name changed. */
        void renamed(String title);

        /** A new object was kept. */
        void created(Ref kept);

        /** The object is gone. */
        void gone();
    }

    /** The form of an object that is kept. */
    public FormPanel(Composite parent, Session session, Ref ref, FormOwner owner) {
        this(parent, session, load(session, ref), ref, owner);
    }

    /** The form of a new object. */
    public FormPanel(Composite parent, Session session, EClass type, Consumer<Entity> prefill, FormOwner owner) {
        this(parent, session, make(session, type, prefill), null, owner);
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
        follower = new FormFollower(this, header);
        if (ref != null) {
            extras(ref);
        }
        scroll = new ScrolledComposite(root, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        place = new FormPlace(scroll);
        scroll.getVerticalBar().setIncrement(32);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        body = new FormBody(scroll, session, type, () -> context, this::resize);
        body.all(spec, this::save);
        scroll.setContent(body.body());
        scroll.addListener(SWT.Resize, e -> resize());
        body.body().addListener(SWT.Resize, e -> root.getDisplay().asyncExec(this::resize));
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

    private static FormContext load(Session session, Ref ref) {
        WorkingCopy copy = session.repository().open();
        return new FormContext(session, copy, copy.get(ref));
    }

    private static FormContext make(Session session, EClass type, Consumer<Entity> prefill) {
        WorkingCopy copy = session.repository().open();
        Entity object = copy.create(type);
        prefill.accept(object);
        return new FormContext(session, copy, object);
    }

    private void bind() {
        context.stack().addCommandStackListener(e -> changed());
        body.binder().show(context.root());
        body.showRelated(Optional.ofNullable(ref));
        head();
        derived();
        resize();
    }

    private void resize() {
        if (!scroll.isDisposed()) {
            int width = Math.max(520, scroll.getClientArea().width);
            scroll.setMinSize(520, body.body().computeSize(width, SWT.DEFAULT).y);
        }
    }

    private void changed() {
        if (!root.isDisposed()) {
            title();
            owner.dirtyChanged();
        }
    }

    private void title() {
        Models models = session.models();
        String name = models.title(context.root());
        String label = models.label(type, session.locale());
        boolean unnamed = ref == null && isUnnamed(models);
        header.show(spec.icon(), unnamed ? session.creation(type) : name, label + state());
        owner.renamed(unnamed ? session.creation(type) : name);
    }

    /** What names an object first is not there yet; a day or a number, with which some begin, is no name. */
    private boolean isUnnamed(Models models) {
        return models.titleFeatures(type).stream().limit(1).map(context.root()::eGet)
                .allMatch(value -> value == null || value instanceof Temporal || value instanceof Number
                        || value.toString().isBlank());
    }

    private void head() {
        title();
        List<FormHeader.Act> acts = new ArrayList<>();
        if (ref != null) {
            for (ObjectAction action : new Actions(session).of(type)) {
                if (acts.size() < MOST_ACTS && action.appliesTo(context.root())) {
                    acts.add(new FormHeader.Act(action.icon(), action.label(session.locale()), () -> act(action)));
                }
            }
        }
        if (header.acts(acts)) {
            setFocus();
        }
    }

    private String state() {
        if (session.models().absent(type)) {
            return "  \u00b7  " + Words.get("form.absent");
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean state = feature.getEType() instanceof EEnum
                    && session.models().annotation(feature, "readOnly").isPresent();
            if (state && context.root().eGet(feature) instanceof Enumerator literal) {
                return "  \u00b7  " + session.models().label(literal, session.locale());
            }
        }
        return "";
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
        List<String> paths = body.binder().derivedPaths();
        if (kept == null || paths.isEmpty()) {
            return;
        }
        Query query = Query.of(type).columns(paths);
        Jobs.read(root, Words.get("table.loading"),
                () -> session.repository().rows(query, List.of(Long.valueOf(kept.id()))), rows -> {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    for (Row row : rows) {
                        paths.forEach(p -> values.put(p, row.get(p)));
                    }
                    body.binder().showDerived(values);
                });
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

    private void reload() {
        Ref kept = ref;
        if (kept == null) {
            return;
        }
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
            body.reveal(spec, path).ifPresent(control -> scroll.showControl(control.control()));
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

    @Override
    public boolean canUndo() {
        return context.stack().canUndo();
    }

    @Override
    public void undo() {
        context.pause();
        context.stack().undo();
    }

    @Override
    public boolean canRedo() {
        return context.stack().canRedo();
    }

    @Override
    public void redo() {
        context.pause();
        context.stack().redo();
    }

    @Override
    public void refresh() {
        if (isDirty()) {
            follower.say();
        } else {
            reload();
        }
    }

    @Override
    public boolean canCreate() {
        return true;
    }

    @Override
    public void create() {
        session.open().create(type, o -> {
        });
    }

    @Override
    public boolean canDelete() {
        return ref != null;
    }

    @Override
    public void delete() {
        Ref kept = ref;
        if (kept != null) {
            new Actions(session).delete(root.getShell(), List.of(kept));
        }
    }
}
