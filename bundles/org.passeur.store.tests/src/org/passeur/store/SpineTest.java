// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.get;
import static org.passeur.store.ContractModel.list;
import static org.passeur.store.ContractModel.set;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.derby.memory.MemoryWorkspace;

class SpineTest {

    private final ContractModel m = new ContractModel();

    @Test
    void fromCreationToHistory() throws Exception {
        try (var workspace = MemoryWorkspace.create(m.models())) {
            var repository = workspace.repository();
            BlockingQueue<CommitEvent> heard = new LinkedBlockingQueue<>();
            try (var listening = repository.listen(heard::add); var copy = repository.open()) {
                Entity ada = set(copy.create(m.type("Person")), "name", "Ada", "email", "ada@x.org");
                Entity bob = set(copy.create(m.type("Person")), "name", "Élodie", "manager", ada);
                set(ada, "manager", bob);
                Entity topic = set(copy.create(m.type("Topic")), "name", "Été");
                Entity item = set(copy.create(m.type("Item")), "title", "Stratégie", "body", "x".repeat(100_000),
                        "kind",
                        m.kind("ANT"), "since", LocalDate.of(2020, 2, 29), "tags", List.of("b", "a", "b"), "topics",
                        List.of(topic), "owner", ada);
                EObject line = EcoreUtil.create(m.type("Line"));
                set(line, "text", "first", "target", item);
                list(item, "lines").add(line);
                ChangeSet first = copy.commit("made");
                assertEquals(1, first.number());
                assertEquals(4, first.created());
                assertEquals(1, item.getVersion());

                Query query = Query.of(m.type("Item"))
                        .columns("title", "owner", "owner.manager.name", "topics", "tags", "lines", "kind",
                                "since")
                        .where(Filter.contains("title", "strategie")).orderBy("title");
                List<Row> rows = repository.rows(query);
                assertEquals(1, rows.size());
                Row row = rows.getFirst();
                assertEquals("Stratégie", row.title());
                assertEquals("Ada", ((Link) row.get("owner")).title());
                assertEquals("Élodie", row.get("owner.manager.name"));
                assertEquals("[Été]", row.get("topics").toString());
                assertEquals(List.of("b", "a", "b"), row.get("tags"));
                assertEquals("[first – Stratégie]", row.get("lines").toString());
                assertEquals(m.kind("ANT"), row.get("kind"));
                assertEquals(LocalDate.of(2020, 2, 29), row.get("since"));

                set(item, "title", "Autre");
                copy.commit("renamed");
                var history = repository.history();
                Ref ref = new Ref(m.type("Item"), item.getId());
                assertEquals("Stratégie", get(history.asOf(ref, 1).orElseThrow(), "title"));
                assertEquals(2, history.of(ref).size());
                assertEquals("Stratégie", history.of(ref).getFirst().features().getFirst().from());
                history.revert(2);
                assertEquals("Stratégie", repository.title(ref).orElseThrow());
                List<Long> numbers = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    numbers.add(heard.poll(20, TimeUnit.SECONDS).changeSet().number());
                }
                assertEquals(List.of(1L, 2L, 3L), numbers);
            }
            try (var copy = repository.open()) {
                Ref ref = repository.rows(Query.of(m.type("Item"))).getFirst().ref();
                assertEquals(100_000, ((String) get(copy.get(ref), "body")).length());
                copy.delete(ref);
                copy.commit("gone");
            }
            assertEquals(0, repository.count(Query.of(m.type("Item"))));
            assertTrue(repository.history().changeSets(0, 10).getFirst().deleted() == 1);
        }
    }
}
