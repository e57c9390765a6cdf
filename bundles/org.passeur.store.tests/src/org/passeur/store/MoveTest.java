// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.store.ContractModel.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Moved;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Secrets;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.store.derby.internal.DerbyProvider;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.store.postgresql.internal.PostgresProvider;

/** What a workspace takes along when it moves, and what it leaves behind. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class MoveTest {

    private final ContractModel m = new ContractModel();

    @TempDir
    Path folder;

    @BeforeEach
    void home() {
        System.setProperty("passeur.home", folder.resolve("home").toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("passeur.home");
    }

    @ParameterizedTest(name = "to a server: {0}")
    @ValueSource(booleans = { true, false })
    void whatAnAbsentPlugInLeftBehindGoesAlong(boolean toServer) throws Exception {
        try (Engine from = toServer ? MemoryWorkspace.engine() : PostgresSchemas.engine();
                Engine to = toServer ? PostgresSchemas.engine() : MemoryWorkspace.engine()) {
            AbsentContract.Made made = AbsentContract.make(from);
            GadgetModel with = new GadgetModel();
            EClass secret = (EClass) with.model.getEClassifier("Secret");
            try (SqlRepository repository = AbsentContract.open(from, with.models()); var copy = repository.open()) {
                set(copy.create(secret), "answer", "for nobody");
                copy.commit("a secret");
            }
            try (FolderWorkspace without = new FolderWorkspace(folder, AbsentContract.open(from, m.models()),
                    () -> {})) {
                new Move(without).to(EvolutionContract.lasting(to), new FileAttachments(folder), folder,
                        Optional::empty);
            }
            try (SqlRepository there = AbsentContract.open(to, new ContractModel().models())) {
                assertTrue(there.models().absent(there.models().require("Gadget")));
                AbsentContract.isThere(there, made, "Clé plate");
            }
            GadgetModel again = new GadgetModel();
            try (SqlRepository there = AbsentContract.open(to, again.models())) {
                AbsentContract.isThere(there, made, "Clé plate");
                assertEquals(1, there.count(Query.of((EClass) again.model.getEClassifier("Secret"))));
                assertEquals(2, there.lastChangeSet(), "what is hidden has no history");
            }
        }
    }

    @Test
    void whoeverHadItOpenCannotGoOnWithTheOldDatabase() throws IOException {
        FolderWorkspaces workspaces = new FolderWorkspaces(m.models(), List.of(new DerbyProvider(),
                new PostgresProvider(Map.of("PASSEUR_PASSWORD", PostgresServer.PASSWORD), Secrets.NONE)));
        Path place = folder.resolve("acme");
        String address = PostgresSchemas.address();
        Workspace holder = workspaces.create(place, "Acme", Locale.ENGLISH);
        Ref item;
        try (var copy = holder.repository().open()) {
            var made = set(copy.create(m.type("Item")), "title", "before");
            copy.commit("made");
            item = new Ref(made.eClass(), made.getId());
        }
        Workspace guest = workspaces.open(place);
        assertFalse(guest.holder());
        assertEquals(Kind.LOCKED,
                assertThrows(PasseurException.class, () -> workspaces.move(place, address)).kind());
        assertTrue(Files.isDirectory(place.resolve("db")));
        holder.close();
        Moved moved = workspaces.move(place, address);
        assertFalse(Files.exists(place.resolve("db")));
        assertEquals(Optional.of(place.resolve("db-moved")), moved.old());
        assertTrue(Files.isDirectory(moved.old().orElseThrow()));
        PasseurException refused = assertThrows(PasseurException.class, () -> {
            try (var copy = guest.repository().open()) {
                set(copy.get(item), "title", "lost");
                copy.commit("never");
            }
        });
        assertEquals("error.moved", refused.key(), refused.getMessage());
        guest.close();
        try (Workspace again = workspaces.open(place)) {
            assertEquals(1, again.repository().lastChangeSet());
            assertEquals("before", again.repository().title(item).orElseThrow());
        }
    }

    /** A desk writes until it is told where the workspace is; what it was told is kept is there. */
    @Test
    void theOldServerSaysWhereTheWorkspaceIs() throws Exception {
        FolderWorkspaces workspaces = new FolderWorkspaces(m.models(), List.of(new DerbyProvider(),
                new PostgresProvider(Map.of("PASSEUR_PASSWORD", PostgresServer.PASSWORD), Secrets.NONE)));
        String old = PostgresSchemas.address();
        String next = PostgresSchemas.address();
        String schema = next.substring(next.lastIndexOf('=') + 1);
        Path mine = folder.resolve("mine");
        Path theirs = folder.resolve("theirs");
        workspaces.create(mine, "Acme", Locale.ENGLISH, old).close();
        try (Workspace open = workspaces.create(theirs, "Acme", Locale.ENGLISH, old);
                ExecutorService pool = Executors.newSingleThreadExecutor()) {
            long before = made(open, "before");
            BlockingQueue<Long> kept = new LinkedBlockingQueue<>();
            Future<PasseurException> refused = pool.submit(() -> {
                while (true) {
                    try {
                        kept.add(Long.valueOf(made(open, "meanwhile")));
                    } catch (PasseurException e) {
                        return e;
                    }
                }
            });
            assertEquals(before + 1, kept.take());
            workspaces.move(mine, next);
            assertEquals("error.moved-away", refused.get().key(), refused.get().getMessage());
            assertTrue(refused.get().getMessage().contains(schema), refused.get().getMessage());
            assertEquals(before + 1 + kept.size(), open.repository().lastChangeSet(), "reading goes on");
            try (Workspace moved = workspaces.open(mine)) {
                assertEquals(before + 1 + kept.size(), moved.repository().lastChangeSet());
                assertEquals(before + 2 + kept.size(), made(moved, "afterwards"));
            }
        }
        for (Executable opening : List.<Executable>of(() -> workspaces.open(theirs),
                () -> workspaces.create(folder.resolve("late"), "Acme", Locale.ENGLISH, old))) {
            PasseurException refused = assertThrows(PasseurException.class, opening);
            assertEquals(Kind.UNREACHABLE, refused.kind());
            String said = refused.getMessage();
            String address = said.substring(said.indexOf('"') + 1, said.lastIndexOf('"'));
            try (Workspace joined = workspaces.create(folder.resolve("joined" + opening.hashCode()), "Acme",
                    Locale.ENGLISH,
                    address)) {
                assertTrue(joined.repository().lastChangeSet() > 1, "what the sentence says to type works");
            }
        }
    }

    private long made(Workspace workspace, String title) {
        try (var copy = workspace.repository().open()) {
            set(copy.create(m.type("Item")), "title", title);
            return copy.commit(title).number();
        }
    }
}
