// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.ChangeSet;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.Problem;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;

/** The result sheet of an import: what came in, what did not and where it stands in the source; the import can be taken back. */
final class ResultDialog extends TitledDialog {

    private static final int MOST = 500;

    private final Session session;
    private final ImportChoice choice;
    private final ImportResult result;

    ResultDialog(Shell parent, Session session, ImportChoice choice, ImportResult result) {
        super(parent, Words.get("import.result"), String.valueOf(choice.source().getFileName()));
        this.session = session;
        this.choice = choice;
        this.result = result;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 520);
    }

    @Override
    protected void fill(Composite body) {
        boolean kept = result.changeset() > 0 || result.rejected().isEmpty();
        if (kept) {
            setMessage(Words.get("import.done", result.created(), result.updated(), result.rejected().size()));
        } else {
            setErrorMessage(Words.get("import.refused", result.created(), result.updated(), result.rejected().size()));
        }
        Text text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.setText(sheet());
    }

    /** The whole result as text, to be read, copied or mailed. */
    private String sheet() {
        StringBuilder sheet = new StringBuilder();
        line(sheet, Words.get("import.created"), result.created());
        line(sheet, Words.get("import.updated"), result.updated());
        line(sheet, Words.get("import.unchanged"), result.unchanged());
        result.others().forEach((name, count) -> line(sheet,
                session.models().find(name).map(type -> session.models().plural(type, session.locale())).orElse(name),
                count));
        section(sheet, "import.rejected", result.rejected());
        if (!result.duplicates().isEmpty()) {
            sheet.append('\n').append(Words.get("import.duplicates", result.duplicates().size())).append('\n');
            result.duplicates().stream().limit(MOST).forEach(d -> sheet
                    .append(Words.get("import.duplicate", d.key(), d.firstLine(), d.line())).append('\n'));
        }
        section(sheet, "import.conflicts", result.conflicts());
        section(sheet, "import.unresolved", result.unresolved());
        section(sheet, "import.warnings", result.warnings());
        return sheet.toString();
    }

    private static void line(StringBuilder sheet, String label, int count) {
        sheet.append(Words.get("title.of-class", label, Integer.valueOf(count))).append('\n');
    }

    private void section(StringBuilder sheet, String key, List<Problem> problems) {
        if (!problems.isEmpty()) {
            sheet.append('\n').append(Words.get(key, problems.size())).append('\n');
            problems.stream().limit(MOST).forEach(p -> sheet.append(p.sentence(session.locale())).append('\n'));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (result.changeset() > 0) {
            createButton(parent, IDialogConstants.BACK_ID, Words.get("import.take-back"), false);
        }
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.BACK_ID) {
            close();
            Jobs.run(Words.get("import.take-back"), monitor -> {
                ChangeSet back = session.repository().history().revert(result.changeset());
                return Words.get("import.taken-back", back.deleted() + back.updated());
            }, said -> {
            });
        } else {
            super.buttonPressed(button);
        }
    }
}
