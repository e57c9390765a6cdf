// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Locale;
import java.util.Set;

/** Attributes of a directory that are dropped before anybody sees them: passwords, keys, certificates, pictures. */
final class Secrets {

    private static final Set<String> DROPPED = Set.of("userpassword", "unicodepwd", "sambantpassword",
            "sambalmpassword", "sambapasswordhistory", "authpassword", "krbprincipalkey", "krb5key", "dbcspwd",
            "ntpwdhistory", "lmpwdhistory", "supplementalcredentials", "olcrootpw", "rootpw", "ipanthash",
            "jpegphoto", "photo", "thumbnailphoto", "thumbnaillogo", "audio", "usercertificate", "usersmimecertificate",
            "userpkcs12", "cacertificate", "sshpublickey", "totpsecret", "oathsecret");

    private Secrets() {
    }

    /** Whether an attribute is dropped; {@code name} without its options. */
    static boolean covers(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DROPPED.contains(lower) || lower.contains("password") || lower.endsWith("pwd")
                || lower.contains("secret") || lower.contains("privatekey");
    }
}
