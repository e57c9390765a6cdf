// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passeur.knowledge.Templates.Section;
import org.passeur.knowledge.model.ItemKind;

/** Every kind has a template, in both languages alike. */
class TemplatesTest {

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void anEmptyTemplateIsNotCompleteAFilledOneIs(ItemKind kind) {
        for (Locale language : new Locale[] { Locale.ENGLISH, Locale.FRENCH }) {
            assertTrue(Templates.sections(kind, language).size() >= 2, language::toString);
            String empty = Templates.apply(kind, null, language);
            assertFalse(Templates.complete(kind, empty), empty);
            assertEquals(empty.strip(), Templates.apply(kind, empty, language).strip(), "nothing is added twice");
            StringBuilder filled = new StringBuilder();
            for (Section section : Templates.sections(kind, language)) {
                filled.append("## ").append(section.name()).append("\n\nText.\n\n");
            }
            assertTrue(Templates.complete(kind, filled.toString()), filled::toString);
        }
    }

    @Test
    void bothLanguagesMayMeetInOneText() {
        assertTrue(Templates.complete(ItemKind.FACT, "# The fact\nIt rains.\n\n# D'où il vient\nThe window.\n"));
        assertEquals("Where it comes from",
                Templates.missing(ItemKind.FACT, "# Le fait\nIt rains.", Locale.ENGLISH).getFirst().name());
    }
}
