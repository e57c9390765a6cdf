// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;

import org.passeur.core.Workspace;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.backup.Restored;

/** A backup opened as a workspace that can only be read: unpacked beside everything else, and thrown away at its end. */
final class OpenBackup {

    private OpenBackup() {
    }

    static Workspace open(FolderWorkspaces workspaces, Path file) {
        Path around;
        try {
            around = Files.createTempDirectory("passeur-backup-");
        } catch (IOException e) {
            throw FileErrors.named(e, Path.of(System.getProperty("java.io.tmpdir")));
        }
        boolean opened = false;
        try {
            Restored restored = workspaces.backups().restore(file, around.resolve("workspace"), false, Progress.NONE);
            FolderWorkspace.rename(restored.folder(), SqlErrors.TEXTS.get(Locale.getDefault(), "workspace.as-of",
                    restored.contents().workspace(), Date.from(restored.contents().at())));
            Workspace workspace = workspaces.openToRead(restored.folder(), () -> delete(around));
            opened = true;
            return workspace;
        } finally {
            if (!opened) {
                delete(around);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.getLogger(OpenBackup.class.getName()).log(System.Logger.Level.WARNING, "Left behind: " + folder, e);
        }
    }
}
