// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

/** Runs the checks beside the screen's thread: all at the start, after a commit those that it concerns. */
public final class CheckRunner {

    /** So many problems of a kind are said one by one. */
    private static final int MOST = 1_000;
    private static final int CALM_MILLIS = 400;
    private static final int FIRST_MILLIS = 2_000;

    private final Session session;
    private final Control owner;
    private final Display display;
    private final Checks checks;
    private final Map<String, Findings> found = new LinkedHashMap<>();
    private final Set<Check> waiting = new LinkedHashSet<>();
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
        waiting.addAll(checks.all());
        Jobs.whenWindowStands(owner, job, FIRST_MILLIS);
    }

    private void ask(List<Check> wanted) {
        if (!wanted.isEmpty()) {
            synchronized (waiting) {
                waiting.addAll(wanted);
            }
            job.schedule(CALM_MILLIS);
        }
    }

    private IStatus runWaiting(IProgressMonitor monitor) {
        List<Check> now;
        synchronized (waiting) {
            now = List.copyOf(waiting);
            waiting.clear();
        }
        try {
            for (Check check : now) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                Findings findings = new Findings(MOST);
                check.run(session.repository(), LocalDate.now(), session.locale(), findings);
                found.put(check.id(), findings);
            }
        } catch (PasseurException e) {
            if (!monitor.isCanceled()) { // the workspace closes with the window
                Errors.log(e);
            }
        }
        List<Findings> all = found.values().stream().filter(findings -> findings.count() > 0)
                .sorted(Comparator.comparing(findings -> findings.problems().getFirst().severity())).toList();
        if (!monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> session.problems().set(all));
        }
        return Status.OK_STATUS;
    }
}
