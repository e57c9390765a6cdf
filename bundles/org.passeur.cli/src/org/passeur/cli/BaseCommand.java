// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.passeur.core.Workspace;

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
            return Integer.valueOf(run(workspace));
        }
    }

    /** The language of messages. */
    protected final Locale locale() {
        return session.locale();
    }
}
