// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.departure;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.knowledge.DepartureSimulation;
import org.passeur.knowledge.DepartureSimulation.Loss;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.theme.Type;

/** What a departure does, by how bad it is: lost, left to one person, without a verifier, teams without a lead. */
final class LossTree {

    private static final int TITLE = 400;
    private static final int NUMBER = 90;
    private static final int PEOPLE = 300;

    private final Tree tree;

    LossTree(Composite parent, Session session) {
        tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        column(Words.get("departure.column.item"), TITLE, SWT.LEFT);
        column(Words.get("departure.column.criticality"), NUMBER, SWT.RIGHT);
        column(Words.get("departure.column.successors"), PEOPLE, SWT.LEFT);
        tree.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof Ref ref) {
                session.open().object(ref);
            }
        });
    }

    private void column(String label, int width, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(label);
        column.setWidth(width);
    }

    Tree control() {
        return tree;
    }

    void clear() {
        tree.removeAll();
    }

    void show(DepartureSimulation simulation) {
        tree.removeAll();
        losses(Words.get("departure.lost", Integer.valueOf(simulation.lost().size())), simulation.lost());
        losses(Words.get("departure.weakened", Integer.valueOf(simulation.weakened().size())), simulation.weakened());
        links(Words.get("departure.to-verify", Integer.valueOf(simulation.toVerify().size())), simulation.toVerify());
        links(Words.get("departure.teams", Integer.valueOf(simulation.teams().size())), simulation.teams());
        if (tree.getItemCount() > 0) {
            tree.getItem(0).setExpanded(true);
        }
    }

    private void losses(String heading, List<Loss> losses) {
        if (!losses.isEmpty()) {
            TreeItem above = heading(heading);
            for (Loss loss : losses) {
                Integer criticality = loss.criticality();
                line(above, loss.item(), criticality == null ? "" : criticality.toString(),
                        loss.successors().stream().map(Link::title).collect(Collectors.joining(", ")));
            }
        }
    }

    private void links(String heading, List<Link> links) {
        if (!links.isEmpty()) {
            TreeItem above = heading(heading);
            links.forEach(link -> line(above, link, "", ""));
        }
    }

    private TreeItem heading(String words) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(words);
        item.setFont(Type.heading());
        return item;
    }

    private static void line(TreeItem above, Link link, String criticality, String successors) {
        TreeItem item = new TreeItem(above, SWT.NONE);
        item.setText(new String[] { link.title(), criticality, successors });
        item.setData(link.ref());
    }
}
