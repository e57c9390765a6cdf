// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** Merge in the context menu of tables of items. */
public final class MergeTableCommand implements TableCommand {

    @Override
    public boolean fits(EClass type) {
        return type == KnowledgePackage.Literals.KNOWLEDGE_ITEM;
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String icon() {
        return "union";
    }

    @Override
    public String label(Locale locale) {
        return Words.get("merge.command");
    }

    @Override
    public void run(Session session, Shell parent, List<Ref> chosen) {
        new MergeDialog(parent, session, chosen).open();
    }
}
