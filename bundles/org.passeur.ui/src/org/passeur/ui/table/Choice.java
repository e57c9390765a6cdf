// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.StructuredSelection;
import org.passeur.core.Ref;

/** Which objects of a table are chosen: told to the workbench, and found again where lines are read again. Too many are let go. */
final class Choice {

    private static final int MOST = 5000;

    private final RefSelection selection = new RefSelection();
    private Set<Long> wanted = Set.of();
    private Set<Long> last = Set.of();

    RefSelection selection() {
        return selection;
    }

    /** Keeps what is chosen, to be found again. */
    void keep(Grid grid, Rows rows) {
        wanted = grid.chosenCount() > MOST ? Set.of() : ids(rows.refs(grid.chosen()));
    }

    /** Lines come that nobody asked for: what was chosen last is found again. */
    void keepLast(Grid grid) {
        if (wanted.isEmpty()) {
            wanted = grid.chosenCount() > MOST ? Set.of() : Set.copyOf(last);
        }
    }

    /** Chooses again what was kept. */
    void find(Grid grid, Lines lines) {
        Set<Long> sought = wanted;
        wanted = Set.of();
        if (sought.isEmpty()) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.count() && found.size() < sought.size(); i++) {
            if (sought.contains(Long.valueOf(lines.id(i)))) {
                found.add(Integer.valueOf(i));
            }
        }
        grid.choose(found);
    }

    /** Somebody chose; answers how many, or -1 where they are too many to be told. */
    int changed(Grid grid, Rows rows) {
        if (grid.chosenCount() > MOST) {
            return -1;
        }
        List<Ref> refs = rows.refs(grid.chosen());
        last = ids(refs);
        selection.set(new StructuredSelection(refs));
        return refs.size();
    }

    private static Set<Long> ids(List<Ref> refs) {
        return refs.stream().map(r -> Long.valueOf(r.id())).collect(Collectors.toCollection(HashSet::new));
    }
}
