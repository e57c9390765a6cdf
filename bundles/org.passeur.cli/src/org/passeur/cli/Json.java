// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Ref;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Values as programs read them: dates in ISO form, literals by name, references as an address and a title. */
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private Json() {
    }

    /** The text of a value, indented. */
    public static String text(JsonElement element) {
        return Objects.requireNonNull(GSON.toJson(element));
    }

    /** A value as JSON. */
    public static JsonElement of(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case Boolean truth -> new JsonPrimitive(truth);
            case Double number when number.isNaN() || number.isInfinite() -> JsonNull.INSTANCE;
            case Number number -> new JsonPrimitive(number);
            case Enumerator literal -> new JsonPrimitive(literal.getName());
            case Enum<?> literal -> new JsonPrimitive(literal.name());
            case LocalDate day -> new JsonPrimitive(day.toString());
            case Instant instant -> new JsonPrimitive(instant.toString());
            case Link link -> link(link);
            case Ref ref -> new JsonPrimitive(ref.toString());
            case Path path -> new JsonPrimitive(path.toString());
            case Map<?, ?> map -> object(map);
            case Collection<?> many -> array(many);
            case Record some -> new JsonPrimitive(some.toString());
            default -> new JsonPrimitive(Objects.toString(value));
        };
    }

    /** Many values. */
    public static JsonArray array(Collection<?> many) {
        JsonArray array = new JsonArray();
        many.forEach(value -> array.add(of(value)));
        return array;
    }

    /** Keys as they come where they have an order, else by name: the same question has the same answer. */
    private static JsonObject object(Map<?, ?> map) {
        JsonObject object = new JsonObject();
        Map<String, JsonElement> entries = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((key, value) -> entries
                .put(key instanceof Enumerator literal ? literal.getName() : Objects.toString(key), of(value)));
        entries.forEach(object::add);
        return object;
    }

    private static JsonObject link(Link link) {
        JsonObject object = new JsonObject();
        object.addProperty("uri", link.ref().toString());
        object.addProperty("title", link.title());
        return object;
    }
}
