// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.model.CorePackage;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Field;
import org.passeur.core.screen.FormSpec.Fields;
import org.passeur.core.screen.FormSpec.Section;
import org.passeur.core.screen.TableSpec;
import org.passeur.core.screen.TableSpec.Column;

/** A decent table and form for a class whose domain declares none, made from the model alone. */
final class DefaultScreens {

    private static final String ICON = "box";
    private static final int COLUMNS = 6;

    private DefaultScreens() {
    }

    static TableSpec table(EClass type, List<EStructuralFeature> visible) {
        Column[] columns = visible.stream()
                .filter(f -> !isLong(f) && !isContainment(f))
                .limit(COLUMNS)
                .map(f -> Column.of(f.getName(), Titles.isWords(f) ? 30 : 16))
                .toArray(Column[]::new);
        return TableSpec.of(type, ICON, columns);
    }

    static FormSpec form(EClass type, List<EStructuralFeature> visible) {
        List<Section> sections = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        List<Field> derived = new ArrayList<>();
        for (EStructuralFeature feature : visible) {
            if (Annotations.is(feature, "readOnly")) {
                derived.add(Field.shown(feature.getName()));
            } else {
                fields.add(isLong(feature) || isContainment(feature) ? Field.wide(feature.getName())
                        : Field.of(feature.getName()));
            }
        }
        sections.add(new Fields("form.general", List.copyOf(fields)));
        if (!derived.isEmpty()) {
            sections.add(new Fields("form.derived", List.copyOf(derived)));
        }
        return new FormSpec(type, ICON, List.copyOf(sections));
    }

    private static boolean isLong(EStructuralFeature feature) {
        return feature.getEType() == CorePackage.Literals.TEXT || feature.getEType() == CorePackage.Literals.MARKDOWN;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
