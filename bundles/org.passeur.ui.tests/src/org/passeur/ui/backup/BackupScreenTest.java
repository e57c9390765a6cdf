// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/** Backs the open workspace up, looks at the backup and brings it back, from the menu, in both languages. */
@ExtendWith(Workbench.class)
class BackupScreenTest {

    @TempDir
    Path temp = Path.of("");

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static Workspaces workspaces() {
        return Driver.ui(() -> PlatformUI.getWorkbench().getService(Workspaces.class));
    }

    /** Begins a command, once nothing of the work before is open any more. */
    private static void begin(String command) {
        Shell main = Driver.ui(() -> Driver.window().getShell());
        Driver.until("the window alone", () -> Arrays.stream(Driver.display().getShells())
                .noneMatch(shell -> shell != main && shell.isVisible() && !shell.getText().isEmpty()));
        Driver.activate();
        Driver.begin(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits for the dialog of a title; what shows the progress of work has others. */
    private static Shell dialog(String key) {
        String title = Words.get(key);
        Driver.until("a dialog: " + title, () -> {
            Shell active = Driver.display().getActiveShell();
            return active != null && active.getText().equals(title);
        });
        return Driver.ui(() -> Driver.display().getActiveShell());
    }

    private static Text text(Shell dialog) {
        List<Control> texts = Driver.find(dialog,
                c -> c instanceof Text t && t.isVisible() && t.getEditable());
        return (Text) texts.get(texts.size() - 1);
    }

    private static void type(Shell dialog, Path path) {
        Text text = text(dialog);
        Driver.run(() -> text.setText(path.toString()));
    }

    private static boolean says(Shell dialog, String words) {
        return !Driver.find(dialog, c -> c instanceof Label l && l.getText().contains(words)
                || c instanceof Text t && t.getText().contains(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void aBackupIsMadeVerifiedAndBroughtBack(String language) throws IOException {
        Workbench.in(language, "light");
        Path file = temp.resolve("backup.zip");
        begin("org.passeur.ui.backup");
        Shell ask = dialog("backup.title");
        type(ask, file);
        Screenshots.take("backup-" + language);
        Driver.press(ask, Words.get("backup.title"));
        Driver.until("the backup", () -> Files.exists(file));

        begin("org.passeur.ui.verifyBackup");
        Shell verify = dialog("backup.verify.title");
        type(verify, file);
        Driver.press(verify, Words.get("backup.verify.button"));
        Shell found = dialog("backup.verify.title");
        assertTrue(says(found, Words.get("backup.sound")), "whole");
        Screenshots.take("backup-verified-" + language);
        Driver.press(found, Words.get("button.close"));

        Path folder = temp.resolve("back");
        long items = Fixture.repository().count(Query.of(KnowledgePackage.Literals.KNOWLEDGE_ITEM));
        begin("org.passeur.ui.restore");
        Shell restore = dialog("backup.restore.title");
        List<Control> texts = Driver.find(restore, c -> c instanceof Text t && t.isVisible() && t.getEditable());
        Driver.run(() -> ((Text) texts.get(0)).setText(file.toString()));
        type(restore, folder);
        Screenshots.take("backup-restore-" + language);
        Driver.press(restore, Words.get("backup.restore.button"));
        Shell open = dialog("backup.restore.title");
        assertTrue(says(open, folder.toString()), "where it is");
        Driver.press(open, Words.get("backup.restore.later"));
        try (Workspace back = workspaces().open(folder)) {
            assertEquals(items, back.repository().count(Query.of(KnowledgePackage.Literals.KNOWLEDGE_ITEM)));
        }
    }

    @Test
    void theOwnBackupsAreListedAndDamageIsNamed() throws IOException {
        begin("org.passeur.ui.backup");
        Driver.press(dialog("backup.title"), Words.get("backup.title"));
        Path workspace = Driver.ui(() -> Session.current().workspace().folder());
        Driver.until("a backup of its own", () -> !workspaces().backups().list(workspace).isEmpty());
        Path own = workspaces().backups().list(workspace).getFirst().file();
        byte[] bytes = Files.readAllBytes(own);
        bytes[bytes.length / 2] ^= 1;
        Files.write(own, bytes);
        begin("org.passeur.ui.verifyBackup");
        Shell verify = dialog("backup.verify.title");
        Table table = (Table) Driver.find(verify, c -> c instanceof Table).get(0);
        assertEquals(1, Driver.ui(table::getItemCount));
        assertEquals(own.toString(), Driver.ui(text(verify)::getText));
        Driver.press(verify, Words.get("backup.verify.button"));
        Shell found = dialog("backup.verify.title");
        assertTrue(says(found, own.getFileName().toString()), "the file is named");
        assertFalse(says(found, Words.get("backup.sound")), "not whole");
        Screenshots.take("backup-damaged");
        Driver.press(found, Words.get("button.close"));
        Files.delete(own);
    }

    @Test
    void theFileMenuHasThem() {
        String name = Words.get("menu.file").replace("&", "");
        List<String> labels = Driver.ui(() -> {
            Menu file = Arrays.stream(Driver.window().getShell().getMenuBar().getItems())
                    .filter(item -> item.getText().replace("&", "").equals(name)).findFirst().orElseThrow().getMenu();
            file.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(file.getItems()).map(MenuItem::getText).toList();
        });
        for (String command : List.of("Back up", "Restore from a backup", "Verify a backup")) {
            assertTrue(labels.stream().anyMatch(label -> label.startsWith(command)), labels.toString());
        }
    }
}
