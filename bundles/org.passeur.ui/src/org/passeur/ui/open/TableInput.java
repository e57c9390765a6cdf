// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.passeur.core.query.Filter;
import org.passeur.core.screen.TableSpec;

/** A table, or a part of one; two inputs with the same table and part are equal. */
public final class TableInput implements IEditorInput, IPersistableElement {

    private final TableSpec spec;
    private final Filter part;
    private final String title;

    /** A table, or the part of it for which a condition holds. */
    public TableInput(TableSpec spec, Filter part, String title) {
        this.spec = spec;
        this.part = part;
        this.title = title;
    }

    /** The table. */
    public TableSpec spec() {
        return spec;
    }

    /** The condition beside the table's own. */
    public Filter part() {
        return part;
    }

    @Override
    public boolean exists() {
        return true;
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
        return part == Filter.ALL ? this : null;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(InputFactory.TABLE, spec.id());
        memento.putString(InputFactory.TITLE, title);
    }

    @Override
    public String getFactoryId() {
        return InputFactory.ID;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableInput input && input.spec.id().equals(spec.id()) && input.part.equals(part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spec.id(), part);
    }
}
