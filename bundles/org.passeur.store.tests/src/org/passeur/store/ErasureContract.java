// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.text.OtherWords;

/** What is erased is nowhere any more, whatever else stays, and is erased again in what knew it. */
@SuppressWarnings("null")
abstract class ErasureContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    private final ContractModel m = new ContractModel();
    private final List<String> notes = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private Engine engine;
    private SqlRepository repository;

    private final Erasures erasures = new Erasures() {

        @Override
        public String note(String what) {
            notes.add(what);
            return "note " + notes.size();
        }

        @Override
        public void withdraw(String note) {
            withdrawn.add(note);
        }

        @Override
        public void erase(Set<String> files) {
            assertEquals(Set.of(), files);
        }
    };

    /** Who is called "Former ..." is forgotten: her record, and her name wherever it means her. */
    private final CommitRule rule = new CommitRule() {

        @Override
        public Set<EClass> triggers() {
            return Set.of(m.type("Person"));
        }

        @Override
        public void before(Commit commit) {
            for (Entity person : commit.saved()) {
                String now = (String) ContractModel.get(person, "name");
                if (now.startsWith("Former") && !commit.isNew(person)) {
                    Ref ref = ref(person);
                    Map<Ref, Set<String>> names = commit
                            .ever((EAttribute) m.type("Person").getEStructuralFeature("name"));
                    Set<String> hers = names.get(ref);
                    Set<Ref> others = new HashSet<>();
                    names.forEach((other, theirs) -> {
                        if (!other.equals(ref) && theirs.stream().anyMatch(hers::contains)) {
                            others.add(other);
                        }
                    });
                    OtherWords words = new OtherWords(Map.of(hers.iterator().next(), now), Set.of());
                    commit.forget(ref);
                    if (others.isEmpty()) {
                        commit.forget(words);
                    } else {
                        commit.forget(words, Set.of(ref), others);
                    }
                }
            }
        }
    };

    /** A new, empty database. */
    abstract Engine engine();

    @BeforeEach
    void openRepository() {
        m.rules(rule);
        engine = engine();
        repository = open(engine, erasures);
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    private SqlRepository open(Engine on, Erasures hears) {
        return new SqlRepository(m.models(), on, "test", CLOCK, () -> {}, hears);
    }

    private static Ref ref(Entity object) {
        return new Ref(object.eClass(), object.getId());
    }

    private static Ref made(SqlRepository in, EClass type, String label, Object... values) {
        try (WorkingCopy copy = in.open()) {
            Entity object = ContractModel.set(copy.create(type), values);
            copy.commit(label);
            return ref(object);
        }
    }

    private Ref made(String type, Object... values) {
        return made(repository, m.type(type), "made", values);
    }

    private ChangeSet set(Ref ref, Object... values) {
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(ref), values);
            return copy.commit("changed");
        }
    }

    private ChangeSet delete(Ref... refs) {
        try (WorkingCopy copy = repository.open()) {
            List.of(refs).forEach(copy::delete);
            return copy.commit("deleted");
        }
    }

    private ChangeSet forget(Ref ref) {
        try (WorkingCopy copy = repository.open()) {
            if (copy.find(ref).isPresent()) {
                copy.delete(ref);
            }
            copy.forget(ref);
            return copy.commit("forgotten");
        }
    }

    private Entity get(SqlRepository in, Ref ref) {
        try (WorkingCopy copy = in.open()) {
            return copy.get(ref);
        }
    }

    /** How often a word stands in the history and in the tables of some classes. */
    private static int found(Engine in, String word, String... tables) {
        List<String> all = new ArrayList<>(List.of("change_set", "change_object", "change_value"));
        all.addAll(List.of(tables));
        int count = 0;
        try (Connection connection = in.connect(); Statement statement = connection.createStatement()) {
            for (String table : all) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String text = rows.getString(i);
                            count += text != null && text.toLowerCase(Locale.ROOT).contains(word) ? 1 : 0;
                        }
                    }
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return count;
    }

    private static PasseurException refused(Kind kind, Runnable work) {
        return Contract.refused(kind, work);
    }

    @Test
    void underTheNameOfAnotherClassNothingIsErased() {
        Ref item = made("Item", "title", "zebra");
        set(item, "title", "horse");
        PasseurException nobody = assertThrows(PasseurException.class,
                () -> forget(new Ref(m.type("Person"), item.id())));
        assertEquals(Kind.NOT_FOUND, nobody.kind());
        assertEquals(2, repository.history().of(item).size());
        assertTrue(found(engine, "zebra") > 0, "its history is whole");
        assertEquals(List.of(), repository.history().of(new Ref(m.type("Person"), item.id())));
    }

    @Test
    void whatADeletedObjectWasIsForgotten() {
        Ref person = made("Person", "name", "Holder");
        Ref item = made("Item", "title", "secret", "tags", List.of("secret"), "body", "no secret");
        long before = repository.lastChangeSet();
        set(item, "title", "secret too");
        made("Holding", "person", get(repository, person), "item", get(repository, item));
        ChangeSet gone = delete(item);
        assertTrue(found(engine, "secret") > 1);
        ChangeSet erasure = forget(item);
        assertEquals(ChangeSet.Kind.ERASURE, erasure.kind());
        assertEquals(0, found(engine, "secret", "item"));
        assertEquals(3, repository.history().of(item).size(), "that something was done is still known");
        refused(Kind.INVALID, () -> repository.history().restore(item, before));
        refused(Kind.INVALID, () -> repository.history().revert(gone.number()));
        assertEquals(0, repository.count(Query.of(m.type("Holding"))));
    }

    @Test
    void anErasureIsNotTakenBack() {
        Ref person = made("Person", "name", "Marie Dupont", "jobTitle", "Baker");
        ChangeSet promoted = set(person, "jobTitle", "Head baker");
        ChangeSet erasure = set(person, "name", "Former 1", "jobTitle", null);
        PasseurException error = refused(Kind.INVALID, () -> repository.history().revert(erasure.number()));
        assertTrue(error.sentence(Locale.ENGLISH).contains("cannot be taken back"), error.getMessage());
        assertTrue(error.sentence(Locale.FRENCH).contains("ne peut pas être annulé"), error.getMessage());
        refused(Kind.INVALID, () -> repository.history().revert(promoted.number()));
        PasseurException restore = refused(Kind.INVALID,
                () -> repository.history().restore(person, promoted.number()));
        assertTrue(restore.sentence(Locale.FRENCH).contains("“Former 1”"), restore.getMessage());
        assertEquals(erasure.number(), repository.lastChangeSet());
        assertEquals("Former 1", ContractModel.get(get(repository, person), "name"));
        assertEquals(0, found(engine, "dupont", "person") + found(engine, "baker", "person"));
    }

    @Test
    void wordsGoWhereverTheHistoryHoldsThem() {
        Ref person = made(repository, m.type("Person"), "Marie Dupont arrives", "name", "Marie Dupont");
        Ref item = made("Item", "title", "Bread", "body", "Ask\nMarie Dupont\n\"Marie\u00a0Dupont\"", "tags",
                List.of("MARIE DUPONT", "Marie-Dupont"), "score", 3);
        Ref other = made("Item", "title", "Cake, by Marie Dupont", "lines",
                List.of(ContractModel.set(org.eclipse.emf.ecore.util.EcoreUtil.create(m.type("Line")), "text",
                        "of Marie Dupont")));
        set(item, "body", null, "tags", List.of(), "score", 4);
        set(other, "note", "n");
        delete(other);
        set(person, "name", "Former 1");
        assertEquals(0, found(engine, "marie dupont") + found(engine, "marie\u00a0dupont"));
        assertEquals(1, found(engine, "marie-dupont"), "another name stays");
        assertEquals("Former 1 arrives", repository.history().changeSet(1).orElseThrow().label());
        Entity was = repository.history().asOf(item, 2).orElseThrow();
        assertEquals("Ask\nFormer 1\n\"Former 1\"", ContractModel.get(was, "body"));
        assertEquals(3, ContractModel.get(was, "score"));
        repository.history().restore(other, 4);
        assertEquals("Cake, by Former 1", ContractModel.get(get(repository, other), "title"));
    }

    @Test
    void aNamesakeIsNotHit() {
        Ref former = made("Person", "name", "Marie Dupont", "jobTitle", "Baker");
        made("Person", "name", "Anne Marie Dupont");
        Ref namesake = made(repository, m.type("Person"), "Marie Dupont arrives", "name", "Marie Dupont", "jobTitle",
                "Cook");
        ChangeSet married = set(namesake, "name", "Marie Durand", "jobTitle", "Chef");
        Ref item = made("Item", "title", "Cake of Marie Dupont");
        ChangeSet renamed = set(item, "title", "Cake");
        set(former, "name", "Former 1", "jobTitle", null);
        assertEquals("Cake of Marie Dupont", ContractModel.get(
                repository.history().asOf(item, renamed.number() - 1).orElseThrow(), "title"));
        Entity was = repository.history().asOf(namesake, married.number() - 1).orElseThrow();
        assertEquals("Marie Dupont", ContractModel.get(was, "name"));
        assertEquals("Cook", ContractModel.get(was, "jobTitle"));
        assertEquals("Marie Dupont arrives", repository.history().changeSet(3).orElseThrow().label());
        repository.history().revert(married.number());
        assertEquals("Marie Dupont", ContractModel.get(get(repository, namesake), "name"));
        assertEquals(0, found(engine, "baker", "person"));
    }

    @Test
    void aNamesakeWhoIsDeletedIsNotHit() {
        Ref former = made("Person", "name", "Marie Dupont");
        Ref namesake = made("Person", "name", "Marie Dupont", "jobTitle", "Cook");
        delete(namesake);
        set(former, "name", "Former 1");
        repository.history().restore(namesake, 2);
        assertEquals("Marie Dupont", ContractModel.get(get(repository, namesake), "name"));
    }

    @Test
    void whatIsErasedIsErasedAgainInWhatKnewIt() throws SQLException {
        Engine old = engine();
        try (SqlRepository backup = open(old, Erasures.NONE)) {
            List<Ref> refs = fill(repository);
            assertEquals(refs, fill(backup));
            set(refs.get(0), "name", "Former 1", "jobTitle", null);
            forget(refs.get(1));
            forget(refs.get(2));
            assertEquals(3, notes.size(), notes.toString());
            assertTrue(notes.stream().noneMatch(note -> note.contains("Dupont") || note.contains("secret")),
                    notes.toString());
            for (String note : notes) {
                assertTrue(backup.eraseAgain(note, "again"), note);
            }
            for (String word : List.of("dupont", "secret", "whisper")) {
                assertEquals(0, found(engine, word, "person", "item", "secret"), word);
                assertEquals(0, found(old, word, "person", "item", "secret"), word);
            }
            long last = backup.lastChangeSet();
            for (String note : notes) {
                assertFalse(backup.eraseAgain(note, "again"), note);
            }
            assertEquals(last, backup.lastChangeSet());
            assertEquals(ChangeSet.Kind.ERASURE, backup.history().changeSet(last).orElseThrow().kind());
            assertEquals(List.of(), withdrawn);
        }
    }

    private List<Ref> fill(SqlRepository in) {
        Ref person = made(in, m.type("Person"), "Marie Dupont arrives", "name", "Marie Dupont", "jobTitle", "secret");
        Ref item = made(in, m.type("Item"), "made", "title", "secret of Marie Dupont");
        // of what no generic door shows the history knows nothing, and a backup all
        Ref hidden = made(in, m.type("Secret"), "said", "words", "whisper");
        return List.of(person, item, hidden);
    }

    @Test
    void aCommitThatIsRefusedErasesNothing() {
        Ref item = made("Item", "title", "secret");
        set(item, "title", "open");
        try (WorkingCopy copy = repository.open()) {
            copy.forget(item);
            ContractModel.set(copy.get(item), "score", 9);
            refused(Kind.INVALID, () -> copy.commit("too much"));
        }
        assertEquals(1, found(engine, "secret"));
        assertEquals(List.of(), notes);
    }
}
