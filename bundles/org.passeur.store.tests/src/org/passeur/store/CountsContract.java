// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;

/** The count of all of a class, which nobody counts, is what a look through them finds. */
@SuppressWarnings("null")
abstract class CountsContract {

    private final ContractModel m = new ContractModel();
    private Engine engine;
    private SqlRepository repository;

    /** A new, empty database that can be opened several times. */
    abstract Engine engine();

    private SqlRepository open() {
        return new SqlRepository(m.models(), EvolutionContract.lasting(engine), "test", Clock.systemUTC());
    }

    @BeforeEach
    void openFirst() {
        engine = engine();
        repository = open();
    }

    @AfterEach
    void close() {
        repository.close();
        engine.close();
    }

    private static void counted(Repository by, EClass type, int expected) {
        assertEquals(expected, by.count(Query.of(type)), type.getName());
        assertEquals(expected, by.ids(Query.of(type)).length, type.getName());
    }

    private List<Ref> made(Repository by, String type, int count) {
        List<Ref> refs = new ArrayList<>();
        try (WorkingCopy copy = by.open()) {
            for (int i = 0; i < count; i++) {
                Entity made = ContractModel.set(copy.create(m.type(type)), "name", "name " + i);
                refs.add(new Ref(made.eClass(), made.getId()));
            }
            copy.commit("made");
        }
        return refs;
    }

    private static ChangeSet delete(Repository by, List<Ref> refs) {
        try (WorkingCopy copy = by.open()) {
            refs.forEach(copy::delete);
            return copy.commit("deleted");
        }
    }

    @Test
    void commitsMoveTheCount() {
        counted(repository, m.type("Person"), 0);
        List<Ref> people = made(repository, "Person", 7);
        counted(repository, m.type("Person"), 7);
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.get(people.getFirst()), "name", "changed");
            copy.commit("changed");
        }
        counted(repository, m.type("Person"), 7);
        ChangeSet deletion = delete(repository, people.subList(0, 3));
        counted(repository, m.type("Person"), 4);
        repository.history().revert(deletion.number());
        counted(repository, m.type("Person"), 7);
        delete(repository, people);
        counted(repository, m.type("Person"), 0);
        counted(repository, m.type("Topic"), 0);
    }

    @Test
    void whatIsContainedInOthersGoesWithThem() {
        Ref person = made(repository, "Person", 1).getFirst();
        try (WorkingCopy copy = repository.open()) {
            Entity item = ContractModel.set(copy.create(m.type("Item")), "title", "held");
            ContractModel.set(copy.create(m.type("Holding")), "person", copy.get(person), "item", item);
            copy.commit("held");
        }
        counted(repository, m.type("Holding"), 1);
        delete(repository, List.of(person));
        counted(repository, m.type("Holding"), 0);
        counted(repository, m.type("Item"), 1);
    }

    @Test
    void aClassCountsItsSubclasses() {
        made(repository, "Room", 3);
        List<Ref> channels = made(repository, "Channel", 2);
        counted(repository, m.type("Place"), 5);
        delete(repository, channels.subList(0, 1));
        counted(repository, m.type("Place"), 4);
    }

    @Test
    void whatIsHiddenIsCountedToo() {
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type("Secret")), "words", "hidden");
            copy.commit("hidden");
        }
        counted(repository, m.type("Secret"), 1);
    }

    @Test
    void whatOneTransactionMakesAndDeletesAgainIsNotCounted() {
        made(repository, "Topic", 1);
        try (WorkingCopy copy = repository.open()) {
            Ref kept = ref(ContractModel.set(copy.create(m.type("Topic")), "name", "kept"));
            Ref gone = ref(ContractModel.set(copy.create(m.type("Topic")), "name", "gone"));
            copy.flush();
            ContractModel.set(copy.get(kept), "name", "kept and changed");
            copy.delete(gone);
            copy.flush();
            assertEquals(1, repository.count(Query.of(m.type("Topic"))), "nothing is committed yet");
            copy.commit("both");
        }
        counted(repository, m.type("Topic"), 2);
        try (WorkingCopy copy = repository.open()) {
            ContractModel.set(copy.create(m.type("Topic")), "name", "given up");
            copy.flush();
        }
        counted(repository, m.type("Topic"), 2);
    }

    private static Ref ref(Entity object) {
        return new Ref(object.eClass(), object.getId());
    }

    @Test
    void othersMoveItAtTheSameTime() throws Exception {
        try (SqlRepository other = open(); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                SqlRepository mine = i % 2 == 0 ? repository : other;
                work.add(() -> {
                    for (int k = 0; k < 10; k++) {
                        delete(mine, made(mine, "Person", 3).subList(0, 1));
                    }
                    return null;
                });
            }
            for (Future<Void> each : pool.invokeAll(work)) {
                each.get();
            }
            counted(repository, m.type("Person"), 80);
            counted(other, m.type("Person"), 80);
        }
    }

    @Test
    void aDatabaseThatNeverCountedIsCountedOnce() throws SQLException {
        made(repository, "Person", 5);
        repository.close();
        try (Connection connection = engine.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM passeur_counter WHERE name LIKE 'objects%'");
            connection.commit();
        }
        repository = open();
        counted(repository, m.type("Person"), 5);
        made(repository, "Person", 2);
        repository.close();
        repository = open();
        counted(repository, m.type("Person"), 7);
    }
}
