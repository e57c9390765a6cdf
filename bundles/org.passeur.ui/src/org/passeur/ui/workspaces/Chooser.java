// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.PasseurException;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/** Opens the workspace that was asked for, and asks again, saying why, until one opens or the person leaves. */
public final class Chooser {

    private final Display display;
    private final Workspaces workspaces;
    private final Secrets secrets;
    private final Asking asking;

    /** Opens before there is a window. */
    public Chooser(Display display, Workspaces workspaces, Secrets secrets) {
        this(display, workspaces, secrets, why -> new PasswordDialog(new Shell(display), why).ask());
    }

    Chooser(Display display, Workspaces workspaces, Secrets secrets, Asking asking) {
        this.display = display;
        this.workspaces = workspaces;
        this.secrets = secrets;
        this.asking = asking;
    }

    /** Asks the person for a password. */
    @FunctionalInterface
    interface Asking {

        /** What was typed, or empty where the person left. */
        Optional<PasswordDialog.Answer> ask(PasswordNeeded why);
    }

    /** Opens a workspace; empty where the person left. */
    public Optional<Workspace> open(Optional<Path> wanted) {
        String trouble = "";
        Optional<Path> next = wanted;
        Optional<Backup> backup = Optional.empty();
        while (true) {
            if (next.isEmpty()) {
                Optional<Chosen> chosen = new ChooserDialog(new Shell(display), workspaces, trouble, backup)
                        .ask();
                if (chosen.isEmpty()) {
                    return Optional.empty();
                }
                if (!agreed(chosen.get().folder())) {
                    continue;
                }
                backup = Optional.empty();
                trouble = prepare(chosen.get());
                next = trouble.isEmpty() ? Optional.of(chosen.get().folder()) : Optional.empty();
            } else {
                try {
                    return Optional.of(workspaces.open(next.get()));
                } catch (PasseurException e) {
                    Errors.log(e);
                    if (!(e instanceof PasswordNeeded why) || !told(why)) {
                        trouble = Errors.sentence(e);
                        backup = newest(e, next.get());
                        next = Optional.empty();
                    }
                }
            }
        }
    }

    /** What there is to read of a workspace that is damaged, or held by somebody who does not answer. */
    private Optional<Backup> newest(PasseurException trouble, Path folder) {
        boolean helps = trouble.kind() == PasseurException.Kind.CORRUPT
                || trouble.kind() == PasseurException.Kind.LOCKED;
        return helps ? workspaces.backups().list(folder).stream().findFirst() : Optional.empty();
    }

    /** Where something speaks against the folder, the person decides. */
    private boolean agreed(Path folder) {
        return workspaces.concern(folder, Words.locale())
                .map(words -> Boolean.valueOf(
                        MessageDialog.openConfirm(new Shell(display), Words.get("workspace.title"), words)))
                .orElse(Boolean.TRUE).booleanValue();
    }

    /** True where a password was typed, with which to try again. */
    private boolean told(PasswordNeeded why) {
        Optional<PasswordDialog.Answer> answer = asking.ask(why);
        answer.ifPresent(said -> {
            try {
                secrets.keep(why.account(), said.password(), said.keep());
            } catch (PasseurException e) {
                // it is known until the program ends
                Errors.show(e);
            }
        });
        return answer.isPresent();
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
