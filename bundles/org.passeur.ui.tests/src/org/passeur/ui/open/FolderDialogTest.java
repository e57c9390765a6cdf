// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.ui.departure.DepartureDialog;
import org.passeur.organisation.model.Person;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/** What is written into a folder: the round of verification with its mails and sheets, the handover plan of a departure. */
@ExtendWith(Workbench.class)
class FolderDialogTest {

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @ParameterizedTest
    @CsvSource({ "en,light", "en,dark", "fr,light", "fr,dark" })
    void theRoundOfVerificationIsWritten(String language, String theme) throws IOException {
        Ref verifier = Fixture.get().person(1);
        Workbench.in(language, theme);
        Ref ref = Fixture.newItem("A verifier " + language + theme);
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setVerifier(copy.get(verifier, Person.class));
            copy.commit("Verifier");
        }
        Shell dialog = Widgets.command("org.passeur.knowledge.ui.round");
        Text field = (Text) Driver.find(dialog, c -> c instanceof Text).get(0);
        Button write = Widgets.button(dialog, Words.get("folder.write"));
        Widgets.type(field, "nowhere");
        assertFalse(Driver.ui(() -> Boolean.valueOf(write.isEnabled())).booleanValue());
        assertTrue(Widgets.says(dialog, Words.get("folder.none")));
        Path out = folder.resolve("round");
        Widgets.type(field, out.toString());
        Screenshots.take("round-folder");
        Driver.press(dialog, Words.get("folder.write"));
        // whatever else is to be verified in the workspace of all tests goes to others
        Driver.until("mail and sheet", () -> hugo(out, ".eml") == 1 && hugo(out, ".xlsx") == 1);
        assertEquals(out.toString(), Driver.ui(() -> FolderDialog.usual(Session.current())));
    }

    @ParameterizedTest
    @CsvSource({ "en,light", "fr,dark" })
    void theHandoverPlanOfADepartureIsWritten(String language, String theme) {
        Ref leaving = Fixture.get().person(0);
        Workbench.in(language, theme);
        Driver.begin(() -> new DepartureDialog(Driver.window().getShell(), Session.current(), List.of(leaving)).open());
        Shell departure = Driver.dialog("departure");
        Tree losses = (Tree) Driver.find(departure, c -> c instanceof Tree).get(0);
        Driver.until("what is lost", () -> losses.getItemCount() > 0);
        Button plan = (Button) Driver.find(departure, c -> c instanceof Button b && b.getText().endsWith("…")).get(0);
        Widgets.push(departure, Driver.ui(plan::getText));
        Driver.until("the folder is asked for", () -> Driver.display().getActiveShell() != departure
                && Driver.display().getActiveShell() != Driver.window().getShell()
                && Driver.display().getActiveShell() != null);
        Shell dialog = Driver.ui(() -> Driver.display().getActiveShell());
        Path out = folder.resolve("plan");
        Widgets.type((Text) Driver.find(dialog, c -> c instanceof Text).get(0), out.toString());
        Screenshots.take("departure-folder");
        Driver.press(dialog, Words.get("folder.write"));
        Driver.until("the plan", () -> files(out, ".pdf").size() == 1);
        Driver.run(departure::close);
    }

    private static long hugo(Path folder, String ending) {
        return files(folder, ending).stream().filter(f -> f.getFileName().toString().contains("hugo")).count();
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
