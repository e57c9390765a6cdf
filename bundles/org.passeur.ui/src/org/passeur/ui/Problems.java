// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Widget;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;

/** What the checks found when they last ran; read and changed on the screen's thread. */
public final class Problems {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Findings> found = List.of();
    private boolean known;

    /** What each check found that found something, the worst first. */
    public List<Findings> found() {
        return found;
    }

    /** The problems that are said one by one. */
    public Stream<Problem> stream() {
        return found.stream().flatMap(findings -> findings.problems().stream());
    }

    /** False until the checks have run once. */
    public boolean known() {
        return known;
    }

    /** How many there are: what is wrong, and apart from it what could be better. */
    public String said() {
        return said(found.stream().mapToLong(Findings::count).sum(),
                found.stream().filter(findings -> findings.problems().getFirst().severity() == Severity.INFO)
                        .mapToLong(Findings::count).sum());
    }

    /** The same of some of them. */
    public static String said(long problems, long hints) {
        return Words.get("status.problems", Long.valueOf(problems - hints), Long.valueOf(hints));
    }

    /** Replaces what was found and says so. */
    public void set(List<Findings> findings) {
        found = List.copyOf(findings);
        known = true;
        listeners.forEach(Runnable::run);
    }

    /** Hears of new problems until the widget is disposed. */
    public void listen(Widget owner, Runnable listener) {
        Runnable guarded = () -> {
            if (!owner.isDisposed()) {
                listener.run();
            }
        };
        listeners.add(guarded);
        owner.addDisposeListener(e -> listeners.remove(guarded));
    }
}
