// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.FormSpec.Field;
import org.passeur.core.screen.FormSpec.Fields;
import org.passeur.core.screen.FormSpec.Hint;
import org.passeur.core.screen.FormSpec.Related;
import org.passeur.core.screen.FormSpec.Section;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.fields.FieldControl;
import org.passeur.ui.form.fields.FieldSpec;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;
import org.passeur.ui.values.ColumnType;

/** The sections of a form: fields in two columns, related objects in tables. */
final class FormBody {

    /** The key under which a widget keeps the name of its field. */
    static final String FIELD = "passeur.field";

    private static final int LABEL_WIDTH = 132;
    private static final int FIELD_WIDTH = 220;

    private final Session session;
    private final EClass type;
    private final Composite body;
    private final FieldBinder binder;
    private final Map<Section, ExpandableComposite> sections = new LinkedHashMap<>();
    private final List<RelatedSection> related = new ArrayList<>();
    private final Runnable laidOut;

    FormBody(Composite parent, Session session, EClass type, Supplier<FormContext> context, Runnable laidOut) {
        this.session = session;
        this.type = type;
        this.laidOut = laidOut;
        binder = new FieldBinder(context);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 8).applyTo(body);
    }

    Composite body() {
        return body;
    }

    FieldBinder binder() {
        return binder;
    }

    void fields(FormSpec spec) {
        boolean only = spec.sections().size() == 1;
        for (Section section : spec.sections()) {
            if (section instanceof Fields fields) {
                addFields(only ? body : fold(section), fields.fields());
            }
        }
    }

    /** All sections; what points at the object is kept beside it, so a new one is saved first. */
    void all(FormSpec spec, BooleanSupplier keep) {
        for (Section section : spec.sections()) {
            Composite inside = fold(section);
            switch (section) {
                case Fields fields -> addFields(inside, fields.fields());
                case Related objects -> related.add(new RelatedSection(inside, session, objects, keep));
            }
        }
    }

    void showRelated(Optional<Ref> ref) {
        related.forEach(r -> r.show(ref));
    }

    /** Reads what is computed of the object, and shows it. */
    void showDerived(Ref kept) {
        List<String> paths = binder.derivedPaths();
        if (paths.isEmpty()) {
            return;
        }
        Query query = Query.of(type).columns(paths);
        Jobs.read(body, Words.get("table.loading"),
                () -> session.repository().rows(query, List.of(Long.valueOf(kept.id()))), rows -> {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    for (Row row : rows) {
                        paths.forEach(p -> values.put(p, row.get(p)));
                    }
                    binder.showDerived(values);
                });
    }

    private Composite fold(Section section) {
        ExpandableComposite fold = new ExpandableComposite(body, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT
                        | (section.folded() ? 0 : ExpandableComposite.EXPANDED));
        fold.setText(words(section.titleKey()));
        fold.setFont(Type.heading());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
        Composite inside = new Composite(fold, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 4, 8).applyTo(inside);
        fold.setClient(inside);
        fold.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent e) {
                laidOut.run();
            }
        });
        sections.put(section, fold);
        return inside;
    }

    private String words(String key) {
        return session.models().domain(type).flatMap(d -> d.texts().find(session.locale(), key))
                .or(() -> org.passeur.core.l10n.Texts.of(Ref.class, "core").find(session.locale(), key)).orElse(key);
    }

    private void addFields(Composite parent, List<Field> fields) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 6).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        int column = 0;
        for (Field field : fields) {
            FieldSpec spec = spec(field);
            boolean wide = field.hint() == Hint.WIDE || spec.type().longText() || spec.type().many();
            if (wide && column == 1) {
                filler(grid);
                column = 0;
            }
            addField(grid, spec, wide);
            column = wide ? 0 : 1 - column;
        }
        if (column == 1) {
            filler(grid);
        }
    }

    private static void filler(Composite grid) {
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(new Label(grid, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(new Label(grid, SWT.NONE));
    }

    private void addField(Composite grid, FieldSpec spec, boolean wide) {
        Label label = Look.style(new Label(grid, SWT.WRAP), "passeur-muted");
        label.setText(spec.label() + (spec.required() && !spec.readOnly() ? " *" : ""));
        session.models().help(type, spec.path(), session.locale()).ifPresent(label::setToolTipText);
        Composite cell = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(wide ? 3 : 1, 1)
                .hint(wide ? SWT.DEFAULT : FIELD_WIDTH, SWT.DEFAULT)
                .applyTo(cell);
        Label trouble = new Label(cell, SWT.WRAP);
        FieldControl made = binder.add(cell, spec, trouble);
        Control control = made.control();
        trouble.moveBelow(control);
        Look.style(trouble, "passeur-bad");
        trouble.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        trouble.setVisible(false);
        GridData room = GridDataFactory.fillDefaults().grab(true, made.height() > 0).create();
        if (made.height() > 0) {
            room.heightHint = made.height();
        }
        if (spec.type().number() || spec.type().date()) {
            room.horizontalAlignment = SWT.BEGINNING;
        }
        control.setLayoutData(room);
        control.setData(FIELD, spec.path());
        session.models().help(type, spec.path(), session.locale()).ifPresent(control::setToolTipText);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.TOP).indent(0, 5)
                .applyTo(label);
        Accessibility.name(control, spec.label());
    }

    private FieldSpec spec(Field field) {
        Models models = session.models();
        EStructuralFeature feature = type.getEStructuralFeature(field.feature());
        ColumnType kind = ColumnType.of(models, type, field.feature());
        boolean readOnly = feature == null || field.hint() == Hint.READ_ONLY || !feature.isChangeable()
                || models.annotation(feature, "readOnly").isPresent() || models.absent(type);
        return new FieldSpec(field.feature(), feature, kind, models.label(type, field.feature(), session.locale()),
                field.hint(),
                field.lines(), readOnly);
    }

    /** Opens the section with a field and puts the cursor there. */
    Optional<FieldControl> reveal(FormSpec spec, String path) {
        Section section = spec.sectionOf(path);
        ExpandableComposite fold = section == null ? null : sections.get(section);
        if (fold != null && !fold.isExpanded()) {
            fold.setExpanded(true);
            laidOut.run();
        }
        Optional<FieldControl> control = binder.control(path);
        control.ifPresent(FieldControl::focus);
        return control;
    }
}
