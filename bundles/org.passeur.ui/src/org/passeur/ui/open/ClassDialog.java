// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.passeur.core.Models;
import org.passeur.core.l10n.Alphabet;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;

/** Asks which class of objects is meant, by typing a part of its name. */
public final class ClassDialog {

    private final Shell parent;
    private final Session session;

    /** Asks over a window. */
    public ClassDialog(Shell parent, Session session) {
        this.parent = parent;
        this.session = session;
    }

    /** One of the classes that fit, unless the person thought better of it. */
    public Optional<EClass> ask(Predicate<EClass> among) {
        Models models = session.models();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(parent, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return models.label((EClass) element, session.locale());
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(models.form((EClass) element).icon());
            }
        }) {
            @Override
            protected FilteredList createFilteredList(Composite area) {
                FilteredList list = super.createFilteredList(area);
                list.setComparator(Alphabet.by(String::valueOf));
                return list;
            }
        };
        List<EClass> classes = models.entityClasses().stream().filter(among)
                .toList();
        dialog.setTitle(Words.get("class.title"));
        dialog.setMessage(Words.get("class.message"));
        dialog.setElements(classes.toArray());
        dialog.setMultipleSelection(false);
        return dialog.open() == org.eclipse.jface.window.Window.OK && dialog.getFirstResult() instanceof EClass type
                ? Optional.of(type)
                : Optional.empty();
    }
}
