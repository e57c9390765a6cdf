// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.prefs.Preferences;
import org.passeur.core.Models;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.values.ColumnType;

/** The columns of a table: all that there are, and those that the person chose, in her order and widths, kept with the layout. */
final class Columns {

    private static final int POINTS_A_CHARACTER = 8;
    private static final int USUAL = 130;

    private final Map<String, Column> all = new LinkedHashMap<>();
    private final List<Column> usual = new ArrayList<>();
    private final Preferences kept;
    private final String keptKey;

    Columns(Session session, TableSpec spec) {
        Models models = session.models();
        EClass type = spec.type();
        for (TableSpec.Column column : spec.columns()) {
            Column made = column(session, type, column.path(), column.width() * POINTS_A_CHARACTER + 16);
            all.put(column.path(), made);
            usual.add(made);
        }
        for (EStructuralFeature feature : models.visibleFeatures(type)) {
            boolean part = feature instanceof EReference reference && reference.isContainment();
            if (!part) {
                all.computeIfAbsent(feature.getName(), p -> column(session, type, p, USUAL));
            }
        }
        models.domains().stream().flatMap(d -> d.derivedColumns().stream()).filter(c -> c.type().isSuperTypeOf(type))
                .map(DerivedColumn::name).forEach(n -> all.computeIfAbsent(n, p -> column(session, type, p, USUAL)));
        kept = InstanceScope.INSTANCE.getNode("org.passeur.ui").node("tables");
        keptKey = spec.id();
    }

    private static Column column(Session session, EClass type, String path, int width) {
        return new Column(path, session.models().label(type, path, session.locale()),
                ColumnType.of(session.models(), type, path),
                width);
    }

    /** Every column of the class. */
    List<Column> all() {
        return List.copyOf(all.values());
    }

    /** Those that the domain declares. */
    List<Column> usual() {
        return List.copyOf(usual);
    }

    /** Those that are to be shown: what was kept, or what the domain declares. */
    List<Column> shown() {
        List<Column> shown = new ArrayList<>();
        for (String word : kept.get(keptKey, "").split(";")) {
            int at = word.lastIndexOf('=');
            Column column = at < 0 ? null : all.get(word.substring(0, at));
            if (column != null) {
                shown.add(column.wide(Integer.parseInt(word.substring(at + 1))));
            }
        }
        return shown.isEmpty() ? List.copyOf(usual) : shown;
    }

    /** Keeps what is shown for the next time. */
    void keep(List<Column> shown) {
        StringBuilder words = new StringBuilder();
        shown.forEach(c -> words.append(c.path()).append('=').append(c.width()).append(';'));
        kept.put(keptKey, words.toString());
    }
}
