// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.errors.Errors;

/** Brings back the inputs of editors that were open when the window was closed. */
public final class InputFactory implements IElementFactory {

    /** The id in plugin.xml. */
    public static final String ID = "org.passeur.ui.inputs";

    static final String OBJECT = "object";
    static final String TABLE = "table";
    static final String TITLE = "title";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        Session session = Session.current();
        String object = memento.getString(OBJECT);
        String table = memento.getString(TABLE);
        String title = memento.getString(TITLE);
        try {
            if (object != null) {
                Ref ref = session.models().parse(object);
                Optional<String> name = session.repository().title(ref);
                return name.isPresent() ? new ObjectInput(ref, name.get(), null) : null;
            }
            if (table != null) {
                Optional<TableSpec> spec = find(session.models(), table);
                return spec.isPresent() ? new TableInput(spec.get(), Filter.ALL, title == null ? table : title) : null;
            }
        } catch (PasseurException e) {
            Errors.log(e);
        }
        return null;
    }

    /** A table by its id: a declared one, or the usual one of a class. */
    public static Optional<TableSpec> find(Models models, String id) {
        return models.domains().stream().flatMap(d -> d.tables().stream()).filter(t -> t.id().equals(id)).findFirst()
                .or(() -> models.find(id).map(models::table));
    }
}
