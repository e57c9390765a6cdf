// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.lib.pgserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root: then it runs in a user namespace, or as nobody where such namespaces are forbidden. */
final class ServerUser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private ServerUser() {
    }

    /** What stands before a command of the server. */
    static List<String> prefix() throws InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        return works(NAMESPACE) ? NAMESPACE : NOBODY;
    }

    private static boolean works(List<String> prefix) throws InterruptedException {
        try {
            return new ProcessBuilder(prefix.get(0), prefix.get(1), "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives files to the user that the server runs as. */
    static void give(List<String> prefix, Path... files) throws IOException {
        if (prefix.equals(NOBODY)) {
            for (Path file : files) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(65534));
            }
        }
    }
}
