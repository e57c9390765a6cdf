// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups.Reason;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * The list in a backup of all that it holds.
 *
 * @param format the version of the format; a program refuses what is newer than {@link #FORMAT}
 */
record Manifest(int format, BackupContents contents, Map<String, Entry> entries) {

    /** The format that this program writes. */
    static final int FORMAT = 1;

    /** One file. */
    record Entry(long size, String sha256) {
    }

    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("format").value(format);
        json.name("workspace").value(contents.workspace());
        json.name("id").value(contents.id());
        json.name("at").value(contents.at().toString());
        json.name("reason").value(contents.reason().name());
        json.name("lastChangeSet").value(contents.lastChangeSet());
        json.name("counts").beginObject();
        for (Map.Entry<String, Long> count : contents.counts().entrySet()) {
            json.name(count.getKey()).value(count.getValue());
        }
        json.endObject();
        json.name("entries").beginArray();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            json.beginObject().name("name").value(entry.getKey()).name("size").value(entry.getValue().size())
                    .name("sha256").value(entry.getValue().sha256()).endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
    }

    /**
     * Reads one.
     *
     * @throws IOException where it is no such list
     */
    static Manifest read(InputStream in) throws IOException {
        try {
            return read(new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("no manifest", e);
        }
    }

    private static Manifest read(JsonReader json) throws IOException {
        int format = 0;
        String workspace = "";
        String id = "";
        Instant at = Instant.EPOCH;
        Reason reason = Reason.MANUAL;
        long last = 0;
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Entry> entries = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "format" -> format = json.nextInt();
                case "workspace" -> workspace = json.nextString();
                case "id" -> id = json.nextString();
                case "at" -> at = Instant.parse(json.nextString());
                case "reason" -> reason = Reason.valueOf(json.nextString());
                case "lastChangeSet" -> last = json.nextLong();
                case "counts" -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        counts.put(json.nextName(), Long.valueOf(json.nextLong()));
                    }
                    json.endObject();
                }
                case "entries" -> entries(json, entries);
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (format < 1) {
            throw new IOException("no format");
        }
        long bytes = 0;
        for (Entry entry : entries.values()) {
            bytes = Math.addExact(bytes, entry.size());
        }
        return new Manifest(format,
                new BackupContents(workspace, id, at, reason, last, counts, entries.size(), bytes), entries);
    }

    private static void entries(JsonReader json, Map<String, Entry> entries) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            String name = "";
            long size = -1;
            String sha256 = "";
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "name" -> name = json.nextString();
                    case "size" -> size = json.nextLong();
                    case "sha256" -> sha256 = json.nextString();
                    default -> json.skipValue();
                }
            }
            json.endObject();
            if (name.isEmpty() || size < 0 || entries.put(name, new Entry(size, sha256)) != null) {
                throw new IOException("no entry");
            }
        }
        json.endArray();
    }
}
