// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.report.Reports;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/** A report is chosen, its formats and language too, and it stands in the folder; or nothing does. */
@ExtendWith(Workbench.class)
class ReportWizardTest {

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @ParameterizedTest
    @CsvSource({ "en,light,fr", "en,dark,en", "fr,light,en", "fr,dark,fr" })
    void theReportIsWrittenAsChosen(String language, String theme, String of) throws IOException {
        Fixture.get();
        Workbench.in(language, theme);
        Path out = folder.resolve("reports");
        Shell wizard = open();
        Locale tongue = Locale.forLanguageTag(of);
        Widgets.choose(wizard, Words.get("report.which"), label("knowledge-catalogue"));
        Widgets.choose(wizard, Words.get("report.language"), tongue.getDisplayLanguage(tongue));
        Widgets.tick(wizard, "PDF", false);
        assertFalse(Driver.ui(() -> Boolean.valueOf(Widgets.button(wizard, IDialogConstants.FINISH_LABEL).isEnabled()))
                .booleanValue(), "no format, no report");
        Widgets.tick(wizard, "HTML", true);
        Widgets.tick(wizard, "CSV", true);
        Widgets.type((Text) Widgets.behind(wizard, Words.get("report.folder")), out.toString());
        Screenshots.take("report-choices");
        Widgets.push(wizard, IDialogConstants.FINISH_LABEL);
        Driver.until("the wizard is gone", wizard::isDisposed);
        Driver.until("the report is written", () -> !running(label("knowledge-catalogue")));
        List<Path> files = files(out);
        Path page = files.stream().filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow();
        assertTrue(files.stream().anyMatch(f -> f.toString().endsWith(".csv")), files.toString());
        assertTrue(Files.readString(page).contains("lang=\"" + of + "\""));
    }

    @Test
    void cancelWritesNothing() throws IOException {
        Fixture.get();
        Path out = folder.resolve("reports");
        Shell wizard = open();
        Widgets.type((Text) Widgets.behind(wizard, Words.get("report.folder")), out.toString());
        Widgets.push(wizard, IDialogConstants.CANCEL_LABEL);
        Driver.until("the wizard is gone", wizard::isDisposed);
        assertEquals(List.of(), files(out));
    }

    private static Shell open() {
        return Widgets.command("org.passeur.ui.report");
    }

    private static String label(String id) {
        return Driver.ui(() -> PlatformUI.getWorkbench().getService(Reports.class).byId(id).orElseThrow()
                .label(Words.locale()));
    }

    private static boolean running(String report) {
        return Stream.of(Job.getJobManager().find(null))
                .anyMatch(job -> job.getName().equals(Words.get("report.job", report)));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
