// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * One object that was erased, as it is noted: where it was, and what stands in the place of what is gone. Nothing of that is
 * noted itself.
 *
 * @param created when it was made, because a number can belong to another object after an old backup was restored
 * @param values by feature, as the history writes them
 */
record Erased(String uri, String created, boolean deleted, Map<String, String> values) {

    static String write(List<Erased> all) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            json.beginArray();
            for (Erased each : all) {
                json.beginObject().name("uri").value(each.uri).name("created").value(each.created).name("deleted")
                        .value(each.deleted).name("values")
                        .beginObject();
                for (Map.Entry<String, String> value : each.values.entrySet()) {
                    json.name(value.getKey()).value(value.getValue());
                }
                json.endObject().endObject();
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Reads what was written. */
    static List<Erased> read(String text) {
        List<Erased> all = new ArrayList<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginArray();
            while (json.hasNext()) {
                String uri = "";
                String created = "";
                boolean deleted = false;
                Map<String, String> values = new LinkedHashMap<>();
                json.beginObject();
                while (json.hasNext()) {
                    switch (json.nextName()) {
                        case "uri" -> uri = json.nextString();
                        case "created" -> created = json.nextString();
                        case "deleted" -> deleted = json.nextBoolean();
                        case "values" -> {
                            json.beginObject();
                            while (json.hasNext()) {
                                values.put(json.nextName(), json.nextString());
                            }
                            json.endObject();
                        }
                        default -> json.skipValue();
                    }
                }
                json.endObject();
                all.add(new Erased(uri, created, deleted, values));
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
