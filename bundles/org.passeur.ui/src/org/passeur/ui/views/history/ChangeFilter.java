// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.ChangeQuery;
import org.passeur.core.ChangeSet;
import org.passeur.core.l10n.Alphabet;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Look;

/** Which of all changes are shown: words, who, when, which class, which sort of work. */
final class ChangeFilter {

    /** The key under which a field keeps what it filters by. */
    static final String FIELD = "passeur.history.filter";

    private static final int CALM_MILLIS = 250;
    private static final int LEAST = 80;
    private static final int[] DAYS = { 0, 7, 30, 365 };

    private final Composite bar;
    private final Text words;
    private final Text who;
    private final Combo when;
    private final Combo type;
    private final Combo kind;
    private final List<EClass> types;
    private final Runnable changed;
    private int typed;

    ChangeFilter(Composite parent, Session session, Runnable changed) {
        this.changed = changed;
        bar = Look.style(new Composite(parent, SWT.NONE), "passeur-bar");
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        words = text("words", "history.filter.words");
        who = text("who", "history.filter.who");
        when = combo("when", Words.get("history.filter.ever"), Words.get("history.filter.today"),
                Words.get("history.filter.days", Integer.valueOf(DAYS[1])),
                Words.get("history.filter.days", Integer.valueOf(DAYS[2])),
                Words.get("history.filter.days", Integer.valueOf(DAYS[3])));
        Locale locale = session.locale();
        types = session.models().entityClasses().stream()
                .filter(t -> !t.isAbstract() && !session.models().hidden(t) && !session.models().absent(t))
                .sorted(Alphabet.by(t -> session.models().plural(t, locale))).toList();
        type = combo("class", Words.get("history.filter.classes"));
        types.forEach(t -> type.add(session.models().plural(t, locale)));
        kind = combo("kind", Words.get("history.filter.kinds"));
        for (ChangeSet.Kind each : ChangeSet.Kind.values()) {
            kind.add(Words.get("history.kind." + each.name().toLowerCase(Locale.ROOT)));
        }
    }

    private Text text(String field, String key) {
        Text text = new Text(bar, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Words.get(key));
        text.setToolTipText(Words.get(key));
        text.setData(FIELD, field);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).minSize(LEAST, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, e -> soon());
        return text;
    }

    private Combo combo(String field, String... items) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        combo.setData(FIELD, field);
        GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, e -> changed.run());
        return combo;
    }

    /** Not at each stroke of somebody who types. */
    private void soon() {
        int mine = ++typed;
        bar.getDisplay().timerExec(CALM_MILLIS, () -> {
            if (mine == typed && !bar.isDisposed()) {
                changed.run();
            }
        });
    }

    /** Shows or hides the fields. */
    void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.requestLayout();
    }

    /** Puts the cursor into the words. */
    void focus() {
        words.setFocus();
        words.selectAll();
    }

    boolean isShown() {
        return !((GridData) bar.getLayoutData()).exclude;
    }

    /** What is asked for. */
    ChangeQuery query() {
        ChangeQuery query = ChangeQuery.ALL.saying(words.getText()).by(who.getText()).between(since(), null);
        if (type.getSelectionIndex() > 0) {
            query = query.of(types.get(type.getSelectionIndex() - 1));
        }
        return kind.getSelectionIndex() > 0 ? query.of(ChangeSet.Kind.values()[kind.getSelectionIndex() - 1]) : query;
    }

    private @Nullable Instant since() {
        int chosen = when.getSelectionIndex();
        return chosen <= 0 ? null
                : LocalDate.now().minusDays(DAYS[chosen - 1]).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
