// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui;

import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Link;

/** A field in which objects are named, with proposals while one types. */
public final class NamesField {

    private static final int POPUP_DELAY = 200;

    private final Text text;
    private final Names names;

    /** A field for one object, or for many. */
    public NamesField(Composite parent, List<Link> known, boolean many, Runnable changed) {
        names = new Names(known);
        text = new Text(parent, SWT.BORDER);
        text.setMessage(many ? Words.get("names.hint.many") : Words.get("names.hint"));
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (words, position) -> names.proposals(words.substring(0, position)).stream().map(ContentProposal::new)
                        .toArray(IContentProposal[]::new),
                null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setAutoActivationDelay(POPUP_DELAY);
        adapter.setPropagateKeys(true);
        adapter.addContentProposalListener(proposal -> {
            text.setText(names.complete(text.getText(), proposal.getContent(), many));
            text.setSelection(text.getCharCount());
        });
        text.addListener(SWT.Modify, e -> changed.run());
    }

    /** The widget. */
    public Text control() {
        return text;
    }

    /** What is named in it. */
    public Names.Reading read() {
        return names.read(text.getText());
    }
}
