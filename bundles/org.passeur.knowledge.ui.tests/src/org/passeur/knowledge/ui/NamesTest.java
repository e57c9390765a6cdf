// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.organisation.model.OrganisationPackage;

class NamesTest {

    private static final Link INES = person(1, "In\u00e8s Lef\u00e8vre");
    private static final Link HUGO = person(2, "Hugo Dubois");
    private final Names names = new Names(List.of(INES, HUGO));

    private static Link person(long id, String name) {
        return new Link(new Ref(OrganisationPackage.Literals.PERSON, id), name);
    }

    @Test
    void severalAreReadWithoutCaseAndAccentsAndOnlyOnce() {
        Names.Reading reading = names.read(" ines  lefevre; Hugo Dubois ;INES LEFEVRE; ");
        assertEquals(List.of(INES.ref(), HUGO.ref()), reading.refs());
        assertEquals(List.of(), reading.unknown());
    }

    @Test
    void whatNamesNothingIsSaidAsItWasTyped() {
        assertEquals(List.of("Paul Qui"), names.read("Hugo Dubois; Paul Qui").unknown());
    }

    @Test
    void onlyTheLastNameIsProposedForAndCompleted() {
        assertEquals(List.of("In\u00e8s Lef\u00e8vre"), names.proposals("Hugo Dubois; lefe"));
        assertEquals(List.of(), names.proposals("Hugo Dubois; "));
        assertEquals("Hugo Dubois; In\u00e8s Lef\u00e8vre; ",
                names.complete("Hugo Dubois; lefe", "In\u00e8s Lef\u00e8vre", true));
        assertEquals("In\u00e8s Lef\u00e8vre", names.complete("lefe", "In\u00e8s Lef\u00e8vre", false));
    }
}
