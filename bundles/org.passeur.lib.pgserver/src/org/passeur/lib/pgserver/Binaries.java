// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.lib.pgserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

import org.tukaani.xz.XZInputStream;

/** The server's programs, as this bundle carries them. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {
    }

    /** Unpacks them; {@code tar} keeps links and rights. */
    static void unpack(Path folder) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("tar").toFile()).start();
        try (InputStream packed = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException(ARCHIVE + " is missing");
            }
            try (InputStream in = new XZInputStream(packed); OutputStream out = tar.getOutputStream()) {
                in.transferTo(out);
            }
        }
        if (tar.waitFor() != 0) {
            throw new IOException("tar failed in " + folder);
        }
    }
}
