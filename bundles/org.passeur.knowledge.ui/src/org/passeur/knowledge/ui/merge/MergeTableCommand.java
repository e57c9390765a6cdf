// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.table.TableCommand;

/** Merge in the context menu of tables of items. */
public final class MergeTableCommand extends TableCommand {

    /** A component. */
    public MergeTableCommand() {
        super(KnowledgePackage.Literals.KNOWLEDGE_ITEM, 2, 20, "union");
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
