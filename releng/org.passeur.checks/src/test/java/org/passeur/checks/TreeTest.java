// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The habits of the house that a compiler does not hold: headers, package descriptions, the tour of the source tree. */
class TreeTest {

    private static final Pattern NAMED = Pattern.compile("`(?:bundles/)?(org\\.passeur\\.[a-z.]*[a-z])`");

    /** A family of bundles, such as {@code org.passeur.lib.*}. */
    private static final Pattern FAMILY = Pattern.compile("`(?:bundles/)?(org\\.passeur\\.[a-z.]*\\.)\\*`");

    @Test
    void everyFileSaysItsLicence() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles(name -> true)) {
            for (Path file : House.files(bundle.resolve("src"), ".java")) {
                if (!House.read(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n// Copyright (c) ")) {
                    missing.add(House.relative(file).toString());
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullSafe() {
        TreeSet<String> missing = new TreeSet<>();
        for (Path bundle : House.bundles()) {
            for (Path file : House.files(bundle.resolve("src"), ".java")) {
                Path info = file.resolveSibling("package-info.java");
                if (!Files.exists(info)) {
                    missing.add(House.relative(info) + " is missing");
                } else if (!House.read(info).contains("NonNullByDefault") || !House.read(info).contains("/**")) {
                    missing.add(House.relative(info) + " lacks its sentence or @NonNullByDefault");
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyBundleThatContributingNamesExists() {
        List<String> wrong = new ArrayList<>();
        String contributing = House.read(House.ROOT.resolve("CONTRIBUTING.md"));
        List<String> named = NAMED.matcher(contributing).results().map(match -> match.group(1)).toList();
        List<String> families = FAMILY.matcher(contributing).results().map(match -> match.group(1)).toList();
        assertTrue(named.size() > 5, "CONTRIBUTING.md names hardly any bundle");
        for (String name : named) {
            if (!Files.exists(House.ROOT.resolve("bundles").resolve(name))
                    && !Files.exists(House.ROOT.resolve("releng").resolve(name))) {
                wrong.add("CONTRIBUTING.md names " + name + ", which does not exist");
            }
        }
        for (Path bundle : House.bundles()) {
            if (!named.contains(House.name(bundle)) && families.stream().noneMatch(House.name(bundle)::startsWith)) {
                wrong.add("CONTRIBUTING.md does not say what " + House.name(bundle) + " is");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyBundleHasTestsBesideIt() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            Path tests = bundle.resolveSibling(House.name(bundle) + ".tests");
            if (!House.files(bundle.resolve("src"), ".java").isEmpty()
                    && House.files(tests.resolve("src"), "Test.java").isEmpty()) {
                missing.add(House.name(bundle));
            }
        }
        assertEquals("", String.join("\n", missing));
    }
}
