// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.passeur.report.Reports;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.open.FolderDialog;

/** Writes a report: which one, as what, for which day, with names or aliases, where to. */
final class ReportWizard extends Wizard {

    private final Session session;
    private final Reports reports;
    private final ReportPage page;

    ReportWizard(Session session) {
        this.session = session;
        reports = PlatformUI.getWorkbench().getService(Reports.class);
        page = new ReportPage(session, reports.all());
        setWindowTitle(Words.get("report.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ReportChoice choice = page.choice();
        if (choice == null) {
            return false;
        }
        FolderDialog.remember(session, choice.folder());
        Jobs.run(Words.get("report.job", choice.report().label(session.locale())), monitor -> {
            List<Path> files = reports.write(choice.report(), choice.request(session.workspace(), monitor),
                    choice.formats(),
                    choice.folder());
            return Words.get("report.done", files.size(), choice.folder().toString());
        }, said -> Program.launch(choice.folder().toString()));
        return true;
    }
}
