// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.ui.open.Open;

/** What every part of the workbench works with: the open workspace and the doors to the rest. An OSGi service. */
public interface Session {

    /** The session of a part, from its site. */
    static Session of(IServiceLocator site) {
        return site.getService(Session.class);
    }

    /** The session of the running workbench, for handlers and contributions without a site. */
    static Session current() {
        return of(PlatformUI.getWorkbench());
    }

    /** The open workspace. */
    Workspace workspace();

    /** Its objects. */
    default Repository repository() {
        return workspace().repository();
    }

    /** The models. */
    default Models models() {
        return repository().models();
    }

    /** The language of the workbench. */
    default Locale locale() {
        return Words.locale();
    }

    /** How one asks for a new object of a class: as its domain says it, for French wants to know the gender. */
    default String creation(EClass type) {
        return models().domain(type).flatMap(domain -> domain.texts().find(locale(), type.getName() + ".new"))
                .orElseGet(() -> Words.get("form.new", Words.inside(models().label(type, locale()))));
    }

    /** Commits, heard on the screen's thread. */
    Commits commits();

    /** Opens objects, tables and screens. */
    Open open();

    /** What the checks found last. */
    Problems problems();
}
