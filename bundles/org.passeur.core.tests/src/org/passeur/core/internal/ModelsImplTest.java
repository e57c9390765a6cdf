// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;

class ModelsImplTest {

    private final PlantDomain garden = new PlantDomain();
    private final ModelsImpl models = new ModelsImpl(List.of(garden));

    @ParameterizedTest
    @ValueSource(strings = { "Plant", "plant", "garden.Plant", "PLANT", "pl-ant" })
    void aClassIsFoundByItsNameHoweverItIsTyped(String name) {
        assertSame(garden.plant, models.require(name));
    }

    @Test
    void anUnknownClassNamesTheNearestAndAll() {
        PasseurException error = assertThrows(PasseurException.class, () -> models.require("Plnt"));
        assertEquals(PasseurException.Kind.INVALID, error.kind());
        assertTrue(error.sentence(Locale.ENGLISH).contains("Did you mean Plant?"), error.getMessage());
        assertTrue(error.sentence(Locale.FRENCH).contains("Vouliez-vous dire Plant"), error.sentence(Locale.FRENCH));
    }

    @Test
    void uriAndReferenceAreTheSameThing() {
        Ref ref = new Ref(garden.plant, 42);
        assertEquals("passeur:/garden/Plant/42", ref.toString());
        assertEquals(ref, models.parse("passeur:/garden/Plant/42"));
        assertEquals(ref, models.parse("Plant/42"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Plant", "Plant/", "Plant/0", "Plant/x", "passeur:/garden/Plant/1/2",
            "http://garden/Plant/1" })
    void whatNamesNoObjectIsRefused(String uri) {
        assertThrows(PasseurException.class, () -> models.parse(uri));
    }

    @Test
    void aProxyIsAsGoodAReferenceAsTheObject() {
        EObject object = models.create(garden.plant);
        ((InternalEObject) object).eSetProxyURI(new Ref(garden.plant, 7).uri());
        assertEquals(new Ref(garden.plant, 7), models.ref(object));
    }

    @Test
    void titlesAreMadeOfWhatTheModelNames() {
        EObject plant = models.create(garden.plant);
        plant.eSet(garden.name, "Rose");
        EObject care = models.create(garden.care);
        care.eSet(garden.carePlant, plant);
        care.eSet(garden.careWords, "Water");
        assertEquals("Rose – Water", models.title(care));
    }

    @Test
    void aClassWithoutDeclaredScreensGetsThemFromItsModel() {
        EClass plant = garden.plant;
        assertEquals("name", models.table(plant).columns().getFirst().path());
        assertFalse(models.form(plant).sections().isEmpty());
        assertFalse(models.visibleFeatures(plant).stream().anyMatch(f -> f.getName().equals("version")));
    }

    @Test
    void aWordThatIsMissingIsStillReadable() {
        assertEquals("Flowers in", models.label(garden.plant, "flowersIn", Locale.FRENCH));
        assertEquals("Créé le", models.label(garden.plant, "created", Locale.FRENCH));
    }
}
