// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.departure;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.ui.Words;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** The simulation of a departure in the context menu of tables of people. */
public final class DepartureTableCommand extends TableCommand {

    /** A component. */
    public DepartureTableCommand() {
        super(OrganisationPackage.Literals.PERSON, 1, 10, "box-arrow-right");
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
