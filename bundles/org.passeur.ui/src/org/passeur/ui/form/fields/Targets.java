// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.ObjectDialog;
import org.passeur.ui.table.FilterText;
import org.passeur.ui.values.ColumnType;

/** Finds the objects that a reference may point at while somebody types a part of their name, or makes a new one. */
final class Targets {

    private static final int MOST = 20;
    private static final int POPUP_DELAY = 200;

    private final Session session;
    private final EClass type;
    private boolean found;

    Targets(Session session, EClass type) {
        this.session = session;
        this.type = type;
    }

    /** An object, or the wish for a new one with the words typed. */
    static final class Proposal extends ContentProposal {

        private final @Nullable Ref ref;
        private final String typed;

        Proposal(String label, @Nullable Ref ref, String typed) {
            super(ref == null ? typed : label, label, null);
            this.ref = ref;
            this.typed = typed;
        }
    }

    List<Row> find(String words) {
        Models models = session.models();
        FilterText reader = new FilterText(models, session.locale(), java.time.LocalDate.now());
        List<Filter> names = new ArrayList<>();
        List<EStructuralFeature> titles = new ArrayList<>(models.titleFeatures(type));
        EStructuralFeature key = models.keyFeature(type);
        if (!titles.contains(key)) {
            titles.add(key);
        }
        for (EStructuralFeature feature : titles) {
            ColumnType column = ColumnType.of(models, feature);
            if (column.reference() || feature.getEType().getInstanceClass() == String.class) {
                names.add(reader.contains(type, feature.getName(), column, words));
            }
        }
        Query query = Query.of(type).limit(MOST);
        if (!words.isBlank() && !names.isEmpty()) {
            query = query.where(new Filter.Or(List.copyOf(names)));
        }
        if (!titles.isEmpty() && titles.get(0).getEType().getInstanceClass() == String.class) {
            query = query.orderBy(titles.get(0).getName());
        }
        return session.repository().rows(query);
    }

    /** The one object that is called exactly so, else the only one in whose name the words are. */
    Optional<Ref> meant(String words) {
        List<Row> near = find(words);
        List<Row> same = near.stream().filter(r -> r.title().equalsIgnoreCase(words.strip())).toList();
        List<Row> meant = same.isEmpty() ? near : same;
        return meant.size() == 1 ? Optional.of(meant.getFirst().ref()) : Optional.empty();
    }

    /** True where an object that is there was among the last proposals. */
    boolean found() {
        return found;
    }

    /** Proposes while somebody types. */
    ContentProposalAdapter propose(Text text, Consumer<Ref> chosen) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (words, position) -> proposals(words), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setAutoActivationDelay(POPUP_DELAY);
        adapter.setPropagateKeys(true);
        adapter.addContentProposalListener(proposal -> {
            if (proposal instanceof Proposal wish) {
                // the name that is shown then was not typed: it proposes nothing
                adapter.setEnabled(false);
                try {
                    Ref ref = wish.ref;
                    if (ref != null) {
                        chosen.accept(ref);
                    } else {
                        create(text, wish.typed).ifPresent(chosen);
                    }
                } finally {
                    adapter.setEnabled(true);
                }
            }
        });
        return adapter;
    }

    private IContentProposal[] proposals(String words) {
        List<IContentProposal> wishes = new ArrayList<>();
        find(words.strip()).forEach(row -> wishes.add(new Proposal(row.title(), row.ref(), words)));
        found = !wishes.isEmpty();
        if (!type.isAbstract()) {
            String creation = session.creation(type);
            wishes.add(new Proposal(
                    words.isBlank() ? Words.get("field.new", creation)
                            : Words.get("field.new-named", creation, words.strip()),
                    null, words.strip()));
        }
        return wishes.toArray(IContentProposal[]::new);
    }

    /** Asks for a new object whose name is begun with what was typed. */
    Optional<Ref> create(Text text, String typed) {
        return new ObjectDialog(text.getShell(), session, type, object -> name(object, typed)).ask();
    }

    private void name(Entity object, String typed) {
        List<EStructuralFeature> titles = session.models().titleFeatures(type);
        if (!typed.isEmpty() && !titles.isEmpty() && titles.get(0).getEType().getInstanceClass() == String.class) {
            object.eSet(titles.get(0), typed);
        }
    }
}
