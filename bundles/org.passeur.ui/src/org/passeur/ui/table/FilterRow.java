// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.passeur.core.Models;
import org.passeur.core.query.Filter;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.values.Values;

/** The filter row: what was typed or chosen under each header, as one condition. */
final class FilterRow extends AbstractRegistryConfiguration implements IFilterStrategy<Object> {

    private static final int VISIBLE = 12;

    private final Session session;
    private final EClass type;
    private final List<Column> columns;
    private final FilterText reader;
    private final Runnable changed;
    private Map<Integer, Object> typed = Map.of();

    FilterRow(Session session, EClass type, List<Column> columns, FilterText reader, Runnable changed) {
        this.session = session;
        this.type = type;
        this.columns = columns;
        this.reader = reader;
        this.changed = changed;
    }

    @Override
    public void applyFilter(Map<Integer, Object> filters) {
        Map<Integer, Object> now = new TreeMap<>(filters);
        if (!now.equals(typed)) {
            typed = now;
            changed.run();
        }
    }

    boolean active() {
        return !typed.isEmpty();
    }

    Filter filter() {
        Filter all = Filter.ALL;
        for (Map.Entry<Integer, Object> entry : typed.entrySet()) {
            Column column = columns.get(entry.getKey().intValue());
            all = all.and(condition(column, entry.getValue()));
        }
        return all;
    }

    private Filter condition(Column column, Object value) {
        if (column.type().enumeration() || column.type().bool()) {
            return chosen(column, value instanceof Collection<?> many ? many.stream().map(String::valueOf).toList()
                    : Arrays.asList(String.valueOf(value).split(", ?")));
        }
        return reader.read(type, column.path(), column.type(), String.valueOf(value)).orElseGet(() -> {
            Jobs.say(Words.get("filter.not-understood", value, column.label()));
            return Filter.ALL;
        });
    }

    private Filter chosen(Column column, List<String> labels) {
        Values values = new Values(session.models(), session.locale());
        List<Object> literals = new ArrayList<>();
        for (Object choice : choices(column)) {
            if (labels.contains(values.text(choice))) {
                literals.add(choice);
            }
        }
        Filter some = literals.isEmpty() ? new Filter.Or(List.of()) : Filter.in(column.path(), literals);
        return labels.contains(Words.get("filter.empty")) ? Filter.missing(column.path()).or(some) : some;
    }

    private static List<Object> choices(Column column) {
        if (column.type().type() instanceof EEnum enumeration) {
            return enumeration.getELiterals().stream().map(EEnumLiteral::getInstance).map(Object.class::cast).toList();
        }
        return List.of(Boolean.TRUE, Boolean.FALSE);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Models models = session.models();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.type().enumeration() || column.type().bool()) {
                List<String> labels = new ArrayList<>();
                choices(column).forEach(
                        c -> labels.add(c instanceof Enumerator literal ? models.label(literal, session.locale())
                                : new Values(models, session.locale()).text(c)));
                labels.add(Words.get("filter.empty"));
                ComboBoxCellEditor editor = new ComboBoxCellEditor(labels, VISIBLE);
                editor.setMultiselect(true);
                editor.setUseCheckbox(true);
                editor.setMultiselectTextBracket("", "");
                registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.NORMAL,
                        FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + i);
            }
        }
    }
}
