// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.triage;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** Triage in the context menu of tables of items. */
public final class TriageTableCommand implements TableCommand {

    @Override
    public boolean fits(EClass type) {
        return type == KnowledgePackage.Literals.KNOWLEDGE_ITEM;
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
        return "ui-checks";
    }

    @Override
    public String label(Locale locale) {
        return Words.get("triage.command");
    }

    @Override
    public void run(Session session, Shell parent, List<Ref> chosen) {
        new TriageDialog(parent, session, chosen).open();
    }
}
