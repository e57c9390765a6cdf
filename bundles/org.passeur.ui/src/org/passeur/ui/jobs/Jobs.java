// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.jobs;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.PasseurException;
import org.passeur.ui.errors.Errors;

/** Runs work beside the screen's thread. */
public final class Jobs {

    /** Long work: reports progress, stops when asked, and answers the sentence that says what it did. */
    public interface LongWork {

        /** Does it. */
        String run(IProgressMonitor monitor) throws Exception;
    }

    private static final int DRAWN_MILLIS = 500;

    private Jobs() {
    }

    /**
     * Figures over everything are worked out one after another: however many are wanted at once, the window answers and what
     * she asks for meanwhile is read beside them.
     */
    public static final ISchedulingRule FIGURES = new OneAtATime();

    /** Reads something quietly and hands it to the screen's thread, unless the widget is gone by then. */
    public static <T> Job read(Widget owner, String name, Callable<T> work, Consumer<T> then) {
        Job job = reading(owner, name, work, then);
        job.schedule();
        return job;
    }

    /** The same for {@link #FIGURES}. */
    public static <T> Job figures(Control owner, String name, Callable<T> work, Consumer<T> then) {
        Job job = reading(owner, name, work, then);
        job.setRule(FIGURES);
        whenWindowStands(owner, job, DRAWN_MILLIS);
        return job;
    }

    /** Schedules a job now, or so many milliseconds after the window that is being made is drawn and answers. */
    public static void whenWindowStands(Control inside, Job job, long millis) {
        if (inside.getShell().isVisible()) {
            job.schedule();
        } else {
            inside.getDisplay().asyncExec(() -> job.schedule(millis)); // what there is to draw comes before
        }
    }

    private static <T> Job reading(Widget owner, String name, Callable<T> work, Consumer<T> then) {
        Display display = owner.getDisplay();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.call();
                    onScreen(display, () -> {
                        if (!owner.isDisposed() && !monitor.isCanceled()) {
                            then.accept(result);
                        }
                    });
                } catch (Exception e) {
                    if (!owner.isDisposed() && !monitor.isCanceled()) {
                        Errors.show(e);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        return job;
    }

    /** Does long work with progress and cancel in the progress area, then says what it did in the status line. */
    public static Job run(String name, LongWork work, Consumer<String> done) {
        Display display = Display.getDefault();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    String said = work.run(monitor);
                    onScreen(display, () -> {
                        say(said);
                        done.accept(said);
                    });
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (PasseurException e) {
                    if (e.kind() == PasseurException.Kind.CANCELLED) {
                        return Status.CANCEL_STATUS;
                    }
                    Errors.show(e, name);
                } catch (Exception e) {
                    Errors.show(e, name);
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return job;
    }

    /** Shows a sentence in the status line. */
    public static void say(String sentence) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window instanceof org.eclipse.jface.window.ApplicationWindow shown) {
            shown.setStatus(sentence);
        }
    }

    private static void onScreen(Display display, Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }

    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
