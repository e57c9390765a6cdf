// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Workspaces;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.store.FolderWorkspaces;

@SuppressWarnings("null")
class NetworkFoldersTest {

    @TempDir
    Path temp;

    private static Workspaces on(String type) {
        return new FolderWorkspaces(new ModelsImpl(List.of(new Things())),
                List.of(new DerbyProvider(new NetworkFolders() {
                    @Override
                    String type(Path folder) throws IOException {
                        if (type.isEmpty()) {
                            throw new IOException("no answer");
                        }
                        return type;
                    }
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nfs4", "cifs", "smb3", "fuse.sshfs", "smbfs", "davfs", "NFS" })
    void aFolderOnAnotherMachineIsWarnedOf(String type) {
        Path folder = temp.resolve("not/yet/there");
        String english = on(type).concern(folder, Locale.ENGLISH).orElseThrow();
        assertTrue(english.contains(temp.toString()) && english.contains(type), english);
        assertTrue(on(type).concern(folder, Locale.FRENCH).orElseThrow().contains("réseau"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ext4", "btrfs", "tmpfs", "NTFS", "apfs", "fuse.ntfs-3g", "overlay", "" })
    void othersAreNot(String type) {
        assertEquals(Optional.empty(), on(type).concern(temp, Locale.ENGLISH));
    }

    @Test
    void thisMachineSaysItsType() throws IOException {
        assertTrue(!new NetworkFolders().type(temp).isBlank());
    }
}
