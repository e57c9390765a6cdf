// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Ref;
import org.passeur.search.Search;
import org.passeur.search.SearchHit;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;
import org.passeur.search.Searches;
import org.passeur.ui.ColumnRoom;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Look;

/** Finds anything while one types: hits with what was found in them, choices beside them, Enter opens. */
public final class QuickSearchDialog extends Dialog {

    /** What was saved a moment ago is found too; a search does not wait longer than this for the index. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Session session;
    private final Question question = new Question();
    private @Nullable TableViewer hits;
    private @Nullable FacetTree facets;
    private @Nullable Label said;
    private @Nullable Job running;
    private @Nullable SearchResult shown;

    /** A dialog over a window. */
    public QuickSearchDialog(Shell parent, Session session) {
        super(parent);
        this.session = session;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("search.title"));
    }

    @Override
    protected Point getInitialSize() {
        Rectangle window = getParentShell().getBounds();
        return new Point(Math.max(760, window.width * 2 / 3), Math.max(480, window.height * 2 / 3));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Text typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(Words.get("search.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.Modify, e -> ask(typed.getText()));
        typed.addListener(SWT.KeyDown, this::walk);
        typed.addListener(SWT.DefaultSelection, e -> openSelected());
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        hits = table(sash);
        facets = new FacetTree(sash, this::choose);
        sash.setWeights(75, 25);
        Label line = Look.style(new Label(area, SWT.WRAP), "passeur-muted");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        line.setText(Words.get("search.empty"));
        said = line;
        return area;
    }

    private TableViewer table(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(viewer, HitLabels.Part.TITLE, "search.column.title", 260);
        column(viewer, HitLabels.Part.PASSAGE, "search.column.passage", 160);
        column(viewer, HitLabels.Part.CLASS, "search.column.class", 110);
        ColumnRoom.share(viewer.getTable(), 1, 2, 0);
        viewer.getTable().setHeaderVisible(true);
        viewer.addOpenListener(e -> openSelected());
        return viewer;
    }

    private void column(TableViewer viewer, HitLabels.Part part, String key, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Words.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new HitLabels(part, session));
    }

    private void ask(String newWords) {
        question.ask(newWords);
        search();
    }

    private void choose(String facet, String value, boolean on) {
        question.choose(facet, value, on);
        search();
    }

    /** The last question wins: an older one that is still running is let go. */
    private void search() {
        Job old = running;
        if (old != null) {
            old.cancel();
        }
        TableViewer viewer = hits;
        if (viewer == null) {
            return;
        }
        if (question.isEmpty()) {
            show(SearchResult.NOTHING);
            return;
        }
        Search search = PlatformUI.getWorkbench().getService(Searches.class).of(session.workspace());
        String[] more = session.models().find(question.onlyClass())
                .map(type -> search.facets(type).toArray(String[]::new))
                .orElse(new String[0]);
        SearchRequest request = question.request(session.locale(), more);
        Label line = said;
        if (line != null && search.changeSet() < 0) {
            line.setText(Words.get("search.indexing"));
        }
        running = Jobs.read(viewer.getTable(), Words.get("search.title"), () -> {
            search.awaitUpToDate(session.repository().lastChangeSet(), PATIENCE);
            return search.find(request);
        }, this::show);
    }

    private void show(SearchResult result) {
        shown = result;
        TableViewer viewer = hits;
        FacetTree tree = facets;
        Label line = said;
        if (viewer != null && tree != null && line != null) {
            viewer.setInput(result.hits());
            if (!result.hits().isEmpty()) {
                viewer.setSelection(new StructuredSelection(result.hits().getFirst()));
            }
            tree.show(result.facets());
            line.setText(sentence(result));
            line.requestLayout();
        }
    }

    private String sentence(SearchResult result) {
        if (question.isEmpty()) {
            return Words.get("search.empty");
        }
        if (result.total() == 0) {
            return Words.get("search.nothing");
        }
        String count = Words.get("search.count", result.total());
        if (result.corrections().isEmpty()) {
            return count;
        }
        StringBuilder corrected = new StringBuilder();
        for (Map.Entry<String, List<String>> one : result.corrections().entrySet()) {
            corrected.append(' ')
                    .append(Words.get("search.corrected", one.getKey(), String.join(", ", one.getValue())));
        }
        return count + corrected;
    }

    /** Up and down move through the hits while the words keep the focus. */
    private void walk(Event e) {
        TableViewer viewer = hits;
        if (viewer != null && (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP)) {
            int count = viewer.getTable().getItemCount();
            int next = viewer.getTable().getSelectionIndex() + (e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            if (next >= 0 && next < count) {
                viewer.getTable().setSelection(next);
                viewer.getTable().showSelection();
            }
            e.doit = false;
        }
    }

    private void openSelected() {
        TableViewer viewer = hits;
        if (viewer != null && viewer.getStructuredSelection().getFirstElement() instanceof SearchHit hit) {
            Ref ref = session.models().parse(hit.uri());
            close();
            session.open().object(ref);
        }
    }

    /** What is shown, for tests. */
    public @Nullable SearchResult shown() {
        return shown;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.get("search.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        openSelected();
    }
}
