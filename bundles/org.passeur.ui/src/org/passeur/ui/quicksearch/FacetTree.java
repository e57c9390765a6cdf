// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.passeur.search.Facet;

/** The choices that narrow a search down, each with how many objects it leaves. */
final class FacetTree {

    private static final int VALUES = 12;

    /** Hears of a choice. */
    interface Chosen {

        /** A value of a facet was ticked or not. */
        void choose(String facet, String value, boolean on);
    }

    private final Tree tree;

    FacetTree(Composite parent, Chosen chosen) {
        tree = new Tree(parent, SWT.CHECK | SWT.BORDER);
        tree.addListener(SWT.Selection, e -> {
            TreeItem item = (TreeItem) e.item;
            if (e.detail == SWT.CHECK && item.getData() instanceof Facet.Value value && item.getParentItem() != null) {
                chosen.choose((String) item.getParentItem().getData(), value.value(), item.getChecked());
            } else if (e.detail == SWT.CHECK) {
                item.setChecked(false);
            }
        });
    }

    Tree control() {
        return tree;
    }

    void show(List<Facet> facets) {
        tree.setRedraw(false);
        tree.removeAll();
        for (Facet facet : facets) {
            if (!facet.values().isEmpty()) {
                TreeItem head = new TreeItem(tree, SWT.NONE);
                head.setText(facet.label());
                head.setData(facet.name());
                facet.values().stream().limit(VALUES).forEach(value -> {
                    TreeItem item = new TreeItem(head, SWT.NONE);
                    item.setText(value.label() + "  (" + value.count() + ")");
                    item.setChecked(value.chosen());
                    item.setData(value);
                });
                head.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }
}
