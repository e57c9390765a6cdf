// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.passeur.core.Link;
import org.passeur.core.query.Query;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Asks for objects of a class by typing a part of their names. */
public final class ObjectPicker {

    private final Shell parent;
    private final Session session;

    /** Asks over a window. */
    public ObjectPicker(Shell parent, Session session) {
        this.parent = parent;
        this.session = session;
    }

    /** The objects, unless the person thought better of it. */
    public Optional<List<Link>> pick(String className, boolean many) {
        EClass type = session.models().require(className);
        String title = session.models().titleFeatures(type).getFirst().getName();
        Link[] links = session.repository().rows(Query.of(type).orderBy(title)).stream()
                .map(row -> new Link(row.ref(), row.title())).toArray(Link[]::new);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(parent, new LabelProvider());
        dialog.setTitle(many ? session.models().plural(type, session.locale())
                : session.models().label(type, session.locale()));
        dialog.setMessage(Words.get("report.pick.message"));
        dialog.setMultipleSelection(many);
        dialog.setElements(links);
        return dialog.open() == Window.OK
                ? Optional.of(Arrays.stream(dialog.getResult()).map(Link.class::cast).toList())
                : Optional.empty();
    }
}
