// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;

/** Several other objects as chips that open and go away; more are added by typing. */
final class ManyReferencesKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.feature() instanceof EReference reference && reference.isMany() && !reference.isContainment();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(parent, spec, host);
    }

    private static final class Field implements FieldControl {

        private final Composite area;
        private final Composite chips;
        private final TargetText name;
        private final FieldSpec spec;
        private final FieldHost host;
        private final Session session;
        private List<Ref> shown = List.of();

        Field(Composite parent, FieldSpec spec, FieldHost host) {
            this.spec = spec;
            this.host = host;
            session = host.context().session();
            area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
            chips = new Composite(area, SWT.NONE);
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.wrap = true;
            layout.marginLeft = 0;
            layout.marginTop = 0;
            layout.marginBottom = 0;
            layout.spacing = 4;
            chips.setLayout(layout);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
            name = new TargetText(area, new Targets(session, (EClass) spec.type().type()), host, this::add, () -> {
            });
            name.text().setMessage(Words.get("field.references.hint"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(name.text());
        }

        private void add(Ref ref) {
            name.show("");
            if (!shown.contains(ref)) {
                EObject target = host.context().copy().get(ref);
                List<Object> more = new ArrayList<>((List<?>) host.owner().eGet(spec.kept()));
                more.add(target);
                host.write(more);
            }
        }

        private void remove(EObject target) {
            List<Object> less = new ArrayList<>((List<?>) host.owner().eGet(spec.kept()));
            less.remove(target);
            host.write(less);
            name.text().setFocus();
        }

        @Override
        public Control control() {
            return area;
        }

        @Override
        public boolean wide() {
            return true;
        }

        @Override
        public void focus() {
            name.text().setFocus();
        }

        @Override
        public void settle() {
            name.settle();
        }

        @Override
        public void show(@Nullable Object value) {
            List<?> targets = value instanceof List<?> list ? list : List.of();
            List<Ref> refs = targets.stream().map(t -> session.models().ref((Entity) t)).toList();
            if (refs.equals(shown) && chips.getChildren().length == refs.size()) {
                return;
            }
            shown = refs;
            for (Control old : chips.getChildren()) {
                old.dispose();
            }
            targets.forEach(t -> chip((EObject) t));
            GridDataFactory.fillDefaults().grab(true, false).exclude(refs.isEmpty()).applyTo(chips);
            chips.setVisible(!refs.isEmpty());
            area.requestLayout();
        }

        private void chip(EObject target) {
            Composite chip = Look.style(new Composite(chips, SWT.NONE), "passeur-chip");
            GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).spacing(0, 0).applyTo(chip);
            Link link = Look.style(new Link(chip, SWT.NONE), "passeur-chip");
            String title = session.models().title(target);
            link.setText("<a>" + title.replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, e -> session.open().object(session.models().ref(target)));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(link);
            ToolBar bar = Look.style(new ToolBar(chip, SWT.FLAT), "passeur-chip");
            ToolItem away = new ToolItem(bar, SWT.PUSH);
            away.setImage(Icons.image("x"));
            away.setToolTipText(Words.get("field.remove", title));
            away.addListener(SWT.Selection, e -> remove(target));
        }
    }
}
