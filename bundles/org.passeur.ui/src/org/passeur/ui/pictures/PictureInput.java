// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A large picture; there is one for each place. */
final class PictureInput implements IEditorInput {

    private final PicturePlace place;
    private final String name;

    PictureInput(PicturePlace place, String name) {
        this.place = place;
        this.name = name;
    }

    PicturePlace place() {
        return place;
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
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return new IPersistableElement() {
            @Override
            public void saveState(IMemento memento) {
                memento.putString(PictureInputFactory.PLACE, place.id());
            }

            @Override
            public String getFactoryId() {
                return PictureInputFactory.ID;
            }
        };
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureInput input && input.place.id().equals(place.id());
    }

    @Override
    public int hashCode() {
        return place.id().hashCode();
    }
}
