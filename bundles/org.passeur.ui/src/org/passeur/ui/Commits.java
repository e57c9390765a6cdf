// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.passeur.core.CommitEvent;
import org.passeur.core.Repository;

/** Hands each commit of this or another process to whoever shows something of it, on the screen's thread. */
public final class Commits implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Commits.class.getName());

    private final Display display;
    private final List<Consumer<CommitEvent>> listeners = new CopyOnWriteArrayList<>();
    private final AutoCloseable subscription;

    /** Starts to listen. */
    public Commits(Repository repository, Display display) {
        this.display = display;
        subscription = repository.listen(this::heard);
    }

    /** Hears of commits until the widget is disposed. */
    public void listen(Widget owner, Consumer<CommitEvent> listener) {
        Consumer<CommitEvent> guarded = event -> {
            if (!owner.isDisposed()) {
                listener.accept(event);
            }
        };
        listeners.add(guarded);
        owner.addDisposeListener(e -> listeners.remove(guarded));
    }

    private void heard(CommitEvent event) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listeners.forEach(l -> tell(l, event)));
        }
    }

    private static void tell(Consumer<CommitEvent> listener, CommitEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A screen could not follow change set " + event.changeSet().number(), e);
        }
    }

    @Override
    public void close() {
        listeners.clear();
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The repository could not let go of the workbench", e);
        }
    }
}
