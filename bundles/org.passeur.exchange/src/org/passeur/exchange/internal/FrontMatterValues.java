// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.Problem;
import org.passeur.exchange.markdown.MarkdownDocument;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** Reads features out of front matter. */
public final class FrontMatterValues {

    private FrontMatterValues() {
    }

    /** The values that fit. Front matter of other programs uses the same words for other things, so nothing is rejected. */
    public static List<FeatureValue> read(ImportSession session, EClass type, MarkdownDocument document,
            Set<String> without) {
        Models models = session.models();
        ValueConverter converter = session.converter(ValueStyle.DEFAULT);
        Map<String, String> columns = new HeaderMatcher(models, type)
                .match(List.copyOf(document.frontMatter().keySet()));
        List<FeatureValue> values = new ArrayList<>();
        columns.forEach((key, name) -> {
            EStructuralFeature feature = name.isEmpty() || without.contains(name) ? null
                    : type.getEStructuralFeature(name);
            if (feature != null && converter.accepts(feature)) {
                try {
                    String text = text(document.frontMatter().get(key));
                    Object value = converter.read(feature, text, key);
                    if (value != null) {
                        values.add(new FeatureValue(models, feature, value));
                    }
                } catch (PasseurException e) {
                    session.warn(new Problem(document.path(), 1, e));
                }
            }
        });
        return values;
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : Objects.toString(value, "");
    }
}
