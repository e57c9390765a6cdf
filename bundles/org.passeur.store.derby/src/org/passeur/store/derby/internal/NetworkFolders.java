// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which folders lie on other machines. There neither locks nor the order of writes can be relied on, which is what a
 * database's promises stand on.
 */
class NetworkFolders {

    private static final Set<String> TYPES = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
            "smbnetfs",
            "afpfs", "afs", "ncpfs", "webdav", "davfs", "davfs2", "sshfs", "ftpfs", "curlftpfs", "rclone", "s3fs",
            "gvfsd-fuse", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "coda");

    private static final String FUSE = "fuse.";

    /** The type of the file system of a folder that is on a network; empty where it is not, or where it does not say. */
    Optional<String> typeOf(Path folder) {
        Path root = folder.toAbsolutePath().getRoot();
        if (root != null && root.toString().startsWith("\\\\")) {
            return Optional.of("UNC");
        }
        try {
            return Optional.of(type(folder)).filter(NetworkFolders::isNetwork);
        } catch (IOException e) {
            System.getLogger(NetworkFolders.class.getName()).log(System.Logger.Level.DEBUG,
                    "The file system of " + folder + " does not say what it is", e);
            return Optional.empty();
        }
    }

    /** As the operating system names it. */
    String type(Path folder) throws IOException {
        return Files.getFileStore(folder).type();
    }

    private static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith(FUSE) ? name.substring(FUSE.length()) : name);
    }
}
