// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** All that a workspace holds, as text that does not depend on the version: objects now and at first, history, files. */
final class Contents {

    private final Models models;

    private Contents(Models models) {
        this.models = models;
    }

    static JsonObject of(Workspace workspace) {
        return of(workspace, KeptWorkspace.all(workspace));
    }

    /** The same of some objects. */
    static JsonObject of(Workspace workspace, List<Ref> objects) {
        return new Contents(workspace.repository().models()).read(workspace, objects);
    }

    /** The version of a model. */
    static int version(EPackage model) {
        EAnnotation store = model.getEAnnotation("http://passeur.org/store");
        String version = store == null ? null : store.getDetails().get("schemaVersion");
        return version == null ? 1 : Integer.parseInt(version);
    }

    private JsonObject read(Workspace workspace, List<Ref> objects) {
        JsonObject all = new JsonObject();
        JsonObject versions = new JsonObject();
        for (Domain domain : models.domains()) {
            versions.addProperty(domain.id(), Integer.valueOf(version(domain.model())));
        }
        all.add("versions", versions);
        JsonArray sets = new JsonArray();
        List<ChangeSet> changeSets = workspace.repository().history().changeSets(0, 0);
        changeSets.forEach(set -> sets.add(set.toString()));
        all.add("history", sets);
        JsonObject now = new JsonObject();
        JsonObject atFirst = new JsonObject();
        TreeSet<String> hashes = new TreeSet<>();
        try (WorkingCopy copy = workspace.repository().open()) {
            for (Ref ref : objects) {
                copy.find(ref).ifPresent(object -> {
                    now.add(ref.toString(), object(object));
                    object.eAllContents().forEachRemaining(part -> hash(part, hashes));
                });
                workspace.repository().history().asOf(ref, 1)
                        .ifPresent(object -> atFirst.add(ref.toString(), object(object)));
            }
        }
        all.add("objects", now);
        all.add("atFirst", atFirst);
        JsonArray files = new JsonArray();
        hashes.stream().filter(h -> Files.exists(workspace.attachments().path(h))).forEach(files::add);
        all.add("files", files);
        return all;
    }

    private static void hash(EObject part, TreeSet<String> hashes) {
        EStructuralFeature hash = part.eClass().getEStructuralFeature("hash");
        if (hash != null) {
            hashes.add(String.valueOf(part.eGet(hash)));
        }
    }

    private JsonObject object(EObject object) {
        JsonObject json = new JsonObject();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean kept = !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
                    && !feature.getName().equals("id") && !feature.getName().equals("version");
            if (kept && object.eIsSet(feature)) {
                json.add(feature.getName(), value(feature, object.eGet(feature)));
            }
        }
        return json;
    }

    private JsonElement value(EStructuralFeature feature, @Nullable Object value) {
        if (value instanceof List<?> many) {
            JsonArray array = new JsonArray();
            many.forEach(each -> array.add(value(feature, each)));
            return array;
        }
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? object((EObject) value)
                    : new JsonPrimitive(models.ref((EObject) value).toString());
        }
        return new JsonPrimitive(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
    }
}
