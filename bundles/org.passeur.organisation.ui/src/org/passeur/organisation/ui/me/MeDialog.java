// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.me;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.organisation.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.errors.Errors;

/** Asks who uses the workspace: one of its people, or somebody new. */
public final class MeDialog extends TitledDialog {

    private static final int ROWS = 9;
    private static final int INDENT = 24;

    private final Session session;
    private final List<Link> people;
    private final Optional<Link> guess;
    private List<Link> listed = List.of();
    private @Nullable Button known;
    private @Nullable Text filter;
    private org.eclipse.swt.widgets.@Nullable List list;
    private @Nullable Text name;
    private @Nullable Text email;

    /**
     * Asks.
     *
     * @param guess who it probably is
     */
    public MeDialog(Shell parent, Session session, List<Link> people, Optional<Link> guess) {
        super(parent, Words.get("me.title"), Words.get("me.heading"));
        this.session = session;
        this.people = people;
        this.guess = guess;
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("me.message"));
        columns(body, 2);
        if (!people.isEmpty()) {
            among(body);
        }
        somebodyNew(body);
        Text first = filter;
        (first == null ? Objects.requireNonNull(name) : first).setFocus();
    }

    private void among(Composite body) {
        Button one = new Button(body, SWT.RADIO);
        one.setText(Words.get("me.known"));
        one.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(one);
        one.addListener(SWT.Selection, e -> check());
        known = one;
        Text typed = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(Words.get("me.filter"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(INDENT, 0).applyTo(typed);
        typed.addListener(SWT.Modify, e -> fill());
        filter = typed;
        org.eclipse.swt.widgets.List shown = new org.eclipse.swt.widgets.List(body,
                SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).indent(INDENT, 0)
                .hint(360, ROWS * shown.getItemHeight()).applyTo(shown);
        shown.addListener(SWT.Selection, e -> choose(true));
        shown.addListener(SWT.DefaultSelection, e -> okPressed());
        list = shown;
        fill();
        guess.ifPresent(link -> shown.setSelection(people.indexOf(link)));
        shown.showSelection();
        Button other = new Button(body, SWT.RADIO);
        other.setText(Words.get("me.new"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(other);
    }

    private void somebodyNew(Composite body) {
        name = field(body, "me.name");
        email = field(body, "me.email");
    }

    private Text field(Composite body, String key) {
        Label label = new Label(body, SWT.NONE);
        label.setText(Words.get(key));
        Text text = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().indent(people.isEmpty() ? 0 : INDENT, 0).align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, e -> choose(false));
        return text;
    }

    private void choose(boolean among) {
        Button one = known;
        if (one != null) {
            one.setSelection(among);
            for (Control sibling : one.getParent().getChildren()) {
                if (sibling instanceof Button other && other != one) {
                    other.setSelection(!among);
                }
            }
        }
        check();
    }

    private void fill() {
        String wanted = fold(Objects.requireNonNull(filter).getText());
        listed = people.stream().filter(link -> fold(link.title()).contains(wanted)).toList();
        org.eclipse.swt.widgets.List shown = Objects.requireNonNull(list);
        shown.setItems(listed.stream().map(Link::title).toArray(String[]::new));
        if (listed.size() == 1) {
            shown.select(0);
        }
        check();
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").strip()
                .toLowerCase(Locale.ROOT);
    }

    private boolean among() {
        Button one = known;
        return one != null && one.getSelection();
    }

    private NewPerson somebody() {
        return new NewPerson(Objects.requireNonNull(name).getText(), Objects.requireNonNull(email).getText());
    }

    private int index() {
        return Objects.requireNonNull(list).getSelectionIndex();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return;
        }
        String trouble = among() ? "" : somebody().trouble();
        boolean empty = !among() && somebody().name().isEmpty();
        setErrorMessage(trouble.isEmpty() || empty ? null : Words.get(trouble));
        ok.setEnabled(among() ? index() >= 0 : trouble.isEmpty());
    }

    @Override
    protected void okPressed() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null || !ok.isEnabled()) {
            return;
        }
        try {
            Ref me = among() ? listed.get(index()).ref()
                    : somebody().keep(session.repository(), Words.get("me.kept", somebody().name()));
            session.workspace().setMe(me);
            super.okPressed();
        } catch (PasseurException e) {
            Errors.log(e);
            setErrorMessage(Errors.sentence(e));
        }
    }

    @Override
    protected String accepts() {
        return Words.get("me.ok");
    }

    @Override
    protected String refuses() {
        return Words.get("me.later");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }
}
