// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.acceptance.Product.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Processes that are killed. */
class ProcessesTest {

    private static final int KILLS = 8;

    @TempDir
    Path folder;

    /** The seed is fixed: a failure comes back. */
    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        Path workspace = workspace();
        Path row = Files.writeString(folder.resolve("one.csv"), "name,email\nVolatile,v@example.org\n");
        run("-w", workspace, "import", "csv", row, "--class", "Person").ok();
        String uri = run("-w", workspace, "list", "Person", "--json").ok().array().get(0).getAsJsonObject().get("uri")
                .getAsString();
        Random random = new Random(7);
        String acknowledged = "Volatile";
        for (int i = 0; i < KILLS; i++) {
            String name = "Kept" + i;
            Process process = Product.start(folder.resolve("out"), "-w", workspace, "set", uri, "name=" + name);
            if (process.waitFor(300 + random.nextInt(3000), TimeUnit.MILLISECONDS)) {
                assertEquals(0, process.exitValue(), () -> read(folder.resolve("out")));
                acknowledged = name;
            } else {
                process.destroyForcibly().waitFor();
                // it may have been saved just before the kill, without saying so
                String now = name(workspace, uri);
                assertTrue(now.equals(acknowledged) || now.equals(name), now + " after " + acknowledged);
                acknowledged = now;
            }
            assertEquals(acknowledged, name(workspace, uri));
        }
        JsonObject found = run("-w", workspace, "search", acknowledged, "--json").ok().object();
        boolean indexed = false;
        for (JsonElement hit : found.getAsJsonArray("hits")) {
            indexed |= hit.getAsJsonObject().get("uri").getAsString().equals(uri);
        }
        assertTrue(indexed, () -> "the index does not know the last name: " + found);
    }

    private static String name(Path workspace, String uri) {
        return run("-w", workspace, "get", uri, "--json").ok().object().get("name").getAsString();
    }

    private Path workspace() {
        Path workspace = folder.resolve("workspace");
        run("init", workspace).ok();
        return workspace;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
