// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.passeur.exchange.Mapping;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A mapping as a JSON file that a person can read and write. */
public final class MappingJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Set<String> NAMES = Set.of("class", "source", "key", "columns", "constants", "dateFormat",
            "decimal", "delimiter", "sheet");

    private MappingJson() {
    }

    /** Reads a mapping; a name that it does not know is refused, so that a typing error is not passed over. */
    public static Mapping read(String text, String file) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            for (String name : json.keySet()) {
                if (!NAMES.contains(name)) {
                    throw Say.invalid("mapping.unknown", file, name,
                            String.join(", ", NAMES.stream().sorted().toList()));
                }
            }
            return new Mapping(text(json, "class"), text(json, "source"), list(json), map(json, "columns"),
                    map(json, "constants"), text(json, "dateFormat"), text(json, "decimal"), text(json, "delimiter"),
                    text(json, "sheet"));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | StackOverflowError e) {
            throw Say.invalid(e, "mapping.broken", file);
        }
    }

    /** Writes a mapping. */
    public static String write(Mapping mapping) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("class", mapping.type());
        put(json, "source", mapping.source());
        if (!mapping.key().isEmpty()) {
            json.put("key", mapping.key());
        }
        json.put("columns", mapping.columns());
        if (!mapping.constants().isEmpty()) {
            json.put("constants", mapping.constants());
        }
        put(json, "dateFormat", mapping.dateFormat());
        put(json, "decimal", mapping.decimal());
        put(json, "delimiter", mapping.delimiter());
        put(json, "sheet", mapping.sheet());
        return GSON.toJson(json) + "\n";
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static List<String> list(JsonObject json) {
        List<String> list = new ArrayList<>();
        JsonElement value = json.get("key");
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(element -> list.add(element.getAsString()));
        } else if (value != null && !value.isJsonNull()) {
            list.add(value.getAsString());
        }
        return List.copyOf(list);
    }

    private static Map<String, String> map(JsonObject json, String name) {
        Map<String, String> map = new LinkedHashMap<>();
        JsonElement value = json.get(name);
        if (value != null && !value.isJsonNull()) {
            value.getAsJsonObject().entrySet().forEach(
                    entry -> map.put(entry.getKey(),
                            entry.getValue().isJsonNull() ? "" : entry.getValue().getAsString()));
        }
        return map;
    }
}
