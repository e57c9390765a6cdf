// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.passeur.ui.Words;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.values.Dates;

/** A day: typed as people write it, or picked from a calendar; Ctrl+; puts today. */
final class DateKind implements FieldKind {

    private static final int WIDTH = 120;

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.type().date() && !spec.type().many();
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(parent, host);
    }

    private static final class Field implements FieldControl {

        private final Composite row;
        private final Text text;
        private final FieldHost host;
        private @Nullable LocalDate shown;

        Field(Composite parent, FieldHost host) {
            this.host = host;
            row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
            text = new Text(row, SWT.BORDER);
            text.setMessage(Words.get("field.date.hint"));
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
            Button calendar = new Button(row, SWT.PUSH | SWT.FLAT);
            calendar.setImage(Icons.image("calendar3"));
            calendar.setToolTipText(Words.get("field.date.pick"));
            calendar.addListener(SWT.Selection, e -> pick());
            text.addListener(SWT.FocusOut, e -> read());
            text.addListener(SWT.DefaultSelection, e -> read());
            text.addListener(SWT.Modify, e -> typing());
            text.addListener(SWT.KeyDown, e -> {
                if (e.stateMask == SWT.MOD1 && e.character == ';') {
                    host.write(LocalDate.now());
                }
            });
        }

        @Override
        public Control control() {
            return row;
        }

        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void settle() {
            if (!text.getText().strip().equals(words(shown))) {
                read();
            }
        }

        /** While typing, what can be understood is taken at once, so that saving by key loses nothing. */
        private void typing() {
            if (text.isFocusControl()) {
                Optional<LocalDate> day = Dates.read(text.getText(), Words.locale(), LocalDate.now());
                if (text.getText().isBlank()) {
                    host.trouble("");
                    keep(null);
                } else if (day.isPresent()) {
                    host.trouble("");
                    keep(day.get());
                }
            }
        }

        private void keep(@Nullable LocalDate day) {
            shown = day;
            host.typed(day);
        }

        private void read() {
            host.context().pause();
            String words = text.getText().strip();
            Optional<LocalDate> day = Dates.read(words, Words.locale(), LocalDate.now());
            if (words.isEmpty() || day.isPresent()) {
                host.trouble("");
                host.write(day.orElse(null));
                write(day.orElse(null));
            } else {
                host.trouble(Words.get("field.date", Dates.write(LocalDate.now(), Words.locale())));
            }
        }

        private void pick() {
            Shell popup = new Shell(row.getShell(), SWT.NO_TRIM | SWT.ON_TOP);
            popup.setLayout(new FillLayout());
            DateTime calendar = new DateTime(popup, SWT.CALENDAR);
            LocalDate day = shown == null ? LocalDate.now() : shown;
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            Runnable take = () -> {
                host.write(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
                popup.close();
            };
            calendar.addListener(SWT.MouseDoubleClick, e -> take.run());
            calendar.addListener(SWT.DefaultSelection, e -> take.run());
            calendar.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.CR) {
                    take.run();
                } else if (e.keyCode == SWT.ESC) {
                    popup.close();
                }
            });
            popup.addListener(SWT.Deactivate, e -> {
                if (!popup.isDisposed()) {
                    host.write(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
                    popup.close();
                }
            });
            popup.pack();
            Point at = text.toDisplay(0, text.getSize().y);
            popup.setLocation(at);
            popup.open();
            calendar.setFocus();
        }

        @Override
        public void show(@Nullable Object value) {
            LocalDate day = value instanceof LocalDate d ? d : null;
            boolean same = day == null ? shown == null : day.equals(shown);
            if (!(same && text.isFocusControl())) {
                write(day);
            }
        }

        private void write(@Nullable LocalDate day) {
            shown = day;
            if (!text.getText().equals(words(day))) {
                text.setText(words(day));
            }
        }

        private static String words(@Nullable LocalDate day) {
            return day == null ? "" : Dates.write(day, Words.locale());
        }
    }
}
