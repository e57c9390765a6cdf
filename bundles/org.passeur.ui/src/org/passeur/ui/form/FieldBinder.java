// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.passeur.ui.form.fields.FieldControl;
import org.passeur.ui.form.fields.FieldHost;
import org.passeur.ui.form.fields.FieldKinds;
import org.passeur.ui.form.fields.FieldSpec;

/**
 * Ties widgets, features and commands, in this one place: what a field writes becomes a command; what changes in the object,
 * by whichever command, undo or reload, is shown in its field; what is wrong stands under it.
 */
final class FieldBinder {

    private final Supplier<FormContext> context;
    private final Map<String, Bound> fields = new LinkedHashMap<>();
    private final Following following = new Following();
    private @Nullable EObject owner;
    private Runnable changed = () -> {
    };

    FieldBinder(Supplier<FormContext> context) {
        this.context = context;
    }

    void onChange(Runnable run) {
        changed = run;
    }

    /** Makes the widget of a field and the label under it that says what is wrong. */
    FieldControl add(Composite parent, FieldSpec spec, Label trouble) {
        Bound bound = new Bound(spec, trouble);
        FieldControl control = FieldKinds.create(parent, spec, bound);
        bound.control = control;
        fields.put(spec.path(), bound);
        return control;
    }

    /** Shows an object, and follows it from now on. */
    void show(EObject object) {
        EObject before = owner;
        if (before != null) {
            before.eAdapters().remove(following);
        }
        owner = object;
        object.eAdapters().add(following);
        fields.values().forEach(Bound::show);
    }

    /** Lets go of the object. */
    void release() {
        EObject before = owner;
        if (before != null) {
            before.eAdapters().remove(following);
        }
        owner = null;
    }

    /** The values of derived columns, by their names. */
    void showDerived(Map<String, @Nullable Object> values) {
        for (Bound bound : fields.values()) {
            if (bound.spec.feature() == null) {
                bound.control().show(values.get(bound.spec.path()));
            }
        }
    }

    List<String> derivedPaths() {
        return fields.values().stream().filter(b -> b.spec.feature() == null).map(b -> b.spec.path()).toList();
    }

    /** Takes what is typed and looks at every field; the name of the first with something wrong, if there is one. */
    Optional<String> firstWrong() {
        fields.values().forEach(bound -> bound.control().settle());
        String wrong = null;
        for (Bound bound : fields.values()) {
            bound.touched = true;
            bound.check();
            if (!bound.sentence().isEmpty() && wrong == null) {
                wrong = bound.spec.path();
            }
        }
        return Optional.ofNullable(wrong);
    }

    Optional<FieldControl> control(String path) {
        return Optional.ofNullable(fields.get(path)).map(Bound::control);
    }

    FieldControl firstEditable() {
        for (Entry<String, Bound> entry : fields.entrySet()) {
            if (!entry.getValue().spec.readOnly()) {
                return entry.getValue().control();
            }
        }
        return fields.values().iterator().next().control();
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    private final class Following extends EContentAdapter {

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (change.isTouch() || owner == null) {
                return;
            }
            if (change.getNotifier() == owner && change.getFeature() instanceof EStructuralFeature feature) {
                Bound bound = fields.get(feature.getName());
                if (bound != null) {
                    bound.show();
                }
            } else if (change.getNotifier() instanceof EObject part && part.eContainer() == owner) {
                Bound bound = fields.get(part.eContainingFeature().getName());
                if (bound != null) {
                    bound.show();
                }
            }
            changed.run();
        }
    }

    private final class Bound implements FieldHost {

        private final FieldSpec spec;
        private final Label troubleLabel;
        private @Nullable FieldControl control;
        private String typedTrouble = "";
        private String ruleTrouble = "";
        private boolean touched;
        private boolean showing;

        Bound(FieldSpec spec, Label troubleLabel) {
            this.spec = spec;
            this.troubleLabel = troubleLabel;
        }

        FieldControl control() {
            FieldControl made = control;
            if (made == null) {
                throw new IllegalStateException(spec.path() + " has no widget yet");
            }
            return made;
        }

        void show() {
            EStructuralFeature feature = spec.feature();
            EObject object = owner;
            if (feature != null && object != null && !control().control().isDisposed()) {
                boolean before = showing;
                showing = true;
                try {
                    control().show(object.eGet(feature));
                } finally {
                    showing = before;
                }
                check();
            }
        }

        void check() {
            EStructuralFeature feature = spec.feature();
            EObject object = owner;
            ruleTrouble = feature == null || object == null || !touched ? ""
                    : new FieldRules(context().session().models()).problem(spec, object.eGet(feature));
            say();
        }

        String sentence() {
            return typedTrouble.isEmpty() ? ruleTrouble : typedTrouble;
        }

        private void say() {
            String sentence = sentence();
            if (troubleLabel.isDisposed() || troubleLabel.getText().equals(sentence)) {
                return;
            }
            troubleLabel.setText(sentence);
            troubleLabel.setVisible(!sentence.isEmpty());
            ((GridData) troubleLabel.getLayoutData()).exclude = sentence.isEmpty();
            troubleLabel.requestLayout();
        }

        @Override
        public FormContext context() {
            return context.get();
        }

        @Override
        public EObject owner() {
            EObject object = owner;
            if (object == null) {
                throw new IllegalStateException("No object is shown");
            }
            return object;
        }

        @Override
        public void write(@Nullable Object value) {
            if (!showing && owner != null) {
                touched = true;
                context().set(owner(), spec.kept(), value);
                check();
            }
        }

        @Override
        public void typed(@Nullable Object value) {
            if (!showing && owner != null) {
                touched = true;
                context().type(owner(), spec.kept(), value);
                check();
            }
        }

        @Override
        public void trouble(String sentence) {
            typedTrouble = sentence;
            say();
        }
    }
}
