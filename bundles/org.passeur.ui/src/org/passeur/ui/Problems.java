// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Widget;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;

/** What the checks found when they last ran; read and changed on the screen's thread. */
public final class Problems {

    private final List<Consumer<List<Problem>>> listeners = new CopyOnWriteArrayList<>();
    private List<Problem> found = List.of();
    private boolean known;

    /** The problems. */
    public List<Problem> found() {
        return found;
    }

    /** False until the checks have run once. */
    public boolean known() {
        return known;
    }

    /** How many there are: what is wrong, and apart from it what could be better. */
    public static String said(List<Problem> problems) {
        long hints = problems.stream().filter(problem -> problem.severity() == Severity.INFO).count();
        return Words.get("status.problems", Long.valueOf(problems.size() - hints), Long.valueOf(hints));
    }

    /** Replaces the problems and says so. */
    public void set(List<Problem> problems) {
        found = List.copyOf(problems);
        known = true;
        listeners.forEach(l -> l.accept(found));
    }

    /** Hears of new problems until the widget is disposed. */
    public void listen(Widget owner, Consumer<List<Problem>> listener) {
        Consumer<List<Problem>> guarded = problems -> {
            if (!owner.isDisposed()) {
                listener.accept(problems);
            }
        };
        listeners.add(guarded);
        owner.addDisposeListener(e -> listeners.remove(guarded));
    }
}
