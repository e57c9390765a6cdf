// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.departure;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.ui.Words;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** The simulation of a departure in the context menu of tables of people. */
public final class DepartureTableCommand implements TableCommand {

    @Override
    public boolean fits(EClass type) {
        return type == OrganisationPackage.Literals.PERSON;
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String icon() {
        return "box-arrow-right";
    }

    @Override
    public String label(Locale locale) {
        return Words.get("departure.command");
    }

    @Override
    public void run(Session session, Shell parent, List<Ref> chosen) {
        new DepartureDialog(parent, session, chosen).open();
    }
}
