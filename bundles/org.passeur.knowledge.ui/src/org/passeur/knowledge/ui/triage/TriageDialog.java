// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.knowledge.Triage;
import org.passeur.knowledge.Triage.Change;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Names;
import org.passeur.knowledge.ui.NamesField;
import org.passeur.knowledge.ui.People;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.theme.Look;

/** Sets kind, criticality, holders, verifier and topics of many items at once; what is left empty stays as it is. */
public final class TriageDialog extends TitledDialog {

    private static final int NAMED = 3;
    private static final int SCALE = 5;
    private static final int USUAL_LEVEL = 3;

    private final Session session;
    private final List<Ref> items;
    private @Nullable Combo kind;
    private @Nullable Combo criticality;
    private @Nullable NamesField holders;
    private @Nullable Combo level;
    private @Nullable NamesField verifier;
    private @Nullable NamesField topics;
    private @Nullable Label summary;

    /** A triage of some items. */
    public TriageDialog(Shell parent, Session session, List<Ref> items) {
        super(parent, Words.get("triage.title"), Words.get("triage.heading", Integer.valueOf(items.size())));
        this.session = session;
        this.items = List.copyOf(items);
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("triage.message", named()));
        columns(body, 4);
        Combo kinds = combo(body, "kind", 3);
        for (ItemKind literal : ItemKind.values()) {
            kinds.add(session.models().label(literal, session.locale()));
        }
        kind = kinds;
        criticality = scale(body, label("criticality"), 3);
        holders = names(body, Words.get("triage.holders"),
                new NamesField(body, People.today(session), true, this::check), 1);
        Combo howWell = scale(body, Words.get("triage.level"), 1);
        howWell.remove(0);
        howWell.select(USUAL_LEVEL - 1);
        level = howWell;
        verifier = names(body, label("verifier"), new NamesField(body, People.today(session), false, this::check), 3);
        topics = names(body, Words.get("triage.topics"),
                new NamesField(body, People.all(session, KnowledgePackage.Literals.TOPIC, "name"), true, this::check),
                3);
        Label said = Look.style(new Label(body, SWT.WRAP), "passeur-muted");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false)
                .hint(560, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 8)
                .applyTo(said);
        summary = said;
        kinds.setFocus();
    }

    private String named() {
        String titles = items.stream().limit(NAMED).map(ref -> session.repository().title(ref).orElse(""))
                .collect(Collectors.joining(", "));
        return items.size() > NAMED ? Words.get("triage.and-others", titles, Integer.valueOf(items.size() - NAMED))
                : titles;
    }

    private String label(String feature) {
        return session.models().label(KnowledgePackage.Literals.KNOWLEDGE_ITEM, feature, session.locale());
    }

    private Combo combo(Composite body, String feature, int columns) {
        return combo(body, columns, label(feature));
    }

    private Combo combo(Composite body, int columns, String label) {
        new Label(body, SWT.NONE).setText(label);
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.add(Words.get("triage.as-is"));
        combo.select(0);
        combo.addListener(SWT.Selection, e -> check());
        GridDataFactory.fillDefaults().span(columns, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Combo scale(Composite body, String label, int columns) {
        Combo combo = combo(body, columns, label);
        for (int i = 1; i <= SCALE; i++) {
            combo.add(Integer.toString(i));
        }
        return combo;
    }

    private static NamesField names(Composite body, String label, NamesField field, int columns) {
        Label words = new Label(body, SWT.NONE);
        words.setText(label);
        words.moveAbove(field.control());
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(320, SWT.DEFAULT)
                .applyTo(field.control());
        return field;
    }

    /** What is filled in so far. */
    Change change() {
        int chosenKind = Objects.requireNonNull(kind).getSelectionIndex();
        int chosenCriticality = Objects.requireNonNull(criticality).getSelectionIndex();
        Names.Reading verifying = Objects.requireNonNull(verifier).read();
        Names.Reading about = Objects.requireNonNull(topics).read();
        return new Change(chosenKind <= 0 ? Optional.empty() : Optional.of(ItemKind.values()[chosenKind - 1]),
                chosenCriticality <= 0 ? Optional.empty() : Optional.of(Integer.valueOf(chosenCriticality)),
                Objects.requireNonNull(holders).read().refs(), Objects.requireNonNull(level).getSelectionIndex() + 1,
                verifying.refs().stream().findFirst(), Optional.empty(), Optional.empty(), about.refs(),
                about.unknown());
    }

    private void check() {
        Label said = summary;
        if (said == null) {
            return;
        }
        List<String> strangers = new ArrayList<>(Objects.requireNonNull(holders).read().unknown());
        strangers.addAll(Objects.requireNonNull(verifier).read().unknown());
        setErrorMessage(strangers.isEmpty() ? null : Words.get("triage.stranger", strangers.getFirst()));
        Change change = change();
        said.setText(TriageWords.of(change, session.models(), session.locale()));
        allow(strangers.isEmpty() && TriageWords.changesSomething(change));
    }

    @Override
    protected void okPressed() {
        Change change = change();
        Repository repository = session.repository();
        Locale locale = session.locale();
        Jobs.run(Words.get("triage.title"), monitor -> {
            Triage.apply(repository, items, change, LocalDate.now(), locale);
            return Words.get("triage.done", Integer.valueOf(items.size()));
        }, said -> {
        });
        super.okPressed();
    }

    @Override
    protected String accepts() {
        return Words.get("triage.ok", Integer.valueOf(items.size()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }
}
