// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.passeur.checks.ThirdParties.Artifact;

/** The target platform holds one version of each bundle, and NOTICE names all of them. */
class TargetTest {

    @Test
    void noBundleOccursTwice() {
        TreeMap<String, Artifact> known = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Artifact artifact : ThirdParties.bundles()) {
            Artifact other = known.put(artifact.symbolicName(), artifact);
            if (artifact.symbolicName().isEmpty()) {
                wrong.add(artifact + " is no bundle");
            } else if (other != null) {
                wrong.add(artifact.symbolicName() + " is both " + other + " and " + artifact);
            }
        }
        assertTrue(known.size() > 100, "hardly any bundle in the target");
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void noticeNamesEveryThirdParty() {
        String notice = House.read(House.ROOT.resolve("NOTICE"));
        List<String> missing = new ArrayList<>();
        List<Artifact> all = new ArrayList<>(ThirdParties.bundles());
        all.addAll(ThirdParties.jars());
        for (Artifact artifact : all) {
            if (!notice.contains("\n" + artifact.name() + " | " + artifact.version() + " | ")) {
                missing.add("NOTICE lacks " + artifact);
            }
        }
        assertEquals("", String.join("\n", missing));
    }
}
