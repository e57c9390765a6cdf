// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Services;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.open.NewObjectInput;
import org.passeur.ui.open.ObjectEditors;
import org.passeur.ui.open.ObjectInput;
import org.passeur.ui.open.Open;
import org.passeur.ui.open.TableInput;
import org.passeur.ui.table.TableEditor;
import org.passeur.ui.theme.Icons;

/** Opens things in the active window of the workbench. */
final class WorkbenchOpen implements Open {

    private final Session session;

    WorkbenchOpen(Session session) {
        this.session = session;
    }

    @Override
    public @Nullable IEditorPart object(Ref ref, @Nullable String feature) {
        Optional<String> title = session.repository().title(ref);
        if (title.isEmpty()) {
            Jobs.say(Words.get("open.gone"));
            return null;
        }
        String icon = session.models().form(ref.type()).icon();
        IEditorPart editor = editor(new ObjectInput(ref, title.get(), Icons.get(icon)), editorId(ref.type()));
        if (feature != null && editor instanceof FormEditor form) {
            form.reveal(feature);
        }
        return editor;
    }

    @Override
    public @Nullable IEditorPart table(EClass type) {
        return table(session.models().table(type));
    }

    @Override
    public @Nullable IEditorPart table(TableSpec spec) {
        return table(spec, Filter.ALL, TableEditor.title(session, spec));
    }

    @Override
    public @Nullable IEditorPart table(TableSpec spec, Filter part, String title) {
        return editor(new TableInput(spec, part, title), TableEditor.ID);
    }

    @Override
    public @Nullable IEditorPart create(EClass type, Consumer<Entity> prefill) {
        String title = session.creation(type);
        return editor(new NewObjectInput(type, title, prefill), editorId(type));
    }

    @Override
    public @Nullable IEditorPart editor(IEditorInput input, String editorId) {
        IWorkbenchPage page = page();
        if (page == null) {
            return null;
        }
        try {
            return page.openEditor(input, editorId);
        } catch (PartInitException e) {
            Errors.show(e);
            return null;
        }
    }

    @Override
    public void view(String id) {
        IWorkbenchPage page = page();
        if (page != null) {
            try {
                page.showView(id);
            } catch (PartInitException e) {
                Errors.show(e);
            }
        }
    }

    private static String editorId(EClass type) {
        return Services.all(ObjectEditors.class).stream().filter(e -> e.type() == type).map(ObjectEditors::editorId)
                .findFirst()
                .orElse(FormEditor.ID);
    }

    private static @Nullable IWorkbenchPage page() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active == null) {
            active = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null);
        }
        return active == null ? null : active.getActivePage();
    }
}
