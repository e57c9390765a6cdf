// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.screen.TableSpec;

/** Opens things in the active window; to be called on the screen's thread. Failures are shown to the person. */
public interface Open {

    /** Opens an object in its editor. */
    default @Nullable IEditorPart object(Ref ref) {
        return object(ref, null);
    }

    /** Opens an object in its editor at a field. */
    @Nullable
    IEditorPart object(Ref ref, @Nullable String feature);

    /** Opens the table of a class. */
    @Nullable
    IEditorPart table(EClass type);

    /** Opens a table. */
    @Nullable
    IEditorPart table(TableSpec spec);

    /** Opens a part of a table, such as the objects behind a figure. */
    @Nullable
    IEditorPart table(TableSpec spec, Filter part, String title);

    /**
     * Opens an editor on a new object, which is kept when the person saves it.
     *
     * @param prefill what is known already
     */
    @Nullable
    IEditorPart create(EClass type, Consumer<Entity> prefill);

    /** Opens any editor. */
    @Nullable
    IEditorPart editor(IEditorInput input, String editorId);

    /** Shows a view. */
    void view(String id);
}
