// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.set;
import static org.passeur.store.EvolutionContract.lasting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.SqlDoor;
import org.passeur.core.model.Entity;

/** Tools read the views, under names that stay, and nothing else. */
@SuppressWarnings("null")
abstract class SqlDoorContract {

    /** A new, empty database that can be opened several times. */
    abstract Engine engine();

    private static SqlRepository open(Engine engine, Models models) {
        return new SqlRepository(models, lasting(engine), "test", Clock.systemUTC());
    }

    private static List<List<@Nullable Object>> rows(SqlRepository repository, String select) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        repository.sql().query(select, 0, new SqlDoor.Receiver() {

            @Override
            public void columns(List<String> names) {
                rows.add(new ArrayList<>(names));
            }

            @Override
            public void row(List<@Nullable Object> values) {
                rows.add(values);
            }
        });
        return rows;
    }

    private static void make(SqlRepository repository, GadgetModel m) {
        try (var copy = repository.open()) {
            Entity ann = set(copy.create(m.base.type("Person")), "name", "Ann");
            set(copy.create(m.base.type("Team")), "name", "Atelier", "lead", ann, "members", List.of(ann));
            set(copy.create((EClass) m.model.getEClassifier("Gadget")), "name", "Clé", "since",
                    LocalDate.of(2024, 2, 29), "note", "**long**", "tags", List.of("b", "a"));
            set(copy.create((EClass) m.model.getEClassifier("Secret")), "answer", "I would rather leave");
            copy.commit("made");
        }
    }

    @Test
    void viewsHaveReadableNamesAndValues() {
        GadgetModel m = new GadgetModel();
        try (Engine engine = engine(); SqlRepository repository = open(engine, m.models())) {
            make(repository, m);
            assertEquals(List.of(List.of("name", "since", "note", "keeper_id"),
                    Arrays.asList("Clé", LocalDate.of(2024, 2, 29), "**long**", null)),
                    rows(repository, "SELECT name, since, note, keeper_id FROM v_gadget;"));
            assertEquals(List.of(List.of("tags"), List.of("b"), List.of("a")),
                    rows(repository, "select tags from v_gadget_tags order by ordinal"));
            assertEquals("Atelier",
                    rows(repository, "SELECT t.name, COUNT(*) AS many FROM v_team t JOIN v_team_members m"
                            + " ON m.team_id = t.id GROUP BY t.name").get(1).getFirst());
            assertTrue(rows(repository, "SELECT created FROM v_person").get(1).getFirst() instanceof Instant);
            assertEquals(List.of("lead_id", "lead_type"), repository.sql().views().stream()
                    .filter(v -> v.name().equals("v_team")).findFirst().orElseThrow().columns().stream()
                    .filter(c -> c.startsWith("lead")).toList(), "a guest may lead");
            for (SqlDoor.View view : repository.sql().views()) {
                assertEquals(view.columns(), rows(repository, "SELECT * FROM " + view.name()).getFirst(), view.name());
            }
        }
    }

    @Test
    void nothingButTheViewsIsInReach() throws SQLException {
        GadgetModel m = new GadgetModel();
        try (Engine engine = engine(); SqlRepository repository = open(engine, m.models())) {
            make(repository, m);
            String tables;
            try (Connection connection = engine.connect()) {
                tables = connection.getSchema().replace("\"", "\"\"");
                connection.rollback();
            }
            assertFalse(repository.sql().views().toString().contains("secret"));
            for (String wrong : List.of("SELECT * FROM secret", "SELECT * FROM v_secret", "SELECT * FROM person",
                    "SELECT * FROM change_value", "SELECT * FROM \"" + tables + "\".secret",
                    "SELECT * FROM " + tables + ".secret", "SELECT * FROM \"" + tables + "\" . \"SECRET\"",
                    "SELECT * FROM /**/ v_person", "SELECT * FROM v_person -- x",
                    "SELECT * FROM v_person; DELETE FROM x",
                    "DELETE FROM v_person", "UPDATE v_person SET name = 'x'", "CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()",
                    "SELECT * FROM sys.systables", "SELECT * FROM information_schema.tables",
                    "SELECT query_to_xml('select * from secret', true, true, '')", "SELECT * FROM pg_stats",
                    "SELECT name FROM v_person WHERE name = E'\\'' OR '1", "SELECT $$x$$ FROM v_person",
                    "SELECT * INTO x FROM v_person", "WITH x AS (DELETE FROM v_person) SELECT * FROM x", "", ";",
                    "SELECT * FROM v_person WHERE name = ?", "nonsense", "SELECT nothing FROM v_person")) {
                assertEquals(Kind.INVALID, Contract.refused(Kind.INVALID, () -> rows(repository, wrong)).kind(), wrong);
            }
            assertEquals(2, rows(repository, "SELECT name FROM v_person").size(), "all is as it was");
            assertEquals(List.of("x.y"), rows(repository, "SELECT 'x.y' AS \"a.b\" FROM v_person").get(1));
            PasseurException named = Contract.refused(Kind.INVALID,
                    () -> rows(repository, "SELECT * FROM \"" + tables + "\".secret"));
            assertEquals("error.query-views", named.key());
        }
    }

    /** An old name stays beside the new one where the model says so; tables change under the views. */
    @Test
    void viewsFollowTheModelAndKeepOldNames() throws SQLException {
        try (Engine engine = engine()) {
            GadgetModel old = new GadgetModel();
            try (SqlRepository repository = open(engine, old.models())) {
                make(repository, old);
            }
            ContractModel m = new ContractModel().version(2, MigrationContract.step(1, 2, t -> {
                t.renameClass("Item", "Thing");
                t.renameFeature("Person", "jobTitle", "post");
            }));
            m.type("Item").setName("Thing");
            m.type("Person").getEStructuralFeature("jobTitle").setName("post");
            alias(m.type("Thing"), "item");
            alias(m.type("Person").getEStructuralFeature("post"), "job_title");
            for (int again = 0; again < 2; again++) {
                try (SqlRepository without = open(engine, m.models())) {
                    assertEquals(List.of("post", "job_title"),
                            rows(without, "SELECT post, job_title FROM v_person").getFirst());
                    assertEquals(1, rows(without, "SELECT * FROM v_item").size());
                    assertEquals(1, rows(without, "SELECT * FROM v_thing").size());
                    assertEquals(2, rows(without, "SELECT * FROM v_gadget").size(), "its plug-in is absent");
                }
            }
            try (Connection connection = engine.connect(); Statement statement = connection.createStatement()) {
                assertEquals(1, statement.executeUpdate("UPDATE passeur_counter SET value_ = 1 WHERE name = 'views'"));
                connection.commit();
            }
            try (SqlRepository anew = open(engine, m.models())) {
                assertEquals(2, rows(anew, "SELECT * FROM v_gadget").size());
            }
        }
    }

    private static void alias(org.eclipse.emf.ecore.EModelElement element, String aliases) {
        var store = EcoreFactory.eINSTANCE.createEAnnotation();
        store.setSource("http://passeur.org/store");
        store.getDetails().put("aliases", aliases);
        element.getEAnnotations().add(store);
    }
}
