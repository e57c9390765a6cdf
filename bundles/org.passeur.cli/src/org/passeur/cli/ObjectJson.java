// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** An object with what it contains, as programs read it. */
public final class ObjectJson {

    private final Repository repository;
    private final Models models;

    /** Asks a repository what referenced objects are called. */
    public ObjectJson(Repository repository) {
        this.repository = repository;
        models = repository.models();
    }

    /** Adds every feature of an object, in the order of its model. */
    public void fill(JsonObject result, EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            result.add(feature.getName(), json(object, feature));
        }
    }

    /** The value of a feature for people: parts by what they are called, references as links. */
    public @Nullable Object shown(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (!(feature instanceof EReference reference)) {
            return value;
        }
        List<Object> links = new ArrayList<>();
        for (Object one : many(value)) {
            links.add(reference.isContainment() ? models.title((EObject) one) : link((EObject) one));
        }
        return links;
    }

    private JsonElement json(EObject object, EStructuralFeature feature) {
        if (!(feature instanceof EReference reference)) {
            return Json.of(object.eGet(feature));
        }
        List<JsonElement> elements = new ArrayList<>();
        for (Object one : many(object.eGet(feature, false))) {
            elements.add(reference.isContainment() ? part((EObject) one) : Json.of(link((EObject) one)));
        }
        if (feature.isMany()) {
            JsonArray array = new JsonArray();
            elements.forEach(array::add);
            return array;
        }
        return elements.isEmpty() ? JsonNull.INSTANCE : Objects.requireNonNull(elements.getFirst());
    }

    private JsonObject part(EObject part) {
        JsonObject result = new JsonObject();
        fill(result, part);
        return result;
    }

    private Link link(EObject target) {
        Ref ref = models.ref(target);
        return new Link(ref, repository.title(ref).orElseGet(ref::toString));
    }

    private static Collection<?> many(@Nullable Object value) {
        return value == null ? List.of() : value instanceof Collection<?> all ? all : List.of(value);
    }
}
