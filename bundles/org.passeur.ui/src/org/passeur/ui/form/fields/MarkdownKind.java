// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.model.CorePackage;
import org.passeur.ui.Words;
import org.passeur.ui.markdown.MarkdownText;

/** A Markdown text: written in one page, read in another; opens on the reading page where there is something to read. */
final class MarkdownKind implements FieldKind {

    private static final int LINES = 14;

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().type() == CorePackage.Literals.MARKDOWN;
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(parent, spec, host);
    }

    private static final class Field implements FieldControl {

        private final Composite area;
        private final Composite pages;
        private final StackLayout stack = new StackLayout();
        private final Text text;
        private final MarkdownText preview;
        private final Button write;
        private final Button read;
        private final FieldSpec spec;
        private boolean shownOnce;

        Field(Composite parent, FieldSpec spec, FieldHost host) {
            this.spec = spec;
            area = new Composite(parent, SWT.NONE);
            GridLayout layout = new GridLayout(1, false);
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            layout.verticalSpacing = 4;
            area.setLayout(layout);
            Composite choice = new Composite(area, SWT.NONE);
            RowLayout line = new RowLayout();
            line.marginLeft = 0;
            line.marginTop = 0;
            line.marginBottom = 0;
            choice.setLayout(line);
            write = button(choice, "field.markdown.write", true);
            read = button(choice, "field.markdown.read", false);
            pages = new Composite(area, SWT.BORDER);
            pages.setLayout(stack);
            pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            text = new Text(pages, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
            LinesKind.leaveByTab(text);
            preview = new MarkdownText(pages);
            text.addListener(SWT.Modify, e -> host.typed(text.getText().isEmpty() ? null : text.getText()));
            text.addListener(SWT.FocusOut, e -> host.context().pause());
            turn(true);
        }

        private Button button(Composite parent, String key, boolean writing) {
            Button button = new Button(parent, SWT.RADIO);
            button.setText(Words.get(key));
            button.addListener(SWT.Selection, e -> {
                if (button.getSelection()) {
                    turn(writing);
                    if (writing) {
                        text.setFocus();
                    }
                }
            });
            return button;
        }

        private void turn(boolean writing) {
            write.setSelection(writing);
            read.setSelection(!writing);
            if (!writing) {
                preview.show(text.getText());
            }
            stack.topControl = writing ? text : preview.control();
            pages.layout();
        }

        @Override
        public Control control() {
            return area;
        }

        @Override
        public void focus() {
            turn(true);
            text.setFocus();
        }

        @Override
        public boolean wide() {
            return true;
        }

        @Override
        public int height() {
            return text.getLineHeight() * (spec.lines() > 0 ? spec.lines() : LINES) + 40;
        }

        @Override
        public void show(@Nullable Object value) {
            String words = value == null ? "" : String.valueOf(value).replace("\r\n", "\n");
            if (!text.getText().equals(words)) {
                text.setText(words);
            }
            if (!shownOnce) {
                shownOnce = true;
                turn(words.isEmpty());
            } else if (read.getSelection()) {
                preview.show(words);
            }
        }
    }
}
