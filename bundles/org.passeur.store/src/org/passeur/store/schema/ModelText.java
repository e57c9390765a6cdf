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
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.passeur.core.Domain;
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
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_URI_HANDLER,
                    new ByModel(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Other models are named by their own addresses, wherever they were loaded from. */
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private static final class ByModel extends URIHandlerImpl {

        private final Map<URI, URI> models = new HashMap<>();

        ByModel(EPackage model) {
            for (EObject target : EcoreUtil.ExternalCrossReferencer.find(model).keySet()) {
                if (EcoreUtil.getRootContainer(target) instanceof EPackage other && other.eResource() != null) {
                    models.put(other.eResource().getURI(), URI.createURI(other.getNsURI()));
                }
            }
        }

        @Override
        public URI deresolve(URI uri) {
            URI model = models.get(uri.trimFragment());
            return model == null ? super.deresolve(uri) : model.appendFragment(uri.fragment());
        }
    }

    /** What stands for a model, so that a change of it is noticed. */
    static String structure(EPackage model) {
        StringBuilder text = new StringBuilder();
        for (var all = model.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case ETypedElement typed -> text.append(typed.getName()).append(' ')
                        .append(typed.getEType() == null ? "" : typed.getEType().getName()).append(' ')
                        .append(typed.getLowerBound()).append(' ').append(typed.getUpperBound()).append('\n');
                case EClass type -> text.append(type.getName()).append(' ').append(type.isAbstract()).append(' ')
                        .append(type.getESuperTypes().stream().map(EClass::getName).toList()).append('\n');
                case ENamedElement named -> text.append(named.getName()).append('\n');
                case EAnnotation note when note.getSource().startsWith("http://passeur.org/") -> note.getDetails()
                        .forEach(detail -> text.append(detail.getKey()).append('=').append(detail.getValue())
                                .append('\n'));
                default -> {
                }
            }
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
                Optional<String> room = domain(model, models)
                        .flatMap(d -> d.texts().find(locale, "domain." + d.id()));
                if (room.isPresent()) {
                    json.name("domain." + model.getName()).value(room.get());
                }
                for (var classifier : model.getEClassifiers()) {
                    labels(json, classifier, models, locale);
                }
                json.endObject();
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Optional<Domain> domain(EPackage model, Models models) {
        return models.domains().stream().filter(d -> d.model() == model).findFirst();
    }

    private static void labels(JsonWriter json, EClassifier classifier, Models models, Locale locale)
            throws IOException {
        String name = classifier.getName();
        if (classifier instanceof EClass type) {
            json.name(name).value(models.label(type, locale));
            json.name(name + ".plural").value(models.plural(type, locale));
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                json.name(name + "." + feature.getName()).value(models.label(type, feature.getName(), locale));
            }
        } else if (classifier instanceof EEnum values) {
            for (EEnumLiteral literal : values.getELiterals()) {
                json.name(name + "." + literal.getName()).value(models.label(literal.getInstance(), locale));
            }
        }
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
