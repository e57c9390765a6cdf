// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;

/**
 * Keeps whole workspaces in files and brings them back. A backup is one ZIP file with database, attachments, settings,
 * mappings and templates, each with its SHA-256; the search index is made anew instead.
 */
public interface Backups {

    /**
     * Writes a backup of a workspace while people go on working in it. It holds everything that was committed when this was
     * called. The file is there when it is whole, or not at all.
     *
     * @param file where to; in a folder that exists, the backup gets a name of its own
     * @throws PasseurException INVALID where the file is there and is no backup, or where the workspace's engine backs up by its
     *             own server; LOCKED where personal data is being erased; FULL; UNREACHABLE; CANCELLED
     */
    Backup make(Workspace workspace, Path file, Progress progress);

    /** The same, in the workspace's own folder of backups. */
    Backup make(Workspace workspace, Reason reason, Progress progress);

    /**
     * Makes the day's backup where one is due: there is none of today, and something was committed since the last one, on an
     * earlier day where there is none at all. Then lets the oldest of those go that nobody asked for, so that
     * {@value #KEPT} stay, or as many as the workspace's setting {@value #KEEP} says.
     *
     * @return the backup, or empty where none is due or somebody else is making one
     * @throws PasseurException as {@link #make}; the older ones are there as before then
     */
    Optional<Backup> makeDue(Workspace workspace, Progress progress);

    /** The setting of a workspace that says how many automatic backups stay. */
    String KEEP = "backups.keep";

    /** How many automatic backups stay where the setting says nothing. */
    int KEPT = 24;

    /** The backups in the folder of a workspace, the newest first. */
    List<Backup> list(Path folder);

    /**
     * The same trouble with a workspace, which names the newest backup too where there is one: {@link Workspaces#open} reads it
     * without unpacking it for good.
     */
    PasseurException offer(Path folder, PasseurException trouble);

    /**
     * Reads a backup from end to end and compares it with its checksums.
     *
     * @throws PasseurException NOT_FOUND where there is no such file, INVALID where a newer program wrote it
     */
    Verification verify(Path file, Progress progress);

    /**
     * Brings a workspace back into a folder. Nothing is touched there before the backup was read and opened; a workspace that
     * is replaced is kept aside until then, and its backups stay.
     *
     * @param replace true to replace the workspace that the folder holds
     * @throws PasseurException CORRUPT naming what is damaged, INVALID where the folder holds something, LOCKED where the
     *             workspace to be replaced is open, FULL, UNREACHABLE, CANCELLED
     */
    Restored restore(Path file, Path folder, boolean replace, Progress progress);

    /** Hears how far long work has come, and may stop it. */
    @FunctionalInterface
    interface Progress {

        /** Does not care. */
        Progress NONE = (done, total) -> true;

        /** So many bytes of so many are done; false stops the work. */
        boolean goOn(long done, long total);
    }

    /** Why a backup was made. */
    enum Reason {
        /** Somebody asked for it; such ones stay until somebody deletes them. */
        MANUAL,
        /** The first work of a day. */
        DAILY,
        /** The tables were about to be changed. */
        MIGRATION
    }
}
