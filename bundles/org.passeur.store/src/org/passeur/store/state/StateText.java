// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.state;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** What the history keeps as JSON, made anew with other words in it. Nothing is read as an object: its model may be gone. */
public final class StateText {

    private StateText() {
    }

    /** The words that may change. */
    public interface Words {

        /** The name of a feature in a state of a class, after its dot. */
        default String feature(String type, String name) {
            return name;
        }

        /** The name of a class. */
        default String type(String name) {
            return name;
        }

        /** A text that is no name: a value, or what is pointed at. */
        String value(String type, String feature, String text);
    }

    /**
     * The same text with other words.
     *
     * @param type the class whose feature it is a value of; of no concern where it is a state
     */
    public static String with(Words words, String type, String feature, String text) {
        StringWriter out = new StringWriter();
        try (JsonReader from = new JsonReader(new StringReader(text)); JsonWriter to = new JsonWriter(out)) {
            to.setHtmlSafe(false);
            copy(from, to, words, type, feature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void copy(JsonReader from, JsonWriter to, Words words, String of, String feature)
            throws IOException {
        switch (from.peek()) {
            case BEGIN_OBJECT -> {
                from.beginObject();
                to.beginObject().name(from.nextName());
                String type = from.nextString();
                to.value(words.type(type));
                while (from.hasNext()) {
                    String name = from.nextName();
                    to.name(words.feature(type, name));
                    copy(from, to, words, type, name.startsWith(".") ? name.substring(1) : name);
                }
                from.endObject();
                to.endObject();
            }
            case BEGIN_ARRAY -> {
                from.beginArray();
                to.beginArray();
                while (from.hasNext()) {
                    copy(from, to, words, of, feature);
                }
                from.endArray();
                to.endArray();
            }
            case NULL -> {
                from.nextNull();
                to.nullValue();
            }
            case BOOLEAN -> to.value(from.nextBoolean());
            case NUMBER -> to.jsonValue(from.nextString());
            default -> to.value(words.value(of, feature, from.nextString()));
        }
    }
}
