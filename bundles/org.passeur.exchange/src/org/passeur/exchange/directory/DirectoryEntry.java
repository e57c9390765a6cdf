// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

/**
 * One entry of a directory or one card, in the words of LDAP whatever the format: {@code cn}, {@code givenname},
 * {@code sn}, {@code mail}, {@code title}, {@code o}, {@code ou}, {@code telephonenumber}, {@code manager},
 * {@code member}, {@code uid}, {@code description}, {@code displayname}. Passwords and pictures never get here.
 *
 * @param line the line on which it begins, from 1
 * @param id what tells it apart in its file: the distinguished name, the card's UID, else mail or name; may be empty
 * @param attributes the values by name in lower case, in the order of the file
 * @param problem why it cannot be used, if so
 */
public record DirectoryEntry(int line, String id, Map<String, List<String>> attributes,
        @Nullable PasseurException problem) {

    private static final Set<String> PEOPLE = Set.of("person", "organizationalperson", "inetorgperson", "user",
            "residentialperson", "newpilotperson", "mozillaabpersonalpha", "posixaccount");
    private static final Set<String> GROUPS = Set.of("group", "groupofnames", "groupofuniquenames", "posixgroup",
            "grouppolicycontainer", "groupofurls");
    private static final Set<String> MACHINES = Set.of("computer", "device", "service");

    /** The first value, {@code ""} where there is none. */
    public String first(String attribute) {
        List<String> values = all(attribute);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values, maybe none. */
    public List<String> all(String attribute) {
        return attributes.getOrDefault(attribute.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether it stands for somebody: by its classes, or without any because it has a name. */
    public boolean isPerson() {
        if (all("objectclass").isEmpty()) {
            return attributes.containsKey("cn") || attributes.containsKey("sn") || attributes.containsKey("mail");
        }
        return is(PEOPLE) && !is(MACHINES);
    }

    /** Whether it stands for a group, whose members are in {@code member}, {@code uniquemember} or {@code memberuid}. */
    public boolean isGroup() {
        return is(GROUPS);
    }

    private boolean is(Set<String> classes) {
        return all("objectclass").stream().map(c -> c.toLowerCase(Locale.ROOT)).anyMatch(classes::contains);
    }
}
