// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.passeur.core.CommitEvent;
import org.passeur.core.query.Query;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.navigator.Node.DomainNode;
import org.passeur.ui.navigator.Node.PlaceNode;
import org.passeur.ui.navigator.Node.TableNode;
import org.passeur.ui.theme.Icons;

/** The tree of the navigator; the counts beside the tables are read off the screen's thread and follow commits. */
final class NavigatorTree implements PartActions {

    private final Session session;
    private final TreeViewer viewer;
    private final List<Node> roots;
    private final Map<String, Long> counts = new HashMap<>();

    NavigatorTree(Composite parent, Session session) {
        this.session = session;
        roots = new Nodes(session).roots();
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.setInput(roots);
        viewer.expandAll();
        viewer.addDoubleClickListener(this::open);
        viewer.getTree().addListener(SWT.MouseUp, this::clicked);
        session.commits().listen(viewer.getControl(), this::follow);
        count(roots.stream()
                .flatMap(r -> r instanceof DomainNode d ? d.children().stream() : java.util.stream.Stream.empty())
                .filter(TableNode.class::isInstance).map(n -> ((TableNode) n).spec()).toList());
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** One click opens what it hits; a domain folds by a double click or its arrow. */
    private void clicked(Event event) {
        TreeItem hit = viewer.getTree().getItem(new Point(event.x, event.y));
        if (event.button == 1 && hit != null && !(hit.getData() instanceof DomainNode)) {
            open(hit.getData());
        }
    }

    /** By Enter, or by a double click on a domain; what a double click hits besides has opened by its first click. */
    private void open(DoubleClickEvent event) {
        open(((IStructuredSelection) event.getSelection()).getFirstElement());
    }

    private void open(@Nullable Object node) {
        switch (node) {
            case DomainNode domain -> viewer.setExpandedState(domain, !viewer.getExpandedState(domain));
            case TableNode table -> session.open().table(table.spec());
            case PlaceNode place -> place.place().open(session);
            case null, default -> {
            }
        }
    }

    private void follow(CommitEvent event) {
        count(tables().filter(t -> event.types().stream().anyMatch(c -> t.type().isSuperTypeOf(c))).toList());
    }

    private java.util.stream.Stream<TableSpec> tables() {
        return roots.stream().filter(DomainNode.class::isInstance).flatMap(r -> ((DomainNode) r).children().stream())
                .filter(TableNode.class::isInstance).map(n -> ((TableNode) n).spec());
    }

    private void count(List<TableSpec> tables) {
        if (tables.isEmpty()) {
            return;
        }
        Jobs.figures(viewer.getControl(), Words.get("navigator.counting"), () -> {
            Map<String, Long> read = new HashMap<>();
            for (TableSpec table : tables) {
                read.put(table.id(), session.repository().count(Query.of(table.type()).where(table.filter())));
            }
            return read;
        }, read -> {
            counts.putAll(read);
            viewer.refresh();
        });
    }

    @Override
    public void refresh() {
        count(tables().toList());
    }

    @Override
    public boolean canCreate() {
        return chosen() != null;
    }

    @Override
    public void create() {
        EClass type = chosen();
        if (type != null) {
            session.open().create(type, o -> {
            });
        }
    }

    private @Nullable EClass chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof TableNode table ? table.spec().type()
                : null;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            return parent instanceof DomainNode domain ? domain.children().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return element instanceof DomainNode;
        }
    }

    private final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            return switch (element) {
                case DomainNode domain -> new StyledString(domain.label());
                case PlaceNode place -> new StyledString(place.label());
                case TableNode table ->
                    new StyledString(table.label()).append(countOf(table), StyledString.COUNTER_STYLER);
                default -> new StyledString();
            };
        }

        private String countOf(TableNode table) {
            Long count = counts.get(table.spec().id());
            return count == null ? "" : "  " + NumberFormat.getInstance(session.locale()).format(count);
        }

        @Override
        public @Nullable Image getImage(Object element) {
            return switch (element) {
                case DomainNode domain -> Icons.image("folder2");
                case PlaceNode place -> Icons.image(place.place().icon());
                case TableNode table -> Icons.image(table.spec().icon());
                default -> null;
            };
        }
    }
}
