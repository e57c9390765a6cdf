// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Locale;

import org.passeur.core.Workspaces;
import org.passeur.ui.Words;

/**
 * What was chosen: a workspace that is there, or one to be made.
 *
 * @param folder where it is, or will be
 */
record Chosen(Path folder, Making making) {

    /** Makes a workspace in a folder. */
    @FunctionalInterface
    interface Making {

        void make(Workspaces workspaces, Path folder, Locale locale);
    }

    /** A workspace that is there. */
    static Chosen there(Path folder) {
        return new Chosen(folder, (workspaces, in, locale) -> {});
    }

    /** An empty one. */
    static Chosen empty(Path folder, String name) {
        return new Chosen(folder, (workspaces, in, locale) -> workspaces.create(in, name, locale).close());
    }

    /** A place to work at one that a server keeps, which is made there if need be. */
    static Chosen team(Path folder, String name, String address) {
        return new Chosen(folder, (workspaces, in, locale) -> workspaces.create(in, name, locale, address).close());
    }

    /** Makes the workspace where it is to be made. */
    void prepare(Workspaces workspaces) {
        making.make(workspaces, folder, Words.locale());
    }
}
