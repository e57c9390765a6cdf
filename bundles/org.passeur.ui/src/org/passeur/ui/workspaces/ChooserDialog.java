// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Services;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.values.Dates;

/** Asks for a workspace: the recent ones, another folder, a new one, or what offers make; and says what a workspace is. */
final class ChooserDialog extends TitleAreaDialog {

    private static final int RECENT = 6;

    private final Workspaces workspaces;
    private final String trouble;
    private final Optional<Backup> backup;
    private @Nullable Chosen chosen;

    /**
     * Asks over a window.
     *
     * @param trouble why the last choice could not be opened, or empty
     * @param backup what can be read instead of the last choice, where there is something
     */
    ChooserDialog(Shell parent, Workspaces workspaces, String trouble, Optional<Backup> backup) {
        super(parent);
        this.workspaces = workspaces;
        this.trouble = trouble;
        this.backup = backup;
        setHelpAvailable(false);
    }

    /** The choice, or empty where the person left. */
    Optional<Chosen> ask() {
        return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Passeur");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Words.get("workspace.title"));
        setMessage(Words.get("workspace.what"));
        if (!trouble.isEmpty()) {
            setErrorMessage(trouble);
        }
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).applyTo(body);
        backup.ifPresent(newest -> choice(body, "archive", Words.get("workspace.backup"),
                Words.get("workspace.backup.help",
                        Dates.write(LocalDate.ofInstant(newest.at(), ZoneId.systemDefault()), Words.locale())),
                () -> done(Chosen.there(newest.file()))));
        recent(body);
        begin(body);
        return area;
    }

    private void recent(Composite body) {
        List<Path> recent = workspaces.recent();
        if (recent.isEmpty()) {
            return;
        }
        heading(body, "workspace.recent");
        recent.stream().limit(RECENT).forEach(folder -> {
            Link link = new Link(body, SWT.NONE);
            link.setText("<a>" + folder.getFileName() + "</a>   " + workspaces.server(folder)
                    .map(server -> Words.get("workspace.server", server)).orElse(String.valueOf(folder.getParent())));
            link.setToolTipText(folder.toString());
            link.addListener(SWT.Selection, e -> done(Chosen.there(folder)));
        });
    }

    private void begin(Composite body) {
        heading(body, "workspace.begin");
        for (Offer offer : Services.all(Offer.class)) {
            choice(body, offer.icon(), offer.label(Words.locale()), offer.description(Words.locale()),
                    () -> make(offer));
        }
        choice(body, "folder-plus", Words.get("workspace.new"), Words.get("workspace.new.help"), this::makeEmpty);
        choice(body, "hdd-network", Words.get("workspace.team"), Words.get("workspace.team.help"), this::join);
        choice(body, "folder2-open", Words.get("workspace.open"), Words.get("workspace.open.help"), this::openOther);
    }

    private static void heading(Composite body, String key) {
        Label heading = new Label(body, SWT.NONE);
        heading.setText(Words.get(key));
        heading.setFont(org.eclipse.jface.resource.JFaceResources.getBannerFont());
    }

    private static void choice(Composite body, String icon, String label, String help, Runnable run) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.setImage(Icons.image(icon));
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(button);
        Label words = new Label(row, SWT.WRAP);
        words.setText(help);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT)
                .applyTo(words);
    }

    private void make(Offer offer) {
        done(new Chosen(free(offer.folderName()), offer::make));
    }

    private void join() {
        new TeamDialog(getShell()).ask()
                .ifPresent(answer -> done(Chosen.team(free("Passeur"), answer.name(), answer.address())));
    }

    private void makeEmpty() {
        InputDialog name = new InputDialog(getShell(), Words.get("workspace.new"), Words.get("workspace.name"),
                Words.get("workspace.name.default"),
                text -> text.isBlank() ? Words.get("workspace.name.missing") : null);
        if (name.open() == OK) {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
            dialog.setText(Words.get("workspace.new"));
            dialog.setMessage(Words.get("workspace.new.where"));
            Path suggested = free("Passeur");
            dialog.setFilterPath(suggested.getParent().toString());
            String folder = dialog.open();
            if (folder != null) {
                Path path = Path.of(folder);
                done(Chosen.empty(
                        workspaces.isWorkspace(path) || !empty(path) ? path.resolve(name.getValue().strip()) : path,
                        name.getValue().strip()));
            }
        }
    }

    private static boolean empty(Path folder) {
        String[] inside = folder.toFile().list();
        return inside == null || inside.length == 0;
    }

    private void openOther() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Words.get("workspace.open"));
        dialog.setMessage(Words.get("workspace.open.help"));
        String folder = dialog.open();
        if (folder != null) {
            if (workspaces.isWorkspace(Path.of(folder))) {
                done(Chosen.there(Path.of(folder)));
            } else {
                setErrorMessage(Words.get("workspace.none", folder));
            }
        }
    }

    private static Path free(String name) {
        Path home = Path.of(System.getProperty("user.home"));
        Path folder = home.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = home.resolve(name + " " + i);
        }
        return folder;
    }

    private void done(Chosen choice) {
        chosen = choice;
        setReturnCode(OK);
        close();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.leave"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
