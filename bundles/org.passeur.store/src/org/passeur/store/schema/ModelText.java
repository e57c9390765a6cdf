// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** A model as text, kept in the workspace so that its objects can be read and named when its plug-in is gone. */
final class ModelText {

    private ModelText() {
    }

    static String ecore(EPackage model) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(model.getNsURI()));
        resource.getContents().add(EcoreUtil.copy(model));
        StringWriter text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String labels(EPackage model, Models models) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            for (String language : Texts.LANGUAGES.stream().sorted().toList()) {
                Locale locale = Locale.of(language);
                json.name(language).beginObject();
                for (var classifier : model.getEClassifiers()) {
                    if (classifier instanceof EClass type) {
                        json.name(type.getName()).value(models.label(type, locale));
                        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                            json.name(type.getName() + "." + feature.getName())
                                    .value(models.label(type, feature.getName(), locale));
                        }
                    }
                }
                json.endObject();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The words of {@link #labels(EPackage, Models)} again. */
    static Texts labels(String text) {
        Map<String, Map<String, String>> all = new HashMap<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginObject();
            while (json.hasNext()) {
                Map<String, String> words = new HashMap<>();
                all.put(json.nextName(), words);
                json.beginObject();
                while (json.hasNext()) {
                    words.put(json.nextName(), json.nextString());
                }
                json.endObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Texts.of(all);
    }

    static String fingerprint(List<String> statements) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            statements.forEach(s -> digest.update(s.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
