// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.triage;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** Triage in the context menu of tables of items. */
public final class TriageTableCommand extends TableCommand {

    /** A component. */
    public TriageTableCommand() {
        super(KnowledgePackage.Literals.KNOWLEDGE_ITEM, 1, 10, "ui-checks");
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
