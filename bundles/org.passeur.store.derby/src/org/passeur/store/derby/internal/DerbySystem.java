// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.File;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Derby's settings, which it takes once for the whole JVM when it starts. Durability is never off. Everybody must say a
 * password, which is made anew by each process, so that the loopback server lets only those in who can read it.
 */
final class DerbySystem {

    /** The name of the only user; also that of the schema. */
    static final String USER = "passeur";

    private static final String PASSWORD_KEY = "derby.user." + USER;

    private static final int PAGE = 32 * 1024;

    /**
     * The log goes to the disk when a commit asks for it, or when this is full: an import then waits for the disk a few times
     * and not two thousand times. What was committed is as safe as before.
     */
    private static final int LOG_BUFFER = 1024 * 1024;

    private DerbySystem() {
    }

    /** Settings before Derby starts; the second time nothing happens. */
    static synchronized String password() {
        Properties system = System.getProperties();
        String known = system.getProperty(PASSWORD_KEY);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        long pages = Math.max(1000, Math.min(4000, Runtime.getRuntime().maxMemory() / 5 / PAGE));
        system.setProperty("derby.connection.requireAuthentication", "true");
        system.setProperty("derby.authentication.provider", "BUILTIN");
        system.setProperty("derby.locks.escalationThreshold", Integer.toString(Integer.MAX_VALUE));
        system.setProperty("derby.locks.deadlockTimeout", "1");
        system.setProperty("derby.locks.waitTimeout", "20");
        system.setProperty("derby.storage.pageCacheSize", Long.toString(pages));
        system.setProperty("derby.storage.logBufferSize", Integer.toString(LOG_BUFFER));
        system.setProperty("derby.language.statementCacheSize", "500");
        system.setProperty("derby.drda.logConnections", "false");
        File log = new File(System.getProperty("java.io.tmpdir"),
                "passeur-derby-" + ProcessHandle.current().pid() + ".log");
        log.deleteOnExit();
        system.setProperty("derby.stream.error.file", log.getPath());
        system.setProperty(PASSWORD_KEY, password);
        return password;
    }
}
