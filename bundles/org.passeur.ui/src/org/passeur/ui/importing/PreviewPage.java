// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Problem;
import org.passeur.exchange.Progress;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Look;

/** Shows the first records as they would come in, what stands against them, and lets columns be put where they belong. */
final class PreviewPage extends WizardPage {

    private static final int MOST_MAPPING = 160;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 260;

    private final Session session;
    private final SourcePage source;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private @Nullable Table table;
    private @Nullable Label problems;
    private @Nullable Composite mapping;
    private @Nullable ScrolledComposite mappingScroll;
    private @Nullable Preview preview;
    private boolean changed;

    PreviewPage(Session session, SourcePage source) {
        super("preview", Words.get("import.preview"), null);
        this.session = session;
        this.source = source;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().exclude(true).applyTo(scroll);
        Composite fields = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 6).applyTo(fields);
        scroll.setContent(fields);
        scroll.setExpandHorizontal(true);
        mappingScroll = scroll;
        mapping = fields;
        Table rows = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        table = rows;
        Label said = Look.style(new Label(area, SWT.WRAP), "passeur-warning");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(said);
        problems = said;
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Table rows = table;
        if (visible && rows != null) {
            changed = false;
            preview = null;
            read(rows, source.choice(), this::show);
        }
    }

    private void read(Table rows, ImportChoice choice, Consumer<Attempt> then) {
        setPageComplete(false);
        Jobs.read(rows, Words.get("import.preview"), () -> attempt(choice.importer(), choice), attempt -> {
            if (choice.equals(asked())) {
                then.accept(attempt);
            }
        });
    }

    private ImportChoice asked() {
        ImportChoice mapped = choice();
        return mapped == null ? source.choice() : mapped;
    }

    /** A column was put elsewhere: what would come in is worked out again, the columns stay as they are. */
    private void placed() {
        changed = true;
        Table rows = table;
        ImportChoice choice = choice();
        if (rows != null && choice != null) {
            read(rows, choice, attempt -> show(attempt, this::showRows));
        }
    }

    /** What the source holds, or why it cannot be read, which belongs on this page. */
    private record Attempt(@Nullable Preview preview, @Nullable RuntimeException error) {
    }

    private Attempt attempt(Importer importer, ImportChoice choice) {
        try {
            return new Attempt(importer.preview(choice.request(session.workspace(), session.locale(), Progress.NONE)),
                    null);
        } catch (RuntimeException e) {
            Errors.log(e);
            return new Attempt(null, e);
        }
    }

    private void show(Attempt attempt) {
        show(attempt, seen -> {
            preview = seen;
            setMessage(said(seen));
            showRows(seen);
            showMapping(seen);
            getControl().setFocus(); // the button that led here is gone, and its neighbour would lead back
        });
    }

    /** How many records there are, how many of them are shown, and what can be done here. */
    private String said(Preview seen) {
        int shown = seen.rows().size();
        String rows = seen.total() == 0 ? Words.get("import.preview.first")
                : seen.total() == shown ? Words.get("import.preview.all", Integer.valueOf(shown))
                        : Words.get("import.preview.of", Integer.valueOf(seen.total()), Integer.valueOf(shown));
        return source.choice().importer().isTable() ? rows + ' ' + Words.get("import.preview.columns") : rows;
    }

    private void show(Attempt attempt, Consumer<Preview> then) {
        Preview seen = attempt.preview();
        RuntimeException error = attempt.error();
        setErrorMessage(error == null ? null : Errors.sentence(error));
        setPageComplete(seen != null);
        if (seen != null) {
            then.accept(seen);
        }
        if (getContainer() != null) {
            getContainer().updateButtons();
        }
    }

    private void showRows(Preview seen) {
        Table rows = table;
        Label said = problems;
        if (rows == null || said == null) {
            return;
        }
        rows.setRedraw(false);
        rows.removeAll();
        for (TableColumn old : rows.getColumns()) {
            old.dispose();
        }
        for (Preview.Column column : seen.columns()) {
            TableColumn shown = new TableColumn(rows, SWT.NONE);
            shown.setText(column.header());
        }
        for (List<String> row : seen.rows()) {
            new TableItem(rows, SWT.NONE).setText(row.toArray(String[]::new));
        }
        for (TableColumn shown : rows.getColumns()) {
            shown.pack();
            shown.setWidth(Math.clamp(shown.getWidth(), LEAST_WIDTH, MOST_WIDTH));
        }
        rows.setRedraw(true);
        said.setText(Stream.of(said("import.problems", seen.problems()), said("import.changes", seen.changes()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
        said.requestLayout();
    }

    private String said(String key, List<Problem> problems) {
        List<String> sentences = problems.stream().limit(5).map(p -> p.sentence(session.locale())).toList();
        return sentences.isEmpty() ? "" : Words.get(key, problems.size()) + "\n" + String.join("\n", sentences);
    }

    private void showMapping(Preview seen) {
        Composite fields = mapping;
        ScrolledComposite scroll = mappingScroll;
        if (fields == null || scroll == null) {
            return;
        }
        for (Control old : fields.getChildren()) {
            old.dispose();
        }
        columns.clear();
        session.models().find(seen.what()).filter(type -> source.choice().importer().isTable())
                .ifPresent(type -> seen.columns().forEach(column -> field(fields, type, column)));
        Point room = fields.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        fields.setSize(room);
        boolean any = fields.getChildren().length > 0;
        scroll.setVisible(any);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Math.min(room.y, MOST_MAPPING))
                .exclude(!any).applyTo(scroll);
        scroll.getParent().layout(true, true);
    }

    private void field(Composite fields, EClass type, Preview.Column column) {
        columns.put(column.header(), column.feature());
        new Label(fields, SWT.NONE).setText(column.header().replace("&", "&&"));
        Combo where = new Combo(fields, SWT.READ_ONLY);
        List<String> names = new ArrayList<>(List.of(""));
        where.add(Words.get("import.leave-out"));
        for (EStructuralFeature feature : session.models().visibleFeatures(type)) {
            names.add(feature.getName());
            where.add(session.models().label(type, feature.getName(), session.locale()));
        }
        where.select(Math.max(0, names.indexOf(column.feature())));
        where.addListener(SWT.Selection, e -> {
            columns.put(column.header(), names.get(where.getSelectionIndex()));
            placed();
        });
    }

    /** What was chosen, with the columns as they were put; null while nothing was read. */
    @Nullable
    ImportChoice choice() {
        Preview seen = preview;
        if (seen == null) {
            return null;
        }
        return changed ? source.choice().mapped(seen.mapping().with(seen.what(), Map.copyOf(columns)))
                : source.choice();
    }
}
