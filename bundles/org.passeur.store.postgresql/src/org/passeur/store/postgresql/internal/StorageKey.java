// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.store.UserFolder;

/**
 * The key of the secure storage: drawn once, kept in a file that only its owner can read, so that neither a copy of the
 * storage nor of a workspace gives a password away.
 */
@NonNullByDefault({})
public final class StorageKey extends PasswordProvider {

    static final String ID = "org.passeur.store.postgresql.key";

    private static final String FILE = "secure_storage.key";
    private static final int BYTES = 32;

    @Override
    public @Nullable PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        try {
            return new PBEKeySpec(key(UserFolder.file(FILE)).toCharArray());
        } catch (IOException e) {
            System.getLogger(StorageKey.class.getName()).log(System.Logger.Level.WARNING,
                    "The key of the secure storage cannot be used", e);
            return null;
        }
    }

    private static String key(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createDirectories(file.getParent());
            // whole or not there: another program may look for it just now; readable by its owner only from the beginning
            Path beside = Files.createTempFile(file.getParent(), FILE, ".tmp");
            try {
                Files.writeString(beside, Base64.getEncoder().encodeToString(bytes));
                Files.move(beside, file);
            } catch (FileAlreadyExistsException e) {
                System.getLogger(StorageKey.class.getName()).log(System.Logger.Level.DEBUG, "Made meanwhile", e);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
        return Files.readString(file);
    }
}
