// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.departure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.core.Ref;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.ui.Session;

/** Opens the simulation of a departure, with the people who are chosen. */
public final class DepartureHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        List<Ref> people = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen) {
            for (Object one : chosen) {
                if (one instanceof Ref ref && ref.type() == OrganisationPackage.Literals.PERSON) {
                    people.add(ref);
                }
            }
        }
        new DepartureDialog(HandlerUtil.getActiveShell(event), Session.current(), people).open();
        return null;
    }
}
