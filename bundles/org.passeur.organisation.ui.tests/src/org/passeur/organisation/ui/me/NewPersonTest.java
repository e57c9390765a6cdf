// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.me;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.store.derby.memory.MemoryWorkspace;

class NewPersonTest {

    @Test
    void aNameIsNeededAndAnAddressLooksLikeOne() {
        assertEquals("me.no-name", new NewPerson("  ", "a@b.example").trouble());
        assertEquals("me.no-email", new NewPerson("Claire", "claire at lumen").trouble());
        assertEquals("", new NewPerson("Claire", "").trouble());
        assertEquals("", new NewPerson("Claire", " claire@lumen.example ").trouble());
    }

    @Test
    void whoIsKeptCanBeTheUser() {
        try (Workspace workspace = MemoryWorkspace.create(new ModelsImpl(List.of(new OrganisationDomain())))) {
            Ref ref = new NewPerson(" Claire Moreau ", "claire@lumen.example").keep(workspace.repository(),
                    "Claire joins");
            workspace.setMe(ref);
            assertEquals("Claire Moreau", workspace.me().flatMap(workspace.repository()::title).orElse(""));
        }
    }
}
