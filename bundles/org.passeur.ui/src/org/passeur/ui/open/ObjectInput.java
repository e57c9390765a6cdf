// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.passeur.core.Ref;

/** One object, to be edited; two inputs of the same object are equal. */
public final class ObjectInput implements IEditorInput, IPersistableElement {

    private final Ref ref;
    private final String title;
    private final @Nullable ImageDescriptor icon;

    /** An object, with the name and icon that its tab shows until it is loaded. */
    public ObjectInput(Ref ref, String title, @Nullable ImageDescriptor icon) {
        this.ref = ref;
        this.title = title;
        this.icon = icon;
    }

    /** The object. */
    public Ref ref() {
        return ref;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return icon;
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Ref.class ? adapter.cast(ref) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(InputFactory.OBJECT, ref.toString());
        memento.putString(InputFactory.TITLE, title);
    }

    @Override
    public String getFactoryId() {
        return InputFactory.ID;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectInput input && input.ref.equals(ref);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref);
    }
}
