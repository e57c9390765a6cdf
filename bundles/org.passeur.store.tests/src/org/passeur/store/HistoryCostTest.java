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
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** The history stays out of the way of a save: the plans of its statements say so, whatever the machine's speed. */
@SuppressWarnings("null")
class HistoryCostTest {

    private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");
    private static final int CHANGES = 400;

    private final ContractModel m = new ContractModel();

    @Test
    void aSaveReadsNothingOfWhatWasChangedBefore() {
        PlannedEngine engine = new PlannedEngine(MemoryWorkspace.engine());
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC());
                WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "0");
            copy.commit("made");
            for (int i = 1; i <= CHANGES; i++) {
                ContractModel.set(item, "title", Integer.toString(i), "note", "note " + i);
                copy.commit("changed");
            }
            List<String> plans = engine.watch(() -> {
                ContractModel.set(item, "title", "the last", "note", "the last");
                copy.commit("watched");
            });
            assertTrue(plans.stream().anyMatch(plan -> plan.toUpperCase().contains("INSERT INTO CHANGE_SET")),
                    "the commit was watched: " + plans);
            for (String plan : plans) {
                assertFalse(plan.contains("Table Scan ResultSet for CHANGE_"), plan);
                if (plan.contains("ResultSet for CHANGE_")) {
                    Matcher visited = VISITED.matcher(plan);
                    while (visited.find()) {
                        assertTrue(Integer.parseInt(visited.group(1)) <= 10, plan);
                    }
                }
            }
            Ref ref = new Ref(item.eClass(), item.getId());
            assertEquals(CHANGES + 2, repository.history().of(ref).size());
        }
    }
}
