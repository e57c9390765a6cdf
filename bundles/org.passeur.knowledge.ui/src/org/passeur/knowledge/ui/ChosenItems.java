// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;

/** The knowledge items among what is chosen in the workbench. */
public final class ChosenItems {

    private ChosenItems() {
    }

    /** The items of a selection. */
    public static List<Ref> of(@Nullable ISelection selection) {
        List<Ref> items = new ArrayList<>();
        if (selection instanceof IStructuredSelection chosen) {
            for (Object one : chosen) {
                if (one instanceof Ref ref && ref.type() == KnowledgePackage.Literals.KNOWLEDGE_ITEM) {
                    items.add(ref);
                }
            }
        }
        return items;
    }
}
