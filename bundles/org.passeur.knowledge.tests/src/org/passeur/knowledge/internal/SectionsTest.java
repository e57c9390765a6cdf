// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings have text under them. */
class SectionsTest {

    private static boolean filled(String markdown) {
        return Sections.of(markdown).filled(List.of("Étapes"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Étapes\n\nText", "# etapes #\nText", "   ###   ÉTAPES :\nText",
            "Étapes\n======\n\nText",
            "Étapes\n---\nText", "## Étapes\n### First\nText", "## Étapes\n\n```\ncode\n```", "## **Étapes**\n- one",
            "## Étapes\n<!-- hint -->\nText", "## Étapes\n1. one\n## Autre", "Intro\n\n## Étapes\r\nText" })
    void isFilled(String markdown) {
        assertTrue(filled(markdown), markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Étapes", "## Étapes", "## Étapes\n\n",
            "## Étapes\n<!-- what to do,\nin order -->\n## Autre\nText",
            "## Étapes\n## Autre\nText", "```\n## Étapes\nText\n```", "~~~\n## Étapes\n```\nText",
            "    ## Étapes\nText",
            "#Étapes\nText", "## Étapes\n### Sous-titre", "- Étapes\n---\nText", "## Les étapes\nText" })
    void isNot(String markdown) {
        assertFalse(filled(markdown), markdown);
    }
}
