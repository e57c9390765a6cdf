// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** Every word that a person reads exists in every language. */
class LabelsTest {

    private static final List<String> LANGUAGES = List.of("", "_fr");

    /** A literal key handed to what looks words up: {@code TEXTS.get(locale, "key"...}, {@code voice.say("key"...}. */
    private static final Pattern CALL = Pattern
            .compile("(?<![.\\w])(?:(?:TEXTS|texts(?:\\(\\))?)\\s*\\.\\s*(?:get|find)"
                    + "|voice\\s*\\.\\s*say|(?:Words|Say)\\s*\\.\\s*\\w+)"
                    + "\\(\\s*(?:[\\w.]+(?:\\(\\))?\\s*,\\s*)?\"([A-Za-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern
            .compile("\\b(?:TEXTS|texts)\\s*,\\s*\"([A-Za-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\"'>:]\\s*%(\\w[\\w.-]*)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        List<String> missing = new ArrayList<>();
        int pairs = 0;
        for (Path bundle : House.bundles()) {
            for (Path english : House.files(bundle.resolve("OSGI-INF/l10n"), ".properties")) {
                if (!english.toString().endsWith("_fr.properties")) {
                    Path french = Path.of(english.toString().replaceFirst("\\.properties$", "_fr.properties"));
                    pairs++;
                    compare(english, french, missing);
                    compare(french, english, missing);
                }
            }
        }
        assertTrue(pairs > 0, "no words found");
        assertEquals("", String.join("\n", missing));
    }

    private static void compare(Path file, Path other, List<String> missing) {
        Set<String> keys = new TreeSet<>(words(file).stringPropertyNames());
        keys.removeAll(words(other).stringPropertyNames());
        keys.forEach(key -> missing.add(House.relative(other) + " lacks " + key));
    }

    @Test
    void noWordsAreEmpty() {
        List<String> empty = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            for (Path file : House.files(bundle.resolve("OSGI-INF/l10n"), ".properties")) {
                words(file).forEach((key, value) -> {
                    if (value.toString().isBlank()) {
                        empty.add(House.relative(file) + ": " + key);
                    }
                });
            }
        }
        assertEquals("", String.join("\n", empty));
    }

    @Test
    void everyClassFeatureAndLiteralHasItsLabel() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<String> missing = new ArrayList<>();
        int models = 0;
        for (Path bundle : House.bundles()) {
            for (Path ecore : House.files(bundle.resolve("model"), ".ecore")) {
                models++;
                URI uri = URI.createFileURI(ecore.toString());
                EPackage model = (EPackage) resources.getResource(uri, true).getContents().get(0);
                require(bundle, labelKeys(model), House.relative(ecore).toString(), missing);
            }
        }
        assertTrue(models > 0, "no model found");
        assertEquals("", String.join("\n", missing));
    }

    private static Set<String> labelKeys(EPackage model) {
        Set<String> keys = new TreeSet<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            String name = classifier.getName();
            if (classifier instanceof EClass type) {
                keys.add(name);
                if (!type.isAbstract() && !type.isInterface()) {
                    keys.add(name + ".plural");
                }
                type.getEStructuralFeatures().forEach(feature -> keys.add(name + "." + feature.getName()));
            } else if (classifier instanceof EEnum type) {
                keys.add(name);
                type.getELiterals().forEach(literal -> keys.add(name + "." + literal.getName()));
            }
        }
        return keys;
    }

    @Test
    void everyKeyThatThePlatformReadsExists() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            for (String name : List.of("plugin.xml", "fragment.xml", "META-INF/MANIFEST.MF")) {
                Path file = bundle.resolve(name);
                if (Files.exists(file)) {
                    require(bundle, find(PLACEHOLDER, House.read(file)), name, missing);
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        List<String> missing = new ArrayList<>();
        int keys = 0;
        for (Path bundle : House.bundles()) {
            for (Path java : House.files(bundle.resolve("src"), ".java")) {
                String code = House.read(java).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
                Set<String> found = find(CALL, code);
                found.addAll(find(ARGUMENT, code));
                keys += found.size();
                require(bundle, found, House.relative(java).toString(), missing);
            }
        }
        assertTrue(keys > 10, "hardly any key found in the code: has the way to look words up changed?");
        assertEquals("", String.join("\n", missing));
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(found::add);
        return found;
    }

    private static void require(Path bundle, Set<String> keys, String where, List<String> missing) {
        for (String language : LANGUAGES) {
            Set<String> known = new TreeSet<>(own(bundle, language).stringPropertyNames());
            known.addAll(own(House.ROOT.resolve("bundles/org.passeur.core"), language).stringPropertyNames());
            for (Path other : House.bundles()) {
                if (House.header(bundle, "Require-Bundle").contains(House.name(other))) {
                    known.addAll(own(other, language).stringPropertyNames());
                }
            }
            for (String key : keys) {
                if (!known.contains(key)) {
                    missing.add(House.name(bundle) + " lacks " + key + " in " + (language.isEmpty() ? "en" : "fr")
                            + " (" + where + ")");
                }
            }
        }
    }

    private static Properties own(Path bundle, String language) {
        String localization = House.header(bundle, "Bundle-Localization");
        return words(bundle.resolve(localization + language + ".properties"));
    }

    private static Properties words(Path file) {
        Properties result = new Properties();
        if (Files.exists(file)) {
            try {
                result.load(new StringReader(House.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return result;
    }
}
