// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** Who asks for many numbers at once gets them by an index, though Derby would rather look through all of a table. */
@SuppressWarnings("null")
class ManyNumbersTest {

    private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");
    private static final int ALL = 300;
    private static final int SOME = 60;

    private final ContractModel m = new ContractModel();
    private final PlannedEngine engine = new PlannedEngine(MemoryWorkspace.engine());

    @Test
    void whatPointsAtManyIsFoundByItsIndex() {
        try (SqlRepository repository = new SqlRepository(m.models(), engine, "test", Clock.systemUTC())) {
            List<Ref> items = new ArrayList<>();
            List<Ref> rooms = new ArrayList<>();
            try (WorkingCopy copy = repository.open()) {
                Entity person = ContractModel.set(copy.create(m.type("Person")), "name", "Ada");
                for (int i = 0; i < ALL; i++) {
                    Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "item " + i);
                    ContractModel.set(copy.create(m.type("Holding")), "person", person, "item", item);
                    items.add(new Ref(m.type("Item"), item.getId()));
                    Entity room = ContractModel.set(copy.create(m.type("Room")), "name", "room " + i);
                    ContractModel.set(copy.create(m.type("Meeting")), "date", LocalDate.EPOCH.plusDays(i),
                            "place", room);
                    rooms.add(new Ref(m.type("Room"), room.getId()));
                }
                copy.commit("made");
            }
            found(repository, Query.of(m.type("Holding")).columns("item", "person"), "item", items);
            found(repository, Query.of(m.type("Meeting")).columns("place"), "place", rooms);
            Set<Long> some = new HashSet<>();
            items.subList(0, SOME).forEach(ref -> some.add(Long.valueOf(ref.id())));
            Query byNumber = Query.of(m.type("Item")).where(Filter.in("id", some)).where(Filter.missing("score"));
            watched(() -> assertEquals(SOME, repository.ids(byNumber).length));
        }
    }

    private void found(SqlRepository repository, Query query, String path, List<Ref> pointedAt) {
        Set<Ref> some = Set.copyOf(pointedAt.subList(0, SOME));
        Query asked = query.where(Filter.in(path, some));
        watched(() -> assertEquals(SOME, repository.ids(asked).length));
        Set<Ref> found = new HashSet<>();
        repository.rows(asked).forEach(row -> found.add(new Ref(pointedAt.getFirst().type(), row.refId(path))));
        assertEquals(some, found);
    }

    private void watched(Runnable work) {
        List<String> plans = engine.watch(work);
        assertFalse(plans.isEmpty(), "nothing was watched");
        for (String plan : plans) {
            assertFalse(plan.contains("Table Scan ResultSet"), plan);
            Matcher visited = VISITED.matcher(plan);
            while (visited.find()) {
                assertTrue(Integer.parseInt(visited.group(1)) < ALL, plan);
            }
        }
    }
}
