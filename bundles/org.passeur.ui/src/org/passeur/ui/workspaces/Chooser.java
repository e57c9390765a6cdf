// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/** Opens the workspace that was asked for, and asks again, saying why, until one opens or the person leaves. */
public final class Chooser {

    private final Display display;
    private final Workspaces workspaces;

    /** Opens before there is a window. */
    public Chooser(Display display, Workspaces workspaces) {
        this.display = display;
        this.workspaces = workspaces;
    }

    /** Opens a workspace; empty where the person left. */
    public Optional<Workspace> open(Optional<Path> wanted) {
        String trouble = "";
        Optional<Path> next = wanted;
        while (true) {
            if (next.isEmpty()) {
                Optional<Chosen> chosen = new ChooserDialog(new Shell(display), workspaces, trouble).ask();
                if (chosen.isEmpty()) {
                    return Optional.empty();
                }
                if (!agreed(chosen.get().folder())) {
                    continue;
                }
                trouble = prepare(chosen.get());
                next = trouble.isEmpty() ? Optional.of(chosen.get().folder()) : Optional.empty();
            } else {
                try {
                    return Optional.of(workspaces.open(next.get()));
                } catch (PasseurException e) {
                    Errors.log(e);
                    trouble = Errors.sentence(e);
                    next = Optional.empty();
                }
            }
        }
    }

    /** Where something speaks against the folder, the person decides. */
    private boolean agreed(Path folder) {
        return workspaces.concern(folder, Words.locale())
                .map(words -> Boolean.valueOf(
                        MessageDialog.openConfirm(new Shell(display), Words.get("workspace.title"), words)))
                .orElse(Boolean.TRUE).booleanValue();
    }

    private String prepare(Chosen chosen) {
        try {
            chosen.prepare(workspaces);
            return "";
        } catch (PasseurException e) {
            Errors.log(e);
            return Errors.sentence(e);
        }
    }
}
