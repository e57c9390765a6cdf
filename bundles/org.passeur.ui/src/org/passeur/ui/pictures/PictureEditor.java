// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.passeur.picture.Picture;
import org.passeur.ui.PartActions;
import org.passeur.ui.Session;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Icons;

/** One large picture of the workspace, worked out beside the screen's thread, and anew a moment after something was committed. */
public final class PictureEditor extends EditorPart {

    public static final String ID = "org.passeur.ui.picture";

    private static final int QUIET_MS = 600;

    private @Nullable PicturePanel panel;
    private @Nullable PictureBar bar;
    private @Nullable ViewBar views;
    private @Nullable Picture shown;
    private boolean waiting;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private PicturePlace place() {
        return ((PictureInput) getEditorInput()).place();
    }

    @Override
    public void createPartControl(Composite parent) {
        Session session = Session.of(getSite());
        setTitleImage(Icons.image(place().icon()));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        PicturePanel made = new PicturePanel(parent, place().centred());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        PictureBar above = new PictureBar(parent, made, getEditorInput().getName(), place().hint(session),
                session.locale());
        above.control(made.control());
        List<String> names = place().views(session);
        if (!names.isEmpty()) {
            ViewBar walk = new ViewBar(parent, place(), names, view -> read(made));
            walk.listen(made.canvas());
            walk.control().moveAbove(made.control());
            views = walk;
        }
        made.canvas().onTarget(target -> place().target(session, target));
        panel = made;
        bar = above;
        session.commits().listen(made.control(), event -> later(made));
        read(made);
    }

    private void later(PicturePanel made) {
        if (!waiting) {
            waiting = true;
            made.control().getDisplay().timerExec(QUIET_MS, () -> {
                waiting = false;
                if (!made.control().isDisposed()) {
                    read(made);
                }
            });
        }
    }

    private void read(PicturePanel made) {
        Session session = Session.of(getSite());
        PicturePlace place = place();
        ViewBar walk = views;
        PictureView view = walk == null ? PictureView.FIRST : walk.now();
        Jobs.read(made.control(), getEditorInput().getName(), () -> place.picture(session, view), picture -> {
            if (walk == null || walk.now().equals(view)) {
                show(picture);
            }
        });
    }

    private void show(Picture picture) {
        PicturePanel made = panel;
        PictureBar above = bar;
        if (made != null && above != null) {
            shown = picture;
            made.show(picture);
            above.show(picture);
        }
    }

    /** What paints, for tests. */
    public PicturePanel panel() {
        PicturePanel made = panel;
        if (made == null) {
            throw new IllegalStateException("The picture is not open yet");
        }
        return made;
    }

    /** The picture that is shown; null while it is worked out, for tests. */
    public @Nullable Picture picture() {
        return shown;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PartActions.class ? adapter.cast(new PartActions() {
            @Override
            public void refresh() {
                read(panel());
            }
        }) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        PicturePanel made = panel;
        if (made != null) {
            made.canvas().setFocus();
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // a picture has nothing of its own to save
    }

    @Override
    public void doSaveAs() {
        // a picture has nothing of its own to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
