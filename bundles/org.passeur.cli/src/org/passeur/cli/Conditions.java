// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.passeur.core.Workspace;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** Conditions as people type them, such as {@code criticality>=4} or {@code verifier=ines@example.org}. */
public final class Conditions {

    private static final Pattern CONDITION = Pattern.compile("\\s*([^=!<>~]+?)\\s*(!=|<=|>=|=|<|>|~)\\s*(.*?)\\s*",
            Pattern.DOTALL);

    private final Features features;
    private final ValueConverter values;

    /** Conditions on the objects of a workspace. */
    public Conditions(Workspace workspace) {
        features = new Features(workspace.repository().models());
        values = new ValueConverter(workspace.repository().models(), new KeptReferences(workspace.repository()),
                ValueStyle.DEFAULT);
    }

    /** All of them must hold. */
    public Filter all(EClass type, List<String> conditions) {
        Filter filter = Filter.ALL;
        for (String condition : conditions) {
            filter = filter.and(one(type, condition));
        }
        return filter;
    }

    private Filter one(EClass type, String condition) {
        Matcher matcher = CONDITION.matcher(condition);
        if (!matcher.matches()) {
            throw Session.invalid("error.condition", condition);
        }
        String path = features.path(type, matcher.group(1));
        String sign = matcher.group(2);
        String text = matcher.group(3);
        if ("~".equals(sign)) {
            return Filter.contains(path, text);
        }
        if (text.isEmpty()) {
            return switch (sign) {
                case "=" -> Filter.missing(path);
                case "!=" -> Filter.present(path);
                default -> throw Session.invalid("error.condition", condition);
            };
        }
        return compare(type, path, sign, text, matcher.group(1));
    }

    private Filter compare(EClass type, String path, String sign, String text, String name) {
        EStructuralFeature feature = feature(type, path);
        Op op = op(sign);
        if (op != Op.EQ && op != Op.NE && !ordered(feature.getEType())) {
            throw Session.invalid("error.no-order", name, sign);
        }
        Object value = values.read(feature, text, name);
        if (!(value instanceof List<?> many)) {
            return value == null ? Filter.missing(path) : Filter.is(path, op, value);
        }
        Filter any = Filter.in(path, many);
        return op == Op.NE ? Filter.not(any) : any;
    }

    /** A derived column is read like an attribute of its type. */
    private EStructuralFeature feature(EClass type, String path) {
        Optional<EStructuralFeature> kept = features.at(type, path);
        if (kept.isPresent()) {
            return kept.get();
        }
        DerivedColumn column = features.derived(type).stream().filter(c -> c.name().equals(path)).findFirst()
                .orElseThrow(() -> Session.invalid("error.unknown-feature", path, type.getName(),
                        String.join(", ", features.names(type))));
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(path);
        attribute.setEType(column.valueType());
        return attribute;
    }

    private static boolean ordered(EClassifier type) {
        if (type instanceof EEnum || !(type instanceof EDataType)) {
            return false;
        }
        Class<?> java = type.getInstanceClass();
        return java != String.class && java != boolean.class && java != Boolean.class;
    }

    private static Op op(String sign) {
        return switch (sign) {
            case "=" -> Op.EQ;
            case "!=" -> Op.NE;
            case "<" -> Op.LT;
            case "<=" -> Op.LE;
            case ">" -> Op.GT;
            default -> Op.GE;
        };
    }
}
