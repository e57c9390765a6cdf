// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Referrer;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** The links of an object in both directions, grouped by what they mean; each object can be walked further from. */
public final class LinksPanel implements PartActions {

    /** Some objects that are linked in the same way. */
    private record Group(String label, boolean inward, List<ObjectNode> objects) {
    }

    /** An object, at a place of its own in the tree. */
    private static final class ObjectNode {

        private final Link link;
        private @Nullable List<Group> groups;

        ObjectNode(Link link) {
            this.link = link;
        }
    }

    private static final Object WAITING = new Object();

    private final Session session;
    private final TreeViewer viewer;
    private final Label about;
    private final Button pin;
    private @Nullable Ref shown;

    LinksPanel(Composite parent, Session session) {
        this.session = session;
        Composite root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite bar = Look.style(new Composite(root, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        about = Look.style(new Label(bar, SWT.NONE), "passeur-muted");
        about.setText(Words.get("links.nothing"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(about);
        pin = new Button(bar, SWT.CHECK);
        pin.setText(Words.get("links.pin"));
        viewer = new TreeViewer(root, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        viewer.addDoubleClickListener(e -> open());
        session.commits().listen(viewer.getControl(), event -> refresh());
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows the links of an object, unless the view is held on another. */
    public void show(Ref ref) {
        if (!Objects.equals(ref, shown) && !pin.getSelection()) {
            shown = ref;
            refresh();
        }
    }

    @Override
    public void refresh() {
        Ref ref = shown;
        if (ref == null) {
            return;
        }
        Jobs.read(viewer.getControl(), Words.get("table.loading"), () -> {
            String title = session.repository().title(ref).orElse("");
            return new Loaded(ref, title, groups(ref));
        }, loaded -> {
            if (Objects.equals(ref, shown)) {
                about.setText(Words
                        .get("title.of-class", session.models().label(ref.type(), session.locale()), loaded.title())
                        .replace("&", "&&"));
                viewer.setInput(loaded.groups());
                viewer.expandToLevel(2);
            }
        });
    }

    private record Loaded(Ref ref, String title, List<Group> groups) {
    }

    private List<Group> groups(Ref ref) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Referrer referrer : session.repository().references(ref)) {
            put(groups, "\u2192 " + label(referrer.feature(), ref), false, referrer.other());
        }
        for (Referrer referrer : session.repository().referrers(ref)) {
            put(groups, "\u2190 " + label(referrer, ref), true, referrer.other());
        }
        return List.copyOf(groups.values());
    }

    /** What points here, and by which feature, where that says more than what it points at. */
    private String label(Referrer referrer, Ref ref) {
        Models models = session.models();
        String by = label(referrer.feature(), referrer.other().ref());
        String others = models.plural(referrer.other().ref().type(), session.locale());
        return by.equals(models.label(ref.type(), session.locale())) ? others
                : Words.get("title.of-class", others, by);
    }

    private String label(EReference feature, Ref owner) {
        return owner.type().getEStructuralFeature(feature.getName()) == null
                ? session.models().label(feature.getEContainingClass(), feature.getName(), session.locale())
                : session.models().label(owner.type(), feature.getName(), session.locale());
    }

    private static void put(Map<String, Group> groups, String label, boolean inward, Link link) {
        groups.computeIfAbsent(label, l -> new Group(l, inward, new ArrayList<>())).objects().add(new ObjectNode(link));
    }

    private void open() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        if (chosen instanceof ObjectNode node) {
            session.open().object(node.link.ref());
        } else if (chosen instanceof Group group) {
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        }
    }

    private void walk(ObjectNode node) {
        Jobs.read(viewer.getControl(), Words.get("table.loading"), () -> groups(node.link.ref()), groups -> {
            node.groups = groups;
            viewer.refresh(node);
            viewer.expandToLevel(node, 2);
        });
    }

    /** How many groups of links are shown, for tests. */
    public int groupsShown() {
        return viewer.getInput() instanceof List<?> groups ? groups.size() : 0;
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(@Nullable Object parent) {
            if (parent instanceof Group group) {
                return group.objects().toArray();
            }
            if (parent instanceof ObjectNode node) {
                List<Group> known = node.groups;
                if (known == null) {
                    walk(node);
                    return new Object[] { WAITING };
                }
                return known.toArray();
            }
            return new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            if (element instanceof ObjectNode node) {
                List<Group> known = node.groups;
                return known == null || !known.isEmpty();
            }
            return element instanceof Group;
        }
    }

    private final class Labels extends LabelProvider {

        @Override
        public String getText(@Nullable Object element) {
            return switch (element) {
                case Group group -> group.label() + "  (" + group.objects().size() + ")";
                case ObjectNode node -> node.link.title();
                case null, default -> "\u2026";
            };
        }

        @Override
        public @Nullable Image getImage(@Nullable Object element) {
            return element instanceof ObjectNode node
                    ? Icons.image(session.models().form(node.link.ref().type()).icon())
                    : null;
        }
    }
}
