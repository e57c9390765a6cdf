// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.passeur.core.Repository;
import org.passeur.core.check.Check;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Checks;

/** Which checks run again after a change. */
class ChecksTest {

    private final PlantDomain garden = new PlantDomain() {

        @Override
        public List<Check> checks() {
            return List.of(new About(plant), new About(care));
        }
    };

    private record About(EClass type) implements Check {

        @Override
        public String id() {
            return "about " + type.getName();
        }

        @Override
        public Set<EClass> concerns() {
            return Set.of(type);
        }

        @Override
        public void run(Repository repository, LocalDate on, Locale locale, Findings found) {
            throw new AssertionError("asked for by nobody");
        }
    }

    private List<String> after(EClass changed) {
        return new Checks(new ModelsImpl(List.of(garden))).concerning(Set.of(changed)).stream().map(Check::id).toList();
    }

    @Test
    void aChangeConcernsTheChecksOfItsClass() {
        assertEquals(List.of("about Plant"), after(garden.plant));
    }

    @Test
    void aChangeOfASubclassSuchAsAPlugInBringsConcernsThemToo() {
        EClass rose = EcoreFactory.eINSTANCE.createEClass();
        rose.getESuperTypes().add(garden.plant);
        assertEquals(List.of("about Plant"), after(rose));
    }
}
