// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.core.screen.FormSpec.Related;
import org.passeur.core.screen.TableSpec.Column;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;
import org.passeur.ui.values.ColumnType;
import org.passeur.ui.values.Values;

/** The objects of another class that point at this one, in a table: added, changed, opened and deleted there. Follows commits. */
final class RelatedSection {

    private static final int MOST = 200;
    private static final int MOST_LINES = 8;
    private static final int POINTS_A_CHARACTER = 8;

    private final Session session;
    private final Related spec;
    private final Composite area;
    private final Table table;
    private final Composite buttons;
    private final Label note;
    private final BooleanSupplier keep;
    private final List<Button> onChosen;
    private Optional<Ref> shown = Optional.empty();

    /**
     * A section.
     *
     * @param keep saves the object, for nothing points at a new one before; false where it could not be saved
     */
    RelatedSection(Composite parent, Session session, Related spec, BooleanSupplier keep) {
        this.session = session;
        this.spec = spec;
        this.keep = keep;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        columns();
        table.addListener(SWT.DefaultSelection, e -> edit());
        table.setData(PartActions.OF_CONTROL, new PartActions() {
            @Override
            public boolean canDelete() {
                return table.getSelectionCount() > 0;
            }

            @Override
            public void delete() {
                RelatedSection.this.delete();
            }

            @Override
            public void selectAll() {
                table.selectAll();
                enable();
            }
        });
        Composite below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        buttons = new Composite(below, SWT.NONE);
        RowLayout line = new RowLayout();
        line.marginLeft = 0;
        line.marginTop = 0;
        buttons.setLayout(line);
        note = Look.style(new Label(below, SWT.NONE), "passeur-muted");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
        button("plus-lg", Words.get("related.add"), this::add);
        onChosen = List.of(button("pencil", Words.get("field.edit"), this::edit),
                button("box-arrow-up-right", Words.get("table.open"), () -> chosen().forEach(session.open()::object)),
                button("trash", Words.get("field.delete"), this::delete));
        table.addListener(SWT.Selection, e -> enable());
        session.commits().listen(table, event -> {
            if (event.types().contains(spec.other())) {
                read();
            }
        });
    }

    private void columns() {
        Models models = session.models();
        for (Column column : spec.columns()) {
            ColumnType type = ColumnType.of(models, spec.other(), column.path());
            TableColumn made = new TableColumn(table, type.number() ? SWT.RIGHT : SWT.LEFT);
            made.setText(models.label(spec.other(), column.path(), session.locale()));
            made.setWidth(column.width() * POINTS_A_CHARACTER + 16);
        }
        ColumnRoom.share(table, spec.columns().stream()
                .mapToInt(c -> ColumnType.of(models, spec.other(), c.path()).words() ? c.width() : 0).toArray());
    }

    private Button button(String icon, String label, Runnable run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setImage(Icons.image(icon));
        button.setText(label);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private void enable() {
        onChosen.forEach(b -> b.setEnabled(table.getSelectionCount() > 0));
    }

    void show(Optional<Ref> ref) {
        shown = ref;
        if (ref.isPresent()) {
            read();
        } else {
            fill(List.of());
        }
    }

    private void read() {
        Ref ref = shown.orElse(null);
        if (ref == null) {
            return;
        }
        List<String> paths = spec.columns().stream().map(Column::path).toList();
        Query query = Query.of(spec.other()).columns(paths).where(Filter.eq(spec.reference(), ref)).limit(MOST);
        Jobs.read(table, Words.get("table.loading"), () -> session.repository().rows(query), this::fill);
    }

    private void fill(List<Row> rows) {
        Values values = new Values(session.models(), session.locale());
        List<Ref> before = chosen();
        table.setRedraw(false);
        table.removeAll();
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(row.ref());
            for (int i = 0; i < spec.columns().size(); i++) {
                String path = spec.columns().get(i).path();
                item.setText(i, values.line(row.get(path), ColumnType.of(session.models(), spec.other(), path)));
            }
            if (before.contains(row.ref())) {
                table.select(table.getItemCount() - 1);
            }
        }
        table.setRedraw(true);
        enable();
        say(rows.isEmpty()
                ? Words.get("related.none", Words.some(session.models().plural(spec.other(), session.locale())))
                : rows.size() == MOST ? Words.get("related.more", Integer.valueOf(MOST)) : "");
        height();
    }

    private void say(String words) {
        note.setText(words);
    }

    private void height() {
        int lines = Math.clamp(table.getItemCount(), 1, MOST_LINES);
        GridData room = (GridData) table.getLayoutData();
        room.heightHint = table.getHeaderHeight() + lines * table.getItemHeight();
        boolean empty = table.getItemCount() == 0;
        room.exclude = empty;
        table.setVisible(!empty);
        // where there is nothing to choose, only one thing can be done
        onChosen.forEach(button -> {
            ((RowData) button.getLayoutData()).exclude = empty;
            button.setVisible(!empty);
        });
        buttons.requestLayout();
    }

    private List<Ref> chosen() {
        return Arrays.stream(table.getSelection()).map(i -> (Ref) i.getData()).toList();
    }

    private void add() {
        if (shown.isEmpty() && !keep.getAsBoolean()) {
            return;
        }
        shown.ifPresent(ref -> new ObjectDialog(table.getShell(), session, other(), made -> point(made, ref)).ask());
    }

    private EClass other() {
        return spec.other();
    }

    private void point(Entity made, Ref ref) {
        EReference reference = (EReference) spec.other().getEStructuralFeature(spec.reference());
        Object target = made.eResource().getResourceSet().getEObject(ref.uri().appendFragment("/"), true);
        set(made, reference, target);
    }

    @SuppressWarnings("unchecked")
    private static void set(Entity made, EReference reference, @Nullable Object target) {
        if (reference.isMany()) {
            ((List<@Nullable Object>) made.eGet(reference)).add(target);
        } else {
            made.eSet(reference, target);
        }
    }

    private void edit() {
        chosen().stream().findFirst().ifPresent(ref -> new ObjectDialog(table.getShell(), session, ref).ask());
    }

    private void delete() {
        new Actions(session).delete(table.getShell(), chosen());
    }
}
