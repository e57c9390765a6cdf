// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.PasseurException;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backup;
import org.passeur.ui.Services;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;

/** Opens the workspace that was asked for, and asks again, saying why, until one opens or the person leaves. */
public final class Chooser {

    private final Supplier<Shell> over;
    private final Workspaces workspaces;
    private final Secrets secrets;
    private final Asking asking;

    /** Opens before there is a window. */
    public Chooser(Display display, Workspaces workspaces) {
        this(() -> new Shell(display), workspaces);
    }

    /** Asks over a window. */
    public Chooser(Shell window, Workspaces workspaces) {
        this(() -> window, workspaces);
    }

    /** Without an engine that needs passwords there is nobody to keep them. */
    private Chooser(Supplier<Shell> over, Workspaces workspaces) {
        this(over, workspaces, Services.all(Secrets.class).stream().findFirst().orElse(Secrets.NONE),
                why -> new PasswordDialog(over.get(), why).ask());
    }

    Chooser(Supplier<Shell> over, Workspaces workspaces, Secrets secrets, Asking asking) {
        this.over = over;
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
        Optional<Path> next = wanted.or(() -> choose("", Optional.empty()));
        while (next.isPresent()) {
            Path folder = next.get();
            try {
                return Optional.of(withPassword(() -> workspaces.open(folder)));
            } catch (PasseurException e) {
                Errors.log(e);
                next = choose(Errors.sentence(e), newest(e, folder));
            }
        }
        return Optional.empty();
    }

    /** Lets the person choose a workspace, which is made where it is to be made; empty where she left. */
    public Optional<Path> choose() {
        return choose("", Optional.empty());
    }

    /** @param backup what can be read instead of what could not be opened */
    private Optional<Path> choose(String why, Optional<Backup> backup) {
        String trouble = why;
        while (true) {
            Optional<Chosen> chosen = new ChooserDialog(over.get(), workspaces, trouble, backup).ask();
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            if (agreed(chosen.get().folder())) {
                trouble = prepare(chosen.get());
                if (trouble.isEmpty()) {
                    return Optional.of(chosen.get().folder());
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
                        MessageDialog.openConfirm(over.get(), Words.get("workspace.title"), words)))
                .orElse(Boolean.TRUE).booleanValue();
    }

    /** Why it could not be made, or nothing. */
    String prepare(Chosen chosen) {
        try {
            return withPassword(() -> {
                chosen.prepare(workspaces);
                return "";
            });
        } catch (PasseurException e) {
            Errors.log(e);
            return Errors.sentence(e);
        }
    }

    /** Asks for the password as long as it is wanted and the person types one. */
    private <T> T withPassword(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (PasswordNeeded e) {
                if (!told(e)) {
                    throw e;
                }
            }
        }
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
}
