// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.knowledge.Merge;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.jobs.Jobs;

/** Puts items side by side and makes one of them, which the person chooses. */
public final class MergeDialog extends TitledDialog {

    private static final int COLUMN = 360;
    private static final int WIDEST = 1140;
    private static final int HEIGHT = 480;

    private final Session session;
    private final List<Candidate> candidates;
    private final List<CandidateColumn> columns = new ArrayList<>();
    private @Nullable Button join;

    /** A merge of two or more items. */
    public MergeDialog(Shell parent, Session session, List<Ref> items) {
        super(parent, Words.get("merge.title"), Words.get("merge.heading", Integer.valueOf(items.size())));
        this.session = session;
        candidates = Candidate.read(session, items);
    }

    @Override
    protected void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        setMessage(Words.get("merge.message"));
        ScrolledComposite scroll = new ScrolledComposite(body, SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(WIDEST, COLUMN * candidates.size() + 32), HEIGHT)
                .applyTo(scroll);
        Composite side = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(candidates.size()).equalWidth(true).margins(16, 12).spacing(16, 0)
                .applyTo(side);
        for (int i = 0; i < candidates.size(); i++) {
            int at = i;
            columns.add(new CandidateColumn(side, candidates.get(i), () -> keep(at)));
        }
        for (CandidateColumn column : columns) {
            Set<String> others = new HashSet<>();
            columns.stream().filter(other -> other != column).forEach(other -> others.addAll(other.lines()));
            column.mark(others);
        }
        scroll.setContent(side);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(COLUMN * candidates.size(), HEIGHT - 24);
        texts(body);
        keep(0);
    }

    private void texts(Composite area) {
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Button both = new Button(body, SWT.CHECK);
        both.setText(Words.get("merge.join"));
        join = both;
    }

    private void keep(int at) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).keep().setSelection(i == at);
        }
    }

    private Ref kept() {
        return columns.stream().filter(column -> column.keep().getSelection()).findFirst().orElse(columns.getFirst())
                .candidate().ref();
    }

    @Override
    protected void okPressed() {
        Ref kept = kept();
        List<Ref> others = candidates.stream().map(Candidate::ref).filter(ref -> !ref.equals(kept)).toList();
        Merge.Body body = Objects.requireNonNull(join).getSelection() ? Merge.Body.JOIN : Merge.Body.KEEP;
        Repository repository = session.repository();
        Locale locale = session.locale();
        Jobs.run(Words.get("merge.title"), monitor -> {
            Merge.run(repository, kept, others, body, locale);
            return Words.get("merge.done", Integer.valueOf(others.size()), repository.title(kept).orElse(""));
        }, said -> session.open().object(kept));
        super.okPressed();
    }

    @Override
    protected String accepts() {
        return Words.get("merge.ok");
    }
}
