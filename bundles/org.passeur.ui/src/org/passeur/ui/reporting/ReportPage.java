// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passeur.report.Format;
import org.passeur.report.Report;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.open.FolderDialog;
import org.passeur.ui.values.Dates;

/** The one page of the report wizard. */
final class ReportPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Session session;
    private final List<Report> reports;
    private final Map<Format, Button> formats = new EnumMap<>(Format.class);
    private @Nullable Combo report;
    private @Nullable Combo language;
    private @Nullable Text day;
    private @Nullable Button aliases;
    private @Nullable Text folder;
    private @Nullable ParameterFields parameters;

    ReportPage(Session session, List<Report> reports) {
        super("report", Words.get("report.title"), null);
        this.session = session;
        this.reports = reports;
        setMessage(Words.get("report.message"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(12, 10).applyTo(area);
        Combo which = combo(area, "report.which");
        reports.forEach(one -> which.add(one.label(session.locale())));
        report = which;
        which.addListener(SWT.Selection, e -> chosen());
        label(area, "report.formats");
        Composite boxes = new Composite(area, SWT.NONE);
        boxes.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(boxes);
        for (Format format : Format.values()) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(format.name());
            box.setSelection(format == Format.PDF);
            box.addListener(SWT.Selection, e -> check());
            formats.put(format, box);
        }
        Combo tongue = combo(area, "report.language");
        LANGUAGES.forEach(one -> tongue.add(one.getDisplayLanguage(one)));
        tongue.select(LANGUAGES.indexOf(session.locale()));
        language = tongue;
        label(area, "report.day");
        Text date = new Text(area, SWT.BORDER);
        date.setText(Dates.write(LocalDate.now(), session.locale()));
        GridDataFactory.fillDefaults().span(2, 1).hint(160, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(date);
        date.addListener(SWT.Modify, e -> check());
        day = date;
        label(area, "report.names");
        Button masked = new Button(area, SWT.CHECK);
        masked.setText(Words.get("report.aliases"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(masked);
        aliases = masked;
        folder(area);
        Composite more = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(more);
        parameters = new ParameterFields(more, session);
        setControl(area);
        which.select(0);
        chosen();
    }

    private void folder(Composite area) {
        label(area, "report.folder");
        Text path = new Text(area, SWT.BORDER);
        path.setText(FolderDialog.usual(session));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.Modify, e -> check());
        folder = path;
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.get("report.browse"));
        browse.addListener(SWT.Selection, e -> FolderDialog.browse(path));
    }

    private static Combo combo(Composite area, String key) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Words.get(key));
    }

    private Report selected() {
        return reports.get(Math.max(0, Objects.requireNonNull(report).getSelectionIndex()));
    }

    private void chosen() {
        Report one = selected();
        setDescription(one.description(session.locale()));
        formats.forEach((format, box) -> {
            box.setEnabled(one.formats().contains(format));
            box.setSelection(box.getSelection() && box.isEnabled());
        });
        Objects.requireNonNull(parameters).show(one.parameters());
        check();
    }

    private void check() {
        boolean any = formats.values().stream().anyMatch(Button::getSelection);
        boolean dated = Dates.read(Objects.requireNonNull(day).getText(), session.locale(), LocalDate.now())
                .isPresent();
        boolean placed = !Objects.requireNonNull(folder).getText().isBlank();
        setErrorMessage(!any ? Words.get("report.no-format")
                : !dated ? Words.get("report.no-day") : !placed ? Words.get("report.no-folder") : null);
        setPageComplete(any && dated && placed);
    }

    /** What was chosen; null while something is missing. */
    @Nullable
    ReportChoice choice() {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                wanted.add(format);
            }
        });
        LocalDate on = Dates.read(Objects.requireNonNull(day).getText(), session.locale(), LocalDate.now())
                .orElse(null);
        if (wanted.isEmpty() || on == null) {
            return null;
        }
        return new ReportChoice(selected(), wanted,
                LANGUAGES.get(Math.max(0, Objects.requireNonNull(language).getSelectionIndex())), on,
                Objects.requireNonNull(aliases).getSelection(), Objects.requireNonNull(parameters).values(),
                Path.of(Objects.requireNonNull(folder).getText().strip()));
    }
}
