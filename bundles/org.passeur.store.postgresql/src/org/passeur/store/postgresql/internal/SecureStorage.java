// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Secrets;
import org.passeur.store.UserFolder;

/** Passwords in Equinox's secure storage, in a file of this user's own, under the key of {@link StorageKey}. */
public final class SecureStorage implements Secrets {

    private static final String FILE = "secure_storage";
    private static final String NODE = "servers";
    private static final String PASSWORD = "password";

    private final Map<String, String> untilTheEnd = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(String account) {
        String known = untilTheEnd.get(account);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.ofNullable(node(account).get(PASSWORD, null));
        } catch (StorageException | IOException e) {
            System.getLogger(SecureStorage.class.getName()).log(System.Logger.Level.WARNING,
                    "The secure storage cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public void keep(String account, String secret, boolean lasting) {
        untilTheEnd.put(account, secret);
        try {
            ISecurePreferences node = node(account);
            if (lasting) {
                node.put(PASSWORD, secret, true);
            } else {
                node.remove(PASSWORD);
            }
            node.flush();
        } catch (StorageException | IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, PostgresProvider.TEXTS, "error.storage",
                    UserFolder.file(FILE).toString());
        }
    }

    private static ISecurePreferences node(String account) throws IOException {
        Map<Object, Object> options = Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE,
                IProviderHints.REQUIRED_MODULE_ID, StorageKey.ID);
        ISecurePreferences root = SecurePreferencesFactory.open(UserFolder.file(FILE).toUri().toURL(), options);
        return root.node(NODE).node(EncodingUtils.encodeSlashes(account));
    }
}
