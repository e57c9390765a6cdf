// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The workspaces that this user opened, in a file of her configuration folder. */
final class RecentWorkspaces {

    private static final System.Logger LOG = System.getLogger(RecentWorkspaces.class.getName());

    private static final int MOST = 15;

    private RecentWorkspaces() {
    }

    private static Path file() {
        return UserFolder.file("recent");
    }

    static List<Path> read() {
        try {
            return Files.readAllLines(file()).stream().filter(line -> !line.isBlank()).map(Path::of).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Recent workspaces cannot be read", e);
            return List.of();
        }
    }

    /** Puts a workspace first; that it cannot be remembered is no reason not to open it. */
    static void add(Path folder) {
        List<Path> all = new ArrayList<>(read());
        all.remove(folder);
        all.addFirst(folder);
        try {
            Path file = file();
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), "recent", ".tmp");
            Files.write(beside, all.stream().limit(MOST).map(Path::toString).toList());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Recent workspaces cannot be kept", e);
        }
    }
}
