// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.ui.Services;

class OpeningTest {

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    private static Workspaces workspaces() {
        return Services.all(Workspaces.class).getFirst();
    }

    @Test
    void theWorkspaceIsThereWhenItIsAskedFor() {
        Path wanted = folder.resolve("w");
        workspaces().create(wanted, "Lumen", Locale.ENGLISH).close();
        Opening opening = Opening.begin(OpeningTest::workspaces, () -> Optional.of(wanted));
        assertEquals(Optional.of(wanted), opening.wanted());
        try (Workspace workspace = opening.workspace().orElseThrow()) {
            assertEquals("Lumen", workspace.name());
        }
    }

    @Test
    void whatDoesNotOpenIsLeftToBeAskedAbout() throws Exception {
        Path wanted = Files.createDirectory(folder.resolve("nothing"));
        Opening opening = Opening.begin(OpeningTest::workspaces, () -> Optional.of(wanted));
        assertEquals(Optional.of(wanted), opening.wanted());
        assertTrue(opening.workspace().isEmpty());
    }

    @Test
    void nothingIsOpenedWhereSheIsToChoose() {
        Opening opening = Opening.begin(OpeningTest::workspaces, Optional::empty);
        assertTrue(opening.wanted().isEmpty());
        assertTrue(opening.workspace().isEmpty());
    }

    @Test
    void whereItCannotBeSaidWhatIsWantedNobodyWaitsForIt() {
        Opening opening = Opening.begin(OpeningTest::workspaces, () -> {
            workspaces().open(folder.resolve("nothing")).close();
            return Optional.empty();
        });
        assertThrows(PasseurException.class, opening::wanted);
        assertThrows(PasseurException.class, opening::workspace);
    }

    @Test
    void aDefectIsNotTakenForAWorkspaceThatDoesNotOpen() {
        Opening opening = Opening.begin(OpeningTest::workspaces, () -> {
            throw new IllegalStateException("defect");
        });
        assertThrows(IllegalStateException.class, opening::wanted);
        assertThrows(IllegalStateException.class, opening::workspace);
    }
}
