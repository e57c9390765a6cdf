// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.passeur.ui.Services;

/** The registry of field kinds: the first that fits shows a field. */
public final class FieldKinds {

    private static final List<FieldKind> USUAL = List.of(new ReadOnlyKind(), new AttachmentsKind(), new ChildrenKind(),
            new ManyReferencesKind(), new ReferenceKind(), new EnumKind(), new BooleanKind(), new DateKind(),
            new ScaleKind(),
            new NumberKind(), new MarkdownKind(), new TextsKind(), new LinesKind(), new TextKind());

    private FieldKinds() {
    }

    /** Makes what shows a field. */
    public static FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        List<FieldKind> kinds = new ArrayList<>(Services.all(FieldKind.class));
        kinds.addAll(USUAL);
        for (FieldKind kind : kinds) {
            if (kind.fits(spec)) {
                return kind.create(parent, spec, host);
            }
        }
        throw new IllegalStateException("No kind of field fits " + spec.path());
    }
}
