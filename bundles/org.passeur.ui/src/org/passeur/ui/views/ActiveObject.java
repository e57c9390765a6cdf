// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.check.Problem;

/** Follows which object the person looks at: chosen in a table or view, or open in the active editor. */
public final class ActiveObject implements ISelectionListener {

    private final IViewSite site;
    private final Consumer<Ref> follow;

    private ActiveObject(IViewSite site, Consumer<Ref> follow) {
        this.site = site;
        this.follow = follow;
    }

    /** Calls back with the object of now and with each next one, until the control is disposed. */
    public static void follow(IViewSite site, Control owner, Consumer<Ref> follow) {
        ActiveObject listener = new ActiveObject(site, follow);
        ISelectionService service = site.getWorkbenchWindow().getSelectionService();
        service.addPostSelectionListener(listener);
        owner.addDisposeListener(e -> service.removePostSelectionListener(listener));
        IEditorPart editor = site.getPage().getActiveEditor();
        ISelection now = service.getSelection();
        Optional<Ref> ref = now == null ? Optional.empty() : ref(now);
        ref.or(() -> editor == null ? Optional.empty()
                : Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), Ref.class)))
                .ifPresent(follow);
    }

    @Override
    public void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        if (part != null && selection != null && part != site.getPart()) {
            ref(selection).ifPresent(follow);
        }
    }

    private static Optional<Ref> ref(ISelection selection) {
        Object first = selection instanceof IStructuredSelection chosen ? chosen.getFirstElement() : null;
        return switch (first) {
            case Ref ref -> Optional.of(ref);
            case Link link -> Optional.of(link.ref());
            case Problem problem -> Optional.of(problem.object().ref());
            case null, default -> Optional.empty();
        };
    }
}
