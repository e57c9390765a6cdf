// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.state;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.store.schema.Schema;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/** Values of features and whole objects as JSON, as the history keeps them. */
public final class StateJson {

    private static final System.Logger LOG = System.getLogger(StateJson.class.getName());

    private final Schema schema;

    /** Classes are found by name in a schema; what it does not know any more is left out. */
    public StateJson(Schema schema) {
        this.schema = schema;
    }

    /** One value of a feature, null included. */
    public String write(EStructuralFeature feature, @Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            write(json, feature, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A whole object. */
    public String write(ObjectState state) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            write(json, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Reads one value of a feature. */
    public @Nullable Object read(EStructuralFeature feature, String text) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            return fitting(feature, read(json, feature));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a whole object. */
    public @Nullable ObjectState read(String text) {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            return readState(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonWriter json, ObjectState state) throws IOException {
        json.beginObject().name("type").value(Schema.nameOf(state.type())).name("id").value(state.id());
        for (EStructuralFeature feature : state.type().getEAllStructuralFeatures()) {
            Object value = feature == CorePackage.Literals.PART__ID ? null : state.get(feature);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                json.name("." + feature.getName());
                write(json, feature, value);
            }
        }
        json.endObject();
    }

    private void write(JsonWriter json, EStructuralFeature feature, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case List<?> many -> {
                json.beginArray();
                for (Object one : many) {
                    write(json, feature, one);
                }
                json.endArray();
            }
            case ObjectState part -> write(json, part);
            case Ref ref -> json.value(Schema.nameOf(ref.type()) + "/" + ref.id());
            case Enumerator literal -> json.value(literal.getName());
            case Boolean yes -> json.value(yes);
            case Number number -> json.value(number);
            case String text -> json.value(text);
            case LocalDate day -> json.value(day.toString());
            case Instant moment -> json.value(moment.toString());
            case Date date -> json.value(date.toInstant().toString());
            default -> json.value(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }

    private @Nullable ObjectState readState(JsonReader json) throws IOException {
        json.beginObject();
        json.nextName();
        Optional<EClass> found = schema.classOf(json.nextString());
        EClass type = found.isPresent() ? found.get() : null;
        json.nextName();
        long id = json.nextLong();
        ObjectState state = type == null ? null : new ObjectState(type, id);
        while (json.hasNext()) {
            EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(json.nextName().substring(1));
            if (feature == null || state == null) {
                if (json.peek() == JsonToken.NAME) {
                    json.nextName();
                }
                json.skipValue();
            } else {
                state.set(feature, fitting(feature, read(json, feature)));
            }
        }
        json.endObject();
        return state;
    }

    private @Nullable Object read(JsonReader json, EStructuralFeature feature) throws IOException {
        switch (json.peek()) {
            case NULL:
                json.nextNull();
                return null;
            case BEGIN_ARRAY:
                List<Object> all = new ArrayList<>();
                json.beginArray();
                while (json.hasNext()) {
                    Object one = read(json, feature);
                    if (one != null) {
                        all.add(one);
                    }
                }
                json.endArray();
                return all;
            case BEGIN_OBJECT:
                return readState(json);
            case BOOLEAN:
                return scalar(feature, Boolean.toString(json.nextBoolean()));
            default:
                return scalar(feature, json.nextString());
        }
    }

    /** The model may have said then that the feature has one value, and now that it has many, or the other way round. */
    private static @Nullable Object fitting(EStructuralFeature feature, @Nullable Object value) {
        if (feature.isMany()) {
            return value == null || value instanceof List<?> ? value : List.of(value);
        }
        return value instanceof List<?> list ? list.stream().findFirst().orElse(null) : value;
    }

    /** What was of another type then, and is no value of the type that it has now, is left out. */
    private @Nullable Object scalar(EStructuralFeature feature, String text) {
        try {
            return value(feature, text);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            LOG.log(System.Logger.Level.DEBUG, "An old value does not fit any more: " + feature.getName(), e);
            return null;
        }
    }

    private @Nullable Object value(EStructuralFeature feature, String text) {
        if (feature instanceof EReference) {
            int slash = text.lastIndexOf('/');
            long id = Long.parseLong(text.substring(slash + 1));
            Optional<EClass> target = schema.classOf(text.substring(0, slash));
            return target.isPresent() ? new Ref(target.get(), id) : null;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum values) {
            EEnumLiteral literal = values.getEEnumLiteral(text);
            return literal == null ? null : literal.getInstance();
        }
        return switch (String.valueOf(type.getInstanceClassName())) {
            case "java.lang.String" -> text;
            case "int", "java.lang.Integer" -> Integer.valueOf(text);
            case "long", "java.lang.Long" -> Long.valueOf(text);
            case "short", "java.lang.Short" -> Short.valueOf(text);
            case "byte", "java.lang.Byte" -> Byte.valueOf(text);
            case "double", "java.lang.Double" -> Double.valueOf(text);
            case "float", "java.lang.Float" -> Float.valueOf(text);
            case "java.time.LocalDate" -> LocalDate.parse(text);
            case "java.time.Instant" -> Instant.parse(text);
            case "java.util.Date" -> Date.from(Instant.parse(text));
            default -> EcoreUtil.createFromString(type, text);
        };
    }
}
