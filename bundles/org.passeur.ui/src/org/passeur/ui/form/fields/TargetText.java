// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Ref;
import org.passeur.ui.Words;

/**
 * A line in which an object is named by typing a part of its name. Nothing stays in it that was not taken: Enter and Tab take what
 * is proposed, and who leaves it or saves takes what is meant, or is told that nothing is called so.
 */
final class TargetText {

    private final Text text;
    private final FieldHost host;
    private final Targets targets;
    private final Consumer<Ref> taken;
    private final Runnable emptied;
    private final ContentProposalAdapter proposals;
    private String title = "";

    TargetText(Composite parent, Targets targets, FieldHost host, Consumer<Ref> taken, Runnable emptied) {
        this.host = host;
        this.targets = targets;
        this.taken = taken;
        this.emptied = emptied;
        text = new Text(parent, SWT.BORDER);
        // before the proposals listen, which would give Tab to their own window
        text.addListener(SWT.Traverse, this::traversed);
        proposals = targets.propose(text, this::take);
        proposals.addContentProposalListener(new IContentProposalListener2() {
            @Override
            public void proposalPopupOpened(ContentProposalAdapter adapter) {
                // what is typed is taken when it closes
            }

            @Override
            public void proposalPopupClosed(ContentProposalAdapter adapter) {
                left();
            }
        });
        text.addListener(SWT.FocusOut, e -> left());
        text.addListener(SWT.DefaultSelection, e -> read());
    }

    Text text() {
        return text;
    }

    /** Shows the name of the object that is kept; empty for none. */
    void show(String name) {
        title = name;
        if (!text.getText().equals(name)) {
            text.setText(name);
            proposals.closeProposalPopup();
        }
    }

    /** Takes what is typed, as when the cursor leaves. */
    void settle() {
        proposals.closeProposalPopup();
        read();
    }

    private void traversed(Event e) {
        boolean tab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && proposals.isProposalPopupOpen()) {
            if (targets.found()) {
                Event enter = new Event();
                enter.character = SWT.CR;
                enter.keyCode = SWT.CR;
                text.notifyListeners(SWT.KeyDown, enter);
            } else {
                proposals.closeProposalPopup();
            }
            e.doit = true;
        }
    }

    private void take(Ref ref) {
        host.trouble("");
        taken.accept(ref);
    }

    /** Neither while the proposals are open, nor while one of them is being taken. */
    private void left() {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed() && !text.isFocusControl() && proposals.isEnabled()
                    && !proposals.isProposalPopupOpen()) {
                read();
            }
        });
    }

    private void read() {
        String words = text.getText().strip();
        if (words.equals(title)) {
            host.trouble("");
        } else if (words.isEmpty()) {
            host.trouble("");
            emptied.run();
        } else {
            targets.meant(words).ifPresentOrElse(this::take,
                    () -> host.trouble(Words.get("field.reference", words)));
        }
    }
}
