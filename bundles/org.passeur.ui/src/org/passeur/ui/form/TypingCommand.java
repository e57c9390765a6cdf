// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Sets one feature; while somebody types, later strokes become part of it, so that undo takes back the whole stretch. */
final class TypingCommand extends AbstractCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final boolean wasSet;
    private final @Nullable Object before;
    private @Nullable Object after;

    TypingCommand(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        this.owner = owner;
        this.feature = feature;
        wasSet = owner.eIsSet(feature);
        Object now = owner.eGet(feature);
        // a list goes on living in its object
        before = now instanceof List<?> list ? List.copyOf(list) : now;
        after = value;
    }

    boolean isOf(EObject object, EStructuralFeature other) {
        return owner == object && feature == other;
    }

    void more(@Nullable Object value) {
        after = value;
        apply(value);
    }

    private void apply(@Nullable Object value) {
        if (value == null && feature.getDefaultValue() != null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, value);
        }
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        apply(after);
    }

    @Override
    public void undo() {
        if (wasSet) {
            owner.eSet(feature, before);
        } else {
            owner.eUnset(feature);
        }
    }

    @Override
    public void redo() {
        apply(after);
    }
}
