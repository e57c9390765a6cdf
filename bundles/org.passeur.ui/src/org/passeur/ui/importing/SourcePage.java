// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passeur.exchange.Importer;
import org.passeur.ui.Session;
import org.passeur.ui.Words;

/** Asks where the things come from, what sort of source it is, and what a table holds. */
final class SourcePage extends WizardPage {

    private final Session session;
    private final List<Importer> importers;
    private final List<String> classes = new ArrayList<>();
    private @Nullable Path first;
    private String firstClass = "";
    private @Nullable Combo kind;
    private @Nullable Combo type;
    private @Nullable Control typeLabel;
    private @Nullable Text path;
    private @Nullable Button skip;
    private @Nullable Button overwrite;

    SourcePage(Session session, List<Importer> importers) {
        super("source", Words.get("import.title"), null);
        this.session = session;
        this.importers = importers;
        setMessage(Words.get("import.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(12, 10).applyTo(area);
        Combo which = combo(area, "import.kind");
        importers.forEach(one -> which.add(one.label(session.locale())));
        which.addListener(SWT.Selection, e -> check());
        kind = which;
        new Label(area, SWT.NONE).setText(Words.get("import.source"));
        Text from = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(from);
        from.addListener(SWT.Modify, e -> typed());
        path = from;
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> browse());
        Combo what = combo(area, "import.class");
        typeLabel = area.getChildren()[area.getChildren().length - 2];
        what.add(Words.get("import.class.guess"));
        classes.add("");
        for (EClass one : session.models().entityClasses()) {
            what.add(session.models().plural(one, session.locale()));
            classes.add(one.getName());
        }
        what.select(0);
        type = what;
        skip = check(area, "import.skip");
        overwrite = check(area, "import.overwrite");
        which.select(Math.max(0, indexOf("markdown")));
        setControl(area);
        Path given = first;
        if (given != null) {
            from.setText(given.toString());
            what.select(Math.max(0, classes.indexOf(firstClass)));
        }
        check();
    }

    /** Begins with a table of a class. */
    void begin(Path file, String className) {
        first = file;
        firstClass = className;
    }

    private static Combo combo(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Words.get(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private static Button check(Composite area, String key) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(Words.get(key));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private int indexOf(String id) {
        for (int i = 0; i < importers.size(); i++) {
            if (importers.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Importer importer() {
        return importers.get(Math.max(0, Objects.requireNonNull(kind).getSelectionIndex()));
    }

    private void browse() {
        String chosen = importer().isFolder() ? new DirectoryDialog(getShell()).open()
                : new FileDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            Objects.requireNonNull(path).setText(chosen);
        }
    }

    /** What is typed or dropped says what sort of source it is, so that nobody has to choose twice. */
    private void typed() {
        Path chosen = Path.of(Objects.requireNonNull(path).getText().strip());
        if (Files.exists(chosen) && !importer().accepts(chosen)) {
            for (int i = 0; i < importers.size(); i++) {
                if (importers.get(i).accepts(chosen)) {
                    Objects.requireNonNull(kind).select(i);
                    break;
                }
            }
        }
        check();
    }

    private void check() {
        String text = Objects.requireNonNull(path).getText().strip();
        boolean there = !text.isEmpty() && Files.exists(Path.of(text));
        setErrorMessage(text.isEmpty() || there ? null : Words.get("import.not-there"));
        ask(Objects.requireNonNull(typeLabel), importer().isTable());
        ask(Objects.requireNonNull(type), importer().isTable());
        setPageComplete(there);
    }

    /** Shows a question only where it makes sense. */
    private static void ask(Control control, boolean wanted) {
        if (control.getVisible() != wanted) {
            control.setVisible(wanted);
            ((GridData) control.getLayoutData()).exclude = !wanted;
            control.requestLayout();
        }
    }

    /** What was chosen. */
    ImportChoice choice() {
        int index = Math.max(0, Objects.requireNonNull(type).getSelectionIndex());
        return new ImportChoice(importer(), Path.of(Objects.requireNonNull(path).getText().strip()),
                importer().isTable() ? classes.get(index) : "", null, Objects.requireNonNull(skip).getSelection(),
                Objects.requireNonNull(overwrite).getSelection());
    }
}
