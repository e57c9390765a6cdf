// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.core.Domain;
import org.passeur.core.Workspace;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Workspaces of every version that there was are opened by today's, and hold what they held. */
class OldWorkspacesTest {

    /** What was called otherwise: {@code Class} or {@code Class.feature}, by its name of then. */
    private static final Map<String, String> NAMES = Map.of();

    @TempDir
    Path folder = Path.of("");
    private Product product = new Product(Path.of("target"));

    @BeforeEach
    void begin() {
        product = new Product(folder.resolve("home"));
    }

    @AfterEach
    void end() {
        product.close();
    }

    private static @Nullable InputStream kept(int number) {
        return OldWorkspacesTest.class.getResourceAsStream("workspaces/" + number + ".zip");
    }

    static IntStream numbers() {
        return IntStream.iterate(1, n -> kept(n) != null, n -> n + 1);
    }

    private JsonObject unpacked(int number, Path to) throws IOException {
        try (InputStream in = kept(number)) {
            KeptWorkspace.unzip(new ZipInputStream(in), to);
        }
        return JsonParser.parseString(Files.readString(to.resolve("contents.json"))).getAsJsonObject();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatAnOldWorkspaceHeldIsThere(int number) throws IOException {
        JsonObject then = unpacked(number, folder);
        for (int again = 0; again < 2; again++) {
            try (Workspace workspace = product.services().workspaces().open(folder.resolve("workspace"))) {
                assertEquals("Équipe & Cie", workspace.name());
                assertEquals("bleu", workspace.setting("colour").orElseThrow());
                JsonObject now = Contents.of(workspace);
                assertEquals(then.get("history"), now.get("history"));
                assertEquals(then.get("files"), now.get("files"));
                objects(then.getAsJsonObject("objects"), now.getAsJsonObject("objects"));
                objects(then.getAsJsonObject("atFirst"), now.getAsJsonObject("atFirst"));
            }
        }
        String item = then.getAsJsonObject("objects").keySet().stream().filter(u -> u.contains("/Person/")).findFirst()
                .orElseThrow();
        Path workspace = folder.resolve("workspace");
        assertEquals(0, product.say("set " + item + " jobTitle=Retraité -w", workspace).code());
        assertTrue(product.say("search Retraité --json -w", workspace).out().contains(item));
    }

    /** All of then, under the names of today; what came since is let be. */
    private static void objects(JsonObject then, JsonObject now) {
        Set<String> uris = new TreeSet<>();
        for (Map.Entry<String, JsonElement> entry : then.entrySet()) {
            String uri = entry.getKey();
            String type = uri.replaceAll(".*/([^/]+)/[0-9]+$", "$1");
            String uriNow = uri.replace("/" + type + "/", "/" + NAMES.getOrDefault(type, type) + "/");
            uris.add(uriNow);
            JsonObject found = now.getAsJsonObject(uriNow);
            entry.getValue().getAsJsonObject().entrySet().forEach(f -> {
                String name = NAMES.getOrDefault(type + "." + f.getKey(), f.getKey());
                assertEquals(f.getValue(), found.get(name), uri + " " + name);
            });
        }
        assertEquals(uris, new TreeSet<>(now.keySet()));
    }

    /** The rule of the house: a model whose version rises leaves a workspace of that version to those after it. */
    @Test
    void everyVersionLeavesAWorkspace() throws IOException {
        Map<String, Set<Integer>> versions = new TreeMap<>();
        int last = 0;
        for (int number : numbers().toArray()) {
            JsonObject contents = unpacked(number, folder.resolve(Integer.toString(number)));
            contents.getAsJsonObject("versions").entrySet().forEach(e -> versions
                    .computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(Integer.valueOf(e.getValue().getAsInt())));
            last = number;
        }
        Map<String, Integer> missing = new HashMap<>();
        for (Domain domain : product.services().models().domains()) {
            int version = Contents.version(domain.model());
            boolean first = version == 1 && !versions.containsKey(domain.id()) && last > 0;
            if (!first && !versions.getOrDefault(domain.id(), Set.of()).contains(Integer.valueOf(version))) {
                missing.put(domain.id(), Integer.valueOf(version));
            }
        }
        if (!missing.isEmpty()) {
            Path workspace = folder.resolve("new");
            KeptWorkspace.make(product.services().workspaces(), workspace);
            Path file = Path.of(System.getProperty("basedir", "."), "target", last + 1 + ".zip").toAbsolutePath();
            try (Workspace made = product.services().workspaces().open(workspace)) {
                Files.writeString(folder.resolve("contents.json"), Json.text(Contents.of(made)));
            }
            Files.createDirectories(file.getParent());
            KeptWorkspace.zip(workspace, Files.readString(folder.resolve("contents.json")), file);
            fail("No workspace is kept of " + missing + ". One was made: put " + file
                    + " into src/org/passeur/cli/workspaces");
        }
    }
}
