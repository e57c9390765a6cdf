// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.passeur.core.Workspace;
import org.passeur.report.dashboard.DashboardTile;
import org.passeur.report.dashboard.DashboardTile.Content;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Icons;

/** The dashboard: all tiles, worked out beside the screen's thread, and anew a moment after something was committed. */
public final class DashboardEditor extends EditorPart {

    public static final String ID = "org.passeur.ui.dashboard";

    private static final int QUIET_MS = 400;

    /** A tile with the card that shows it. */
    private record Shown(DashboardTile tile, TileCard card) {
    }

    private final List<Shown> shown = new ArrayList<>();
    private @Nullable ScrolledComposite scroll;
    private @Nullable Composite page;
    private boolean waiting;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.image("speedometer2"));
        Session session = Session.of(getSite());
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite cards = new Composite(scrolled, SWT.NONE);
        cards.setLayout(new TileGrid());
        scrolled.setContent(cards);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, e -> resize());
        scroll = scrolled;
        page = cards;
        for (DashboardTile tile : Tiles.all()) {
            shown.add(new Shown(tile, new TileCard(cards, session, tile.title(session.locale()))));
        }
        session.commits().listen(cards, event -> later(cards));
        read(cards);
    }

    /** Waits until a burst of commits is over. */
    private void later(Composite cards) {
        if (!waiting) {
            waiting = true;
            cards.getDisplay().timerExec(QUIET_MS, () -> {
                waiting = false;
                if (!cards.isDisposed()) {
                    read(cards);
                }
            });
        }
    }

    private void read(Composite cards) {
        Session session = Session.of(getSite());
        Workspace workspace = session.workspace();
        Locale locale = session.locale();
        for (Shown one : shown) {
            Jobs.figures(cards, Words.get("dashboard.name"),
                    () -> one.tile().content(workspace, LocalDate.now(), locale),
                    content -> show(one, content));
        }
    }

    private void show(Shown one, Content content) {
        one.card().show(content);
        resize();
    }

    private void resize() {
        ScrolledComposite scrolled = scroll;
        Composite cards = page;
        if (scrolled != null && cards != null && !scrolled.isDisposed()) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(cards.computeSize(width, SWT.DEFAULT).y);
            cards.layout(true, true);
        }
    }

    /** Works everything out again. */
    public void refresh() {
        Composite cards = page;
        if (cards != null) {
            read(cards);
        }
    }

    @Override
    public void setFocus() {
        Composite cards = page;
        if (cards != null) {
            cards.setFocus();
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // the dashboard has nothing of its own to save
    }

    @Override
    public void doSaveAs() {
        // the dashboard has nothing of its own to save
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
