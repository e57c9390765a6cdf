// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Workspace;

/** A workspace is made whole or not at all. */
@SuppressWarnings("null")
class NewWorkspaceTest {

    @TempDir
    Path temp;
    private final Things things = new Things();

    @BeforeEach
    void begin() {
        System.setProperty("passeur.home", temp.resolve("home").toString());
    }

    @AfterEach
    void end() {
        System.clearProperty("passeur.home");
    }

    @Test
    void whatCannotBeginLeavesTheFolderEmptyAndFree() throws IOException {
        Path folder = temp.resolve("company");
        things.broken = true;
        assertThrows(IllegalStateException.class, () -> things.workspaces().create(folder, "Company", Locale.ENGLISH));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        assertTrue(things.workspaces().recent().isEmpty());
        things.broken = false;
        try (Workspace workspace = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            assertTrue(workspace.holder());
            things.save(workspace.repository(), "one");
        }
    }
}
