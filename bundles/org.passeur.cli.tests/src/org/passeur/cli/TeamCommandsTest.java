// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;
import org.passeur.core.ChangeSet;
import org.passeur.core.History;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.sample.SampleCompany;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Commands on a workspace that a team shares. */
@SuppressWarnings("null")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the server runs on Linux on x86-64 only")
class TeamCommandsTest {

    @TempDir
    Path folder;

    private Product product(String password) {
        return new Product(folder.resolve("home"), Map.of("PASSEUR_PASSWORD", password));
    }

    private static String address(String schema) {
        PostgresServer server = PostgresServer.shared();
        return "postgresql://" + PostgresServer.USER + "@127.0.0.1:" + server.port() + "/" + PostgresServer.DATABASE
                + "?tls=disable&schema=" + schema;
    }

    @Test
    void whatOneDeskMakesTheOtherLists() throws IOException {
        try (Product product = product(PostgresServer.PASSWORD)) {
            for (String desk : new String[] { "one", "other" }) {
                Answer made = product.say("init --engine", address("desks"), folder.resolve(desk));
                assertEquals(ExitCode.DONE, made.code(), made.err());
            }
            Path table = Files.writeString(folder.resolve("topics.csv"), "Name\nShared\n");
            Answer read = product.say("import csv --class Topic -w", folder.resolve("one"), table);
            assertEquals(ExitCode.DONE, read.code(), read.err());
            Answer list = product.say("list Topic -w", folder.resolve("other"));
            assertTrue(list.out().contains("Shared"), list.out() + list.err());
        }
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageAsked() {
        try (Product product = product("wrong")) {
            Answer english = product.say("init --engine", address("x"), folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, english.code());
            assertTrue(english.err().contains("refuses the password"), english.err());
            Answer french = product.say("--lang fr init --engine", address("x"), folder.resolve("x"));
            assertTrue(french.err().contains("refuse le mot de passe"), french.err());
            assertFalse((english.err() + french.err()).contains("wrong"));
            Answer address = product.say("init --engine postgresql:db", folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, address.code());
            Answer unknown = product.say("init --engine oracle:db", folder.resolve("x"));
            assertEquals(ExitCode.WRONG_USE, unknown.code());
            assertTrue(unknown.err().contains("oracle"), unknown.err());
            Answer gone = product.say("init --engine postgresql://ada@127.0.0.1:1/db", folder.resolve("x"));
            assertEquals(ExitCode.UNREACHABLE, gone.code(), gone.err());
        }
    }

    @Test
    void aConnectionThatCannotBeProtectedIsRefusedUnlessThePersonSaysSo() {
        String open = address("open").replace("tls=disable&", "");
        try (Product product = product(PostgresServer.PASSWORD)) {
            Answer english = product.say("init --engine", open, folder.resolve("x"));
            assertEquals(ExitCode.UNREACHABLE, english.code(), english.err());
            assertTrue(english.err().contains("cannot be protected"), english.err());
            Answer french = product.say("--lang fr init --engine", open, folder.resolve("x"));
            assertTrue(french.err().contains("ne peut pas être protégée"), french.err());
            Answer asked = product.say("init --engine", address("open"), folder.resolve("x"));
            assertEquals(ExitCode.DONE, asked.code(), asked.err());
        }
    }

    @Test
    void theSampleCompanyMovesToAServerAndBackWithItsHistory() throws IOException {
        Path here = folder.resolve("here");
        Path back = folder.resolve("back");
        try (Product product = product(PostgresServer.PASSWORD)) {
            JsonObject before;
            List<String> files;
            try (Workspace workspace = product.services().workspaces().create(here, "Lumen", Locale.ENGLISH)) {
                SampleCompany.create(workspace, Locale.ENGLISH, LocalDate.of(2026, 3, 2));
                Files.writeString(here.resolve("mappings").resolve("people.json"), "{}");
                before = everything(workspace);
                files = workspace.attachments().hashes();
                String sizes = before.getAsJsonObject("objects").size() + " objects, "
                        + before.getAsJsonArray("changes").size() + " changes, " + files.size() + " files";
                assertTrue(before.getAsJsonObject("objects").size() > 300 && !files.isEmpty(), sizes);
                Answer open = product.say("--lang fr migrate-workspace --to", address("moved"), "-w", here);
                assertEquals(ExitCode.UNREACHABLE, open.code(), open.err());
            }
            Answer there = product.say("migrate-workspace --to", address("moved"), "-w", here);
            assertEquals(ExitCode.DONE, there.code(), there.err());
            assertEquals(before, contents(product, here));
            assertTrue(Files.readString(here.resolve("passeur.properties")).contains("engine=postgresql"));
            Answer again = product.say("migrate-workspace --to", address("moved"), "-w", here);
            assertEquals(ExitCode.WRONG_USE, again.code(), again.err());

            Answer home = product.say("migrate-workspace --to", back, "-w", here);
            assertEquals(ExitCode.DONE, home.code(), home.err());
            assertEquals(before, contents(product, back));
            try (Workspace workspace = product.services().workspaces().open(back)) {
                assertTrue(workspace.holder());
                assertEquals("Lumen", workspace.name());
                long last = numbers(workspace).last();
                try (WorkingCopy copy = workspace.repository().open()) {
                    long next = copy.create(workspace.repository().models().require("Topic")).getId();
                    assertTrue(next > last, "number " + next + " after " + last);
                }
                assertEquals(files, workspace.attachments().hashes());
                assertTrue(Files.exists(back.resolve("mappings").resolve("people.json")));
                assertTrue(workspace.setting("postgresql.host").isEmpty());
            }
            Answer occupied = product.say("migrate-workspace --to", here, "-w", back);
            assertEquals(ExitCode.WRONG_USE, occupied.code(), occupied.err());
            assertTrue(Files.exists(here.resolve("passeur.properties")));
        }
    }

    private static JsonObject contents(Product product, Path where) {
        try (Workspace workspace = product.services().workspaces().open(where)) {
            return everything(workspace);
        }
    }

    /** All that is kept, and what each change set did to each object. */
    private static JsonObject everything(Workspace workspace) {
        List<Ref> objects = new ArrayList<>();
        for (EClass type : workspace.repository().models().entityClasses()) {
            for (long id : workspace.repository().ids(Query.of(type))) {
                objects.add(new Ref(type, id));
            }
        }
        JsonObject all = Contents.of(workspace, objects);
        History history = workspace.repository().history();
        JsonArray changes = new JsonArray();
        for (ChangeSet set : history.changeSets(0, 0)) {
            history.changes(set.number(), 0).forEach(change -> changes.add(change.toString()));
        }
        all.add("changes", changes);
        all.addProperty("numbers", numbers(workspace).toString());
        JsonObject bytes = new JsonObject();
        for (String hash : workspace.attachments().hashes()) {
            try (InputStream in = workspace.attachments().open(hash)) {
                bytes.addProperty(hash, HexFormat.of().formatHex(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        all.add("bytes", bytes);
        return all;
    }

    /** Of all objects and their parts. */
    private static TreeSet<Long> numbers(Workspace workspace) {
        TreeSet<Long> numbers = new TreeSet<>();
        try (WorkingCopy copy = workspace.repository().open()) {
            for (EClass type : workspace.repository().models().entityClasses()) {
                for (long id : workspace.repository().ids(Query.of(type))) {
                    numbers.add(id);
                    copy.get(new Ref(type, id)).eAllContents().forEachRemaining(part -> {
                        if (part.eClass().getEStructuralFeature("id") instanceof EAttribute number
                                && part.eGet(number) instanceof Long own) {
                            numbers.add(own);
                        }
                    });
                }
            }
        }
        return numbers;
    }
}
