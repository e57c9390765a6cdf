// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.knowledge.WhoKnowsWhat;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.picture.chart.Cell;
import org.passeur.picture.chart.HeatMap;

class KnowsPictureTest {

    private static final Link SALES = new Link(new Ref(KnowledgePackage.Literals.TOPIC, 1), "Sales");
    private static final Link TOOLS = new Link(new Ref(KnowledgePackage.Literals.TOPIC, 2), "Tools");
    private static final Link HUGO = new Link(new Ref(OrganisationPackage.Literals.PERSON, 3), "Hugo");
    private static final Link INES = new Link(new Ref(OrganisationPackage.Literals.PERSON, 4), "In\u00e8s");

    @BeforeEach
    void english() {
        System.setProperty("passeur.language", "en");
    }

    @AfterEach
    void asBefore() {
        System.clearProperty("passeur.language");
    }

    @Test
    void aCellShowsTheBestLevelAndLeadsToThePerson() {
        HeatMap map = map(new WhoKnowsWhat.Cell(TOOLS, HUGO, 2, 4), new WhoKnowsWhat.Cell(SALES, INES, 1, 2));
        assertEquals(List.of("Hugo", "In\u00e8s"), map.rows());
        assertEquals(List.of("Sales", "Tools"), map.columns());
        Cell cell = map.cells().get(0).get(1);
        assertEquals(4, cell.value());
        assertEquals(HUGO.ref().toString(), cell.target());
        assertEquals("", map.cells().get(0).get(0).target());
    }

    @Test
    void whoHoldsOnlyItemsWithoutTopicHasNoEmptyRow() {
        HeatMap map = map(new WhoKnowsWhat.Cell(TOOLS, HUGO, 2, 4), new WhoKnowsWhat.Cell(null, INES, 1, 2));
        assertEquals(List.of("Hugo"), map.rows());
    }

    private static HeatMap map(WhoKnowsWhat.Cell... cells) {
        return KnowsPicture.of(
                new WhoKnowsWhat(LocalDate.of(2026, 11, 23), List.of(SALES, TOOLS), List.of(HUGO, INES),
                        List.of(cells)),
                Locale.ENGLISH);
    }
}
