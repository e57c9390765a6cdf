// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;

/** Asks for the folder that files are written to: offers the one of last time, takes a typed path, or lets one browse. */
public final class FolderDialog extends Dialog {

    private static final String SETTING = "report.folder";
    private static final int WIDTH = 520;

    private final Session session;
    private final String title;
    private final String message;
    private @Nullable Text path;
    private @Nullable Label trouble;
    private @Nullable Path chosen;

    /** A dialog that says what is written there. */
    public FolderDialog(Shell parent, Session session, String title, String message) {
        super(parent);
        this.session = session;
        this.title = title;
        this.message = message;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The folder that was taken last, or one beside the person's own files. */
    public static String usual(Session session) {
        return session.workspace().setting(SETTING)
                .orElse(Path.of(System.getProperty("user.home"), "Passeur-" + Words.get("report.folder.name"))
                        .toString());
    }

    /** Keeps a folder for the next time. */
    public static void remember(Session session, Path folder) {
        session.workspace().setSetting(SETTING, folder.toString());
    }

    /** Lets a folder be browsed for into a field. */
    public static void browse(Text into) {
        DirectoryDialog dialog = new DirectoryDialog(into.getShell());
        dialog.setFilterPath(into.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            into.setText(chosen);
        }
    }

    /** The folder, unless the person thought better of it. */
    public Optional<Path> ask() {
        Path folder = open() == Window.OK ? chosen : null;
        if (folder != null) {
            remember(session, folder);
        }
        return Optional.ofNullable(folder);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.replace("…", ""));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 10).applyTo(area);
        Label said = new Label(area, SWT.WRAP);
        said.setText(message);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(said);
        Text field = new Text(area, SWT.BORDER);
        field.setText(usual(session));
        field.selectAll();
        field.addListener(SWT.Modify, e -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        path = field;
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> browse(field));
        Label wrong = Look.style(new Label(area, SWT.WRAP), "passeur-bad");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(wrong);
        trouble = wrong;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("folder.write"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.cancel"), false);
        check();
    }

    private void check() {
        Text field = path;
        Label wrong = trouble;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (field != null && wrong != null && ok != null) {
            chosen = read(field.getText().strip());
            wrong.setText(chosen == null ? Words.get("folder.none") : "");
            ok.setEnabled(chosen != null);
        }
    }

    private static @Nullable Path read(String words) {
        try {
            Path folder = Path.of(words);
            return folder.isAbsolute() && (Files.isDirectory(folder) || !Files.exists(folder)) ? folder : null;
        } catch (InvalidPathException e) {
            return null; // said below the field
        }
    }
}
