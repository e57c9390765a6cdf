// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.checks;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.check.Findings;
import org.passeur.core.check.Problem;
import org.passeur.core.check.Severity;
import org.passeur.picture.Palette;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.PartActions;
import org.passeur.ui.Problems;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.actions.Actions;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** The problems, grouped by check, with a filter; Enter goes to the object, the menu offers what mends it. */
public final class ChecksPanel implements PartActions {

    private static final int MOST = 300;

    /**
     * The problems of one check.
     *
     * @param others how many there are besides
     */
    private record Group(String check, Severity severity, String label, List<Problem> problems, long others) {

        long count() {
            return problems.size() + others;
        }
    }

    private final Session session;
    private final TreeViewer viewer;
    private final Text filter;
    private final Label count;
    private final Button mend;

    ChecksPanel(Composite parent, Session session) {
        this.session = session;
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite bar = Look.style(new Composite(root, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Words.get("checks.filter"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
        count = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        mend = new Button(bar, SWT.PUSH);
        mend.setImage(Icons.image("wrench"));
        mend.setText(Words.get("checks.mend"));
        mend.addListener(SWT.Selection, e -> mend());
        viewer = new TreeViewer(root, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.getTree().setHeaderVisible(true);
        column("checks.problem", 360, true);
        column("checks.object", 160, false);
        ColumnRoom.share(viewer.getTree(), 2, 1);
        viewer.setContentProvider(new Content());
        viewer.addDoubleClickListener(e -> go());
        viewer.addSelectionChangedListener(e -> enable());
        filter.addListener(SWT.Modify, e -> show());
        menu();
        session.problems().listen(viewer.getControl(), this::show);
        show();
    }

    TreeViewer viewer() {
        return viewer;
    }

    private void column(String key, int width, boolean problem) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Words.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return switch (element) {
                    case Group group -> problem ? group.label() + "  (" + number(group.count()) + ")" : "";
                    case Problem found -> problem ? found.sentence() : found.object().title();
                    case null, default -> problem ? String.valueOf(element) : "";
                };
            }

            @Override
            public @Nullable Image getImage(@Nullable Object element) {
                Severity severity = element instanceof Group group ? group.severity() : null;
                return problem && severity != null ? icon(severity) : null;
            }
        });
    }

    private static Image icon(Severity severity) {
        Palette palette = Look.theme().palette();
        return Icons.image(switch (severity) {
            case ERROR -> Icons.get("x-circle-fill", 16, palette.bad());
            case WARNING -> Icons.get("exclamation-triangle-fill", 16, palette.warning());
            case INFO -> Icons.get("info-circle-fill", 16, palette.accent());
        });
    }

    private void show() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Group> groups = new ArrayList<>();
        for (Findings findings : session.problems().found()) {
            List<Problem> fitting = findings.problems().stream().filter(p -> wanted.isEmpty() || fits(p, wanted))
                    .toList();
            if (!fitting.isEmpty()) {
                Problem first = fitting.getFirst();
                groups.add(new Group(first.check(), first.severity(), label(first.check()), fitting,
                        wanted.isEmpty() ? findings.others() : 0));
            }
        }
        Object[] open = viewer.getExpandedElements();
        List<String> openChecks = java.util.Arrays.stream(open).filter(Group.class::isInstance)
                .map(g -> ((Group) g).check()).toList();
        viewer.setInput(groups);
        groups.stream().filter(g -> openChecks.contains(g.check()) || groups.size() == 1)
                .forEach(g -> viewer.setExpandedState(g, true));
        count.setText(!session.problems().known() ? Words.get("checks.running")
                : groups.isEmpty() ? Words.get("checks.none")
                        : Problems.said(count(groups), count(groups.stream()
                                .filter(g -> g.severity() == Severity.INFO).toList())));
        enable();
    }

    private static boolean fits(Problem problem, String wanted) {
        return (problem.sentence() + " " + problem.object().title()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static long count(List<Group> groups) {
        return groups.stream().mapToLong(Group::count).sum();
    }

    private String number(long number) {
        return NumberFormat.getInstance(session.locale()).format(number);
    }

    private String label(String check) {
        return session.models().domains().stream()
                .flatMap(d -> d.texts().find(session.locale(), "check." + check).stream()).findFirst()
                .orElse(check);
    }

    private List<Problem> chosen() {
        List<Problem> problems = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            if (element instanceof Problem problem) {
                problems.add(problem);
            } else if (element instanceof Group group) {
                problems.addAll(group.problems());
            }
        }
        return problems;
    }

    private void go() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        if (first instanceof Group group) {
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        } else if (first instanceof Problem problem) {
            session.open().object(problem.object().ref());
        }
    }

    private void menu() {
        Menu menu = new Menu(viewer.getControl());
        viewer.getControl().setMenu(menu);
        menu.addListener(SWT.Show, e -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            item(menu, "box-arrow-in-right", Words.get("table.open"), this::go);
            fixes().forEach(
                    action -> item(menu, action.icon(), action.label(session.locale()), () -> mend(action)));
        });
    }

    /** What mends the chosen problems, or some of them. */
    private List<ObjectAction> fixes() {
        Actions actions = new Actions(session);
        return chosen().stream().flatMap(p -> p.fixes().stream()).distinct().flatMap(id -> actions.find(id).stream())
                .toList();
    }

    private void mend(ObjectAction action) {
        new Actions(session).run(action, chosen().stream().filter(p -> p.fixes().contains(action.id()))
                .map(p -> p.object().ref()).distinct().toList());
    }

    /** By the button: the only way to mend what is chosen, or a menu of the ways. */
    private void mend() {
        List<ObjectAction> ways = fixes();
        if (ways.size() == 1) {
            mend(ways.get(0));
        } else {
            viewer.getControl().getMenu().setVisible(true);
        }
    }

    private void enable() {
        List<ObjectAction> ways = fixes();
        mend.setEnabled(!ways.isEmpty());
        mend.setText(ways.size() == 1 ? ways.get(0).label(session.locale()) : Words.get("checks.mend"));
        mend.getParent().layout();
    }

    private static void item(Menu menu, String icon, String label, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setText(label);
        item.addListener(SWT.Selection, e -> run.run());
    }

    @Override
    public boolean canFilter() {
        return true;
    }

    @Override
    public void filter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** How many problems are shown, for tests. */
    public int shown() {
        return viewer.getInput() instanceof List<?> groups
                ? groups.stream().mapToInt(g -> ((Group) g).problems().size()).sum()
                : 0;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            if (!(parent instanceof Group group)) {
                return new Object[0];
            }
            List<Object> children = new ArrayList<>(
                    group.problems().subList(0, Math.min(MOST, group.problems().size())));
            if (group.count() > MOST) {
                children.add(Words.get("checks.more", Long.valueOf(group.count() - MOST)));
            }
            return children.toArray();
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return element instanceof Group;
        }
    }
}
