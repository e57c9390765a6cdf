// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.l10n;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;

/**
 * The words of one bundle in every language that it speaks, from {@code OSGI-INF/l10n/<name>.properties}. Patterns are
 * ICU message formats, so that plurals are right in each language.
 */
public final class Texts {

    /** The languages of the product; English is also what stands where another language has no words. */
    public static final Set<String> LANGUAGES = Set.of("en", "fr");

    private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final BiFunction<Locale, String, Optional<String>> words;

    private Texts(BiFunction<Locale, String, Optional<String>> words) {
        this.words = words;
    }

    /**
     * The words in {@code OSGI-INF/l10n/<name>.properties} beside a class.
     *
     * @param anchor any class of the bundle
     * @param name the short name of the bundle, such as {@code knowledge}
     */
    public static Texts of(Class<?> anchor, String name) {
        String baseName = "OSGI-INF.l10n." + name;
        ClassLoader loader = anchor.getClassLoader();
        return new Texts((locale, key) -> find(baseName, loader, locale, key));
    }

    /** Words that are given, by language and key; English where a language has none. */
    public static Texts of(Map<String, Map<String, String>> byLanguage) {
        return new Texts((locale, key) -> Stream.of(locale.getLanguage(), Locale.ENGLISH.getLanguage())
                .map(language -> byLanguage.getOrDefault(language, Map.of()))
                .filter(ofLanguage -> ofLanguage.containsKey(key))
                .map(ofLanguage -> ofLanguage.getOrDefault(key, "")).findFirst());
    }

    /** The words for a key, with its arguments put in; {@code !key!} where it is missing, which fails the build. */
    public String get(Locale locale, String key, Object... args) {
        return find(locale, key).map(pattern -> format(pattern, locale, args)).orElse("!" + key + "!");
    }

    /** The raw words for a key, if there are any. */
    public Optional<String> find(Locale locale, String key) {
        return words.apply(locale, key);
    }

    private static Optional<String> find(String baseName, ClassLoader loader, Locale locale, String key) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(baseName, locale, loader, NO_DETOUR);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** A label as it stands inside a sentence: its first letter small, except where it is an abbreviation. */
    public static String inside(String label, Locale locale) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviation ? label
                : label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }

    /** A plural as it stands inside a sentence after a word of quantity, where French wants "de" before it. */
    public static String some(String plural, Locale locale) {
        String inside = inside(plural, locale);
        if (!locale.getLanguage().equals("fr") || inside.isEmpty()) {
            return inside;
        }
        char first = Normalizer.normalize(inside, Normalizer.Form.NFD).charAt(0);
        return ("aeiouyhœ".indexOf(Character.toLowerCase(first)) >= 0 ? "d’" : "de ") + inside;
    }

    private static String format(String pattern, Locale locale, Object... args) {
        return args.length == 0 && pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
