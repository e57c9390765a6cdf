// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.passeur.core.model.Entity;

/** An object that is to be made; each input is another one. */
public final class NewObjectInput implements IEditorInput {

    private final EClass type;
    private final String title;
    private final Consumer<Entity> prefill;

    /** A new object of a class. */
    public NewObjectInput(EClass type, String title, Consumer<Entity> prefill) {
        this.type = type;
        this.title = title;
        this.prefill = prefill;
    }

    /** The class. */
    public EClass type() {
        return type;
    }

    /** Fills what is known already. */
    public Consumer<Entity> prefill() {
        return prefill;
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
