// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.Optional;

/** The passwords that this user let the program keep, encrypted, on this computer; never in a workspace. An OSGi service. */
public interface Secrets {

    /** Keeps nothing. */
    Secrets NONE = new Secrets() {

        @Override
        public Optional<String> find(String account) {
            return Optional.empty();
        }

        @Override
        public void keep(String account, String secret, boolean lasting) {
            // nothing
        }
    };

    /** The password of an account, if it was kept. */
    Optional<String> find(String account);

    /**
     * Keeps a password instead of the one before.
     *
     * @param lasting false to forget it when the program ends
     * @throws PasseurException UNREACHABLE where it cannot be written
     */
    void keep(String account, String secret, boolean lasting);
}
