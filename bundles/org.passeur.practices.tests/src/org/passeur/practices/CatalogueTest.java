// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.practices.Catalogue.Entry;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.PracticeKind;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.derby.internal.DerbyProvider;

/** The nine ways of sharing are shipped whole in both languages, and a workspace begins with them. */
class CatalogueTest {

    private static final Set<String> BARRIERS = Set.of("UNIDENTIFIED", "BENEFITS", "CONTRACT", "METHOD");
    private static final Set<String> ITEMS = Set.of("1a", "1b", "1c", "2a", "2b", "3a", "3b", "4", "5", "6", "7a", "7b",
            "8a", "8b", "8c", "9", "10a", "10b", "11", "12");

    @Test
    void everyKindIsDescribedInBothLanguages() {
        List<Entry> english = Catalogue.shipped(Locale.ENGLISH);
        List<Entry> french = Catalogue.shipped(Locale.FRENCH);
        assertEquals(List.of(PracticeKind.values()), english.stream().map(Entry::kind).toList());
        for (int i = 0; i < english.size(); i++) {
            Entry entry = english.get(i);
            assertNotEquals(entry.agenda(), french.get(i).agenda(), entry::name);
            assertNotEquals(entry.purpose(), french.get(i).purpose(), entry::name);
            assertTrue(BARRIERS.containsAll(entry.barriers()), entry::name);
            assertTrue(ITEMS.containsAll(entry.items()), entry::name);
            assertTrue(entry.minutes() > 0 && String.valueOf(entry.hours()).compareTo("0") > 0, entry::name);
            assertEquals(Onboarding.steps(entry.agenda()).size(), Onboarding.steps(french.get(i).agenda()).size(),
                    entry::name);
        }
        assertEquals("Écoute active", french.get(1).name());
    }

    @Test
    void everyBarrierAndEveryQuestionHasARemedy() {
        List<Entry> entries = Catalogue.shipped(Locale.ENGLISH);
        assertEquals(BARRIERS, Set.copyOf(entries.stream().flatMap(e -> e.barriers().stream()).distinct().toList()));
        assertEquals(ITEMS, Set.copyOf(entries.stream().flatMap(e -> e.items().stream()).distinct().toList()));
    }

    @Test
    void aNewWorkspaceBeginsWithCatalogueAndChannelsInItsLanguage(@TempDir Path folder) {
        try (TestCompany company = new TestCompany();
                Workspace made = new FolderWorkspaces(company.models, List.of(new DerbyProvider()))
                        .create(folder.resolve("new"), "Maison", Locale.FRENCH)) {
            assertEquals(9, made.repository().count(Query.of(CATALOGUE_ENTRY)));
            assertEquals("[Actualités, Formation, Production]", made.repository()
                    .rows(Query.of(CHANNEL).orderBy("name")).stream().map(row -> row.title()).toList().toString());
            assertEquals(Catalogue.shipped(Locale.FRENCH).stream().map(Entry::agenda).toList(),
                    Catalogue.of(made.repository()).stream().map(Entry::agenda).toList());
        }
    }

    @Test
    void whatWasEditedCanBeBroughtBack() {
        try (TestCompany company = new TestCompany()) {
            Ref entry = company.make(CATALOGUE_ENTRY, CatalogueEntry.class, e -> {
                e.setKind(PracticeKind.FIELD_DAY);
                e.setName("A day outside");
                e.getBarriers().add("ILL_WILL");
            });
            assertEquals(List.of("ILL_WILL"), Catalogue.of(company.repository).getFirst().barriers());
            company.act("practices.restore-entry", entry);
            Entry restored = Catalogue.of(company.repository).getFirst();
            assertEquals(List.of("UNIDENTIFIED", "BENEFITS"), restored.barriers());
            assertFalse(restored.agenda().isEmpty());
        }
    }
}
