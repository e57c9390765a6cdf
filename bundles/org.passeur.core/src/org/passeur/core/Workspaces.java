// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.backup.Backups;

/** Opens and makes workspaces, and remembers the recent ones of this user. An OSGi service. */
public interface Workspaces {

    /**
     * Makes a workspace in an empty or missing folder and opens it.
     *
     * @param name what people call it, such as the company's name
     * @param language of the content, unless an object says otherwise
     * @throws PasseurException INVALID where the folder holds something else, UNREACHABLE where it cannot be written
     */
    Workspace create(Path folder, String name, Locale language);

    /**
     * The same on another engine than the usual one. Where its database holds a workspace already, the folder becomes
     * another place to work at it.
     *
     * @param engine its kind and where the database is, such as {@code postgresql://ada@db.example.org/passeur}
     * @throws PasseurException INVALID where that cannot be understood, UNREACHABLE where nobody answers there
     */
    Workspace create(Path folder, String name, Locale language, String engine);

    /**
     * Opens a workspace. Where another process of this user holds it, goes through that process. The file of a backup opens
     * as it was then, to be read only.
     *
     * @throws PasseurException LOCKED naming host, user, process and time of a holder that does not answer; NOT_FOUND;
     *             CORRUPT; both name the newest backup, too; INVALID where the workspace is newer than the program
     */
    Workspace open(Path folder);

    /** What speaks against keeping a workspace in a folder, such as a network in between, as a sentence. */
    default Optional<String> concern(Path folder, Locale locale) {
        return Optional.empty();
    }

    /**
     * Copies a workspace to another engine, with its history and its files, and compares both. To a server: afterwards the
     * folder opens it there. To a folder, which must be empty or missing: a workspace for one person; the other stays as it is.
     *
     * @param to an engine as {@link #create(Path, String, Locale, String)} takes it, or a folder
     * @throws PasseurException INVALID where there is something already, LOCKED where others work at it; nothing was changed then
     */
    Moved move(Path folder, String to);

    /** Who works where, as {@code ada@db.example.org/passeur}, where a server keeps the objects of the workspace in a folder. */
    default Optional<String> server(Path folder) {
        return Optional.empty();
    }

    /** True where the folder is a workspace. */
    boolean isWorkspace(Path folder);

    /** The folders that this user opened, the last first; those that are gone are left out. */
    List<Path> recent();

    /** The last one, if it is still there. */
    Optional<Path> last();

    /** Keeps workspaces in files and brings them back. */
    Backups backups();
}
