// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.passeur.core.PasseurException;
import org.passeur.core.check.Check;
import org.passeur.core.check.Checks;
import org.passeur.core.check.Findings;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.jobs.Jobs;

/**
 * Runs the checks beside the screen's thread: all at the start, after a commit those that it concerns. One that takes long is
 * not run after each commit, but waits some times as long as it took, so that saving stays light in a large workspace.
 */
public final class CheckRunner {

    /** So many problems of a kind are said one by one. */
    private static final int MOST = 1_000;
    private static final int CALM_MILLIS = 400;
    private static final int PATIENCE = 5;
    private static final Long NOTHING = Long.valueOf(0);
    private static final int FIRST_MILLIS = 2_000;

    /** @param at when it is to run, in nanoseconds of the clock that runs since the start */
    private record Waiting(Check check, long at) {
    }

    private final Session session;
    private final Control owner;
    private final Display display;
    private final Checks checks;
    private final Map<String, Findings> found = new LinkedHashMap<>();
    /** Those that are to run, by id. */
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    /** How many milliseconds each took the last time. */
    private final Map<String, Long> took = new ConcurrentHashMap<>();
    private final Job job;

    /** Runs while the control lives. */
    public CheckRunner(Session session, Control owner) {
        this.session = session;
        this.owner = owner;
        display = owner.getDisplay();
        checks = new Checks(session.models());
        job = new Job(Words.get("checks.running")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return runWaiting(monitor);
            }
        };
        job.setSystem(true);
        job.setRule(Jobs.FIGURES);
        job.setPriority(Job.DECORATE); // the figures that she looks at come first
        session.commits().listen(owner, event -> ask(checks.concerning(event.types())));
        owner.addDisposeListener(e -> job.cancel());
    }

    /** Runs all checks when the window stands, after the figures that it shows. */
    public void start() {
        later(checks.all(), check -> 0);
        Jobs.whenWindowStands(owner, job, FIRST_MILLIS);
    }

    private void ask(List<Check> wanted) {
        if (!wanted.isEmpty()) {
            later(wanted,
                    check -> Math.max(CALM_MILLIS, PATIENCE * took.getOrDefault(check.id(), NOTHING).longValue()));
            schedule();
        }
    }

    private void later(List<Check> wanted, ToLongFunction<Check> millis) {
        long now = System.nanoTime();
        synchronized (waiting) {
            wanted.forEach(check -> waiting.putIfAbsent(check.id(),
                    new Waiting(check, now + TimeUnit.MILLISECONDS.toNanos(millis.applyAsLong(check)))));
        }
    }

    /** For the first whose time comes, whether the job sleeps until another's or does nothing. */
    private void schedule() {
        synchronized (waiting) {
            long now = System.nanoTime();
            waiting.values().stream().mapToLong(one -> one.at() - now).min().ifPresent(nanos -> {
                long millis = Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
                job.wakeUp(millis);
                job.schedule(millis);
            });
        }
    }

    /** Those whose time has come. */
    private List<Check> take() {
        long now = System.nanoTime();
        synchronized (waiting) {
            List<Check> ripe = waiting.values().stream().filter(one -> one.at() - now <= 0).map(Waiting::check)
                    .toList();
            ripe.forEach(check -> waiting.remove(check.id()));
            return ripe;
        }
    }

    private IStatus runWaiting(IProgressMonitor monitor) {
        try {
            for (Check check : take()) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                long begun = System.nanoTime();
                Findings findings = new Findings(MOST);
                check.run(session.repository(), LocalDate.now(), session.locale(), findings);
                found.put(check.id(), findings);
                took.put(check.id(), Long.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
            }
        } catch (PasseurException e) {
            if (!monitor.isCanceled()) { // the workspace closes with the window
                Errors.log(e);
            }
        }
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        schedule();
        List<Findings> all = found.values().stream().filter(findings -> findings.count() > 0)
                .sorted(Comparator.comparing(findings -> findings.problems().getFirst().severity())).toList();
        if (!display.isDisposed()) {
            display.asyncExec(() -> session.problems().set(all));
        }
        return Status.OK_STATUS;
    }
}
