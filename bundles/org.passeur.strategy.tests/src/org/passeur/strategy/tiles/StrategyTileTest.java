// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.strategy.TestStrategy.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.TableSpec;
import org.passeur.report.dashboard.DashboardTile.Content;
import org.passeur.report.dashboard.DashboardTile.Figure;
import org.passeur.strategy.TestStrategy;

/** The tile on a strategy worked out by hand; a figure and the table behind it say the same. */
class StrategyTileTest {

    private static final StrategyTile TILE = new StrategyTile();

    private static List<String> behind(TestStrategy company, Figure figure, LocalDate on) {
        TableSpec target = Objects.requireNonNull(figure.target());
        return company.repository.rows(Query.of(target.type()).on(on).where(target.filter())).stream()
                .map(Row::title).sorted().toList();
    }

    @Test
    void showsHowFarTheObjectivesHaveComeAndWhatIsMissing() {
        try (TestStrategy company = new TestStrategy()) {
            Ref strategy = company.strategy("Know what we know");
            Ref handOn = company.objective(strategy, "Hand on");
            Ref sole = company.indicator(handOn, "Sole", 40.0, 10.0);
            company.indicator(handOn, "Never measured", 0.0, 4.0);
            company.objective(strategy, "Be proud");
            company.serving(company.deeds.deed, "Breakfast", handOn);
            company.validate(strategy);
            company.objective(company.strategy("A draft"), "Counts nowhere");
            company.today(DAY.plusDays(60));
            company.measure(sole, DAY.plusDays(60), 25);
            LocalDate on = DAY.plusDays(100);
            Content content = TILE.content(company.workspace, on, Locale.ENGLISH);
            assertEquals(List.of("2", "1", "1"), content.figures().stream().map(Figure::value).toList());
            assertEquals(List.of("Be proud", "Hand on"), behind(company, content.figures().get(0), on));
            assertEquals(List.of("Never measured"), behind(company, content.figures().get(1), on));
            assertEquals(List.of("Be proud"), behind(company, content.figures().get(2), on));
            assertEquals("50% of the way", content.figures().get(0).compared());
            assertTrue(content.picture().isPresent());
            assertEquals("How far the objectives of “Know what we know”, version 1, have come, in percent.",
                    content.sentence().orElseThrow());
            Content before = TILE.content(company.workspace, DAY.plusDays(1), Locale.FRENCH);
            assertTrue(before.picture().isEmpty(), "nothing was measured by then");
            assertEquals(List.of("2", "0", "1"), before.figures().stream().map(Figure::value).toList());
        }
    }

    @Test
    void anEmptyWorkspaceSaysWhatWouldStandHereInBothLanguages() {
        try (TestStrategy empty = new TestStrategy()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                Content content = TILE.content(empty.workspace, DAY, locale);
                assertFalse(TILE.title(locale).isBlank());
                assertTrue(content.picture().isEmpty() && content.figures().isEmpty());
                assertFalse(content.sentence().orElse("").isBlank());
            }
        }
    }
}
