// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.core.Ref;
import org.passeur.knowledge.ui.ChosenItems;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;

/** Opens the merge of the chosen items, or says what has to be chosen. */
public final class MergeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell parent = HandlerUtil.getActiveShell(event);
        List<Ref> items = ChosenItems.of(HandlerUtil.getCurrentSelection(event));
        if (items.size() < 2) {
            MessageDialog.openInformation(parent, Words.get("merge.title"), Words.get("merge.choose"));
        } else {
            new MergeDialog(parent, Session.current(), items).open();
        }
        return null;
    }
}
