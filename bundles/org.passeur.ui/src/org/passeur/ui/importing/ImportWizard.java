// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Imports;
import org.passeur.exchange.Progress;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;

/** Takes something in: from where, what it will become, and then what became of it. */
final class ImportWizard extends Wizard {

    private final Session session;
    private final SourcePage source;
    private final PreviewPage preview;

    ImportWizard(Session session) {
        this.session = session;
        List<Importer> importers = PlatformUI.getWorkbench().getService(Imports.class).all();
        source = new SourcePage(session, importers);
        preview = new PreviewPage(session, source);
        setWindowTitle(Words.get("import.title"));
    }

    /** Begins with a file that holds a table of a class. */
    void begin(Path file, String className) {
        source.begin(file, className);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
    }

    @Override
    public boolean canFinish() {
        return source.isPageComplete() && preview.isPageComplete() && getContainer().getCurrentPage() == preview;
    }

    @Override
    public boolean performFinish() {
        ImportChoice choice = preview.choice();
        if (choice == null) {
            return false;
        }
        Shell parent = getShell().getParent() instanceof Shell shell ? shell : getShell();
        Jobs.run(Words.get("import.job", choice.source().getFileName()), monitor -> run(choice, monitor, parent),
                said -> {
                });
        return true;
    }

    private String run(ImportChoice choice, IProgressMonitor monitor, Shell parent) {
        monitor.beginTask(choice.source().toString(), IProgressMonitor.UNKNOWN);
        Progress progress = (done, total) -> {
            monitor.subTask(Words.get("import.progress", done));
            return !monitor.isCanceled();
        };
        ImportResult result = choice.importer().run(choice.request(session.workspace(), session.locale(), progress));
        Display display = Display.getDefault();
        display.asyncExec(() -> {
            if (!parent.isDisposed()) {
                new ResultDialog(parent, session, choice, result).open();
            }
        });
        return Words.get(result.changeset() > 0 || result.rejected().isEmpty() ? "import.done" : "import.refused",
                result.created(),
                result.updated(), result.rejected().size());
    }

}
