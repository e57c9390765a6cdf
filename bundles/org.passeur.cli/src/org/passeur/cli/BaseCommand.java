// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backups;

/** What all commands have in common. */
public abstract class BaseCommand implements Callable<Integer> {

    /** The call that this command serves. */
    protected final Session session;

    /** A command of a call. */
    protected BaseCommand(Session session) {
        this.session = session;
    }

    /** Does the work in the open workspace. */
    protected abstract int run(Workspace workspace) throws Exception;

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = session.open()) {
            long before = workspace.repository().lastChangeSet();
            int code = run(workspace);
            if (workspace.holder() && workspace.repository().lastChangeSet() != before) {
                backUp(workspace);
            }
            return Integer.valueOf(code);
        } catch (PasseurException e) {
            throw e.kind() == PasseurException.Kind.CORRUPT
                    ? session.services().workspaces().backups().offer(session.folder(), e)
                    : e;
        }
    }

    /** The first work of a day is followed by the day's backup; what the command did is done also where that fails. */
    private void backUp(Workspace workspace) {
        try {
            session.services().workspaces().backups().makeDue(workspace, Backups.Progress.NONE);
        } catch (PasseurException e) {
            System.getLogger(BaseCommand.class.getName()).log(System.Logger.Level.WARNING, "No daily backup", e);
            session.say("backup.failed", e.sentence(locale()));
        }
    }

    /** The language of messages. */
    protected final Locale locale() {
        return session.locale();
    }
}
