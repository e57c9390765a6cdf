// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** A page of a filter that many fit does not read all that fit, though Derby would rather sort them; a count reads nothing. */
@SuppressWarnings("null")
class WalkTest {

    private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");
    private static final int ALL = 3000;
    private static final int LOOKED_AT = 1000;

    private final ContractModel m = new ContractModel();
    private final PlannedEngine engine = new PlannedEngine(MemoryWorkspace.engine());

    @Test
    void aPageIsFoundAlongTheIndexOfItsOrder() {
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC())) {
            fill(repository);
            Query items = Query.of(m.type("Item")).columns("title").limit(50);
            Query third = items.where(Filter.eq("score", 3)).orderBy("title");
            watched(() -> assertEquals(50, repository.rows(third).size()), LOOKED_AT);
            Query after = third.after(repository.rows(third).getLast());
            watched(() -> assertEquals(50, repository.rows(after).size()), LOOKED_AT);
            watched(() -> assertEquals(50, repository.rows(items.where(Filter.eq("done", true))).size()), LOOKED_AT);
            Query rare = items.where(Filter.eq("size", 7L)).orderBy("title");
            assertEquals(List.of("title 3999"),
                    repository.rows(rare).stream().map(row -> (String) row.get("title")).toList());
        }
    }

    /** Through an outer join Derby reads all parts for each row: better once than for each of a thousand. */
    @Test
    void noWalkLooksThroughAllPartsForEachRow() {
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC())) {
            fill(repository);
            Query items = Query.of(m.type("Item")).orderBy("title").limit(50);
            String walk = "FETCH FIRST " + LOOKED_AT + " ROWS ONLY";
            assertTrue(engine.watch(() -> repository.rows(items.where(Filter.eq("score", 3)))).stream()
                    .anyMatch(plan -> plan.contains(walk)));
            assertFalse(engine.watch(() -> repository.rows(items.where(Filter.contains("lines.target.title", "x"))))
                    .stream().anyMatch(plan -> plan.contains(walk)));
        }
    }

    @Test
    void valuesOfWhatIsPointedAtAreReadFromEachRow() {
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC())) {
            fill(repository);
            Query about = Query.of(m.type("Item")).where(Filter.contains("topics.name", "ada"));
            watched(() -> assertEquals(ALL / 2, repository.count(about)), 2 * ALL);
        }
    }

    @Test
    void aCountOfAllLooksThroughNoTable() {
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC())) {
            fill(repository);
            watched(() -> assertEquals(ALL, repository.count(Query.of(m.type("Item")))), 1);
        }
    }

    private void fill(SqlRepository repository) {
        try (WorkingCopy copy = repository.open()) {
            Entity one = ContractModel.set(copy.create(m.type("Topic")), "name", "Ada");
            Entity other = ContractModel.set(copy.create(m.type("Topic")), "name", "Bob");
            for (int i = 0; i < ALL; i++) {
                ContractModel.set(copy.create(m.type("Item")), "title", "title " + (1000 + i), "score", 1 + i % 3,
                        "done", i % 3 > 0, "size", i == ALL - 1 ? 7L : 1L, "topics",
                        List.of(i % 2 == 0 ? one : other));
            }
            copy.commit("filled");
        }
    }

    private void watched(Runnable work, int most) {
        List<String> plans = engine.watch(work);
        assertFalse(plans.isEmpty(), "nothing was watched");
        for (String plan : plans) {
            Matcher visited = VISITED.matcher(plan);
            while (visited.find()) {
                assertTrue(Integer.parseInt(visited.group(1)) <= most, plan);
            }
        }
    }
}
