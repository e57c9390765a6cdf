// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Attachment;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/**
 * A file is pasted into an item, saved, opened and removed again, by keys. The toolkit's own dialog for files is not driven:
 * while it is open, it lets nobody in.
 */
@ExtendWith(Workbench.class)
class AttachmentsTest {

    private static final byte[] BYTES = { 0, 1, 2, 3, 0, (byte) 0xfe, 0, (byte) 0xff };

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    @Test
    void aFileIsAddedSavedOpenedAndRemoved() throws IOException {
        Path file = Files.write(folder.resolve("plan.no-program-knows-it"), BYTES);
        Ref ref = Fixture.newItem("Avec fichier");
        Driver.run(() -> Session.current().open().object(ref));
        FormEditor editor = Driver.editor(FormEditor.class);
        Driver.until("the form", () -> editor.panel() != null);
        Control form = Driver.ui(() -> editor.panel().control());
        Control area = Driver.ui(() -> Widgets.button(form, Words.get("field.attach")).getParent().getParent());
        Table table = (Table) Driver.find(area, c -> c instanceof Table).get(0);

        Driver.run(() -> copy(file));
        Driver.focus(table);
        Driver.key('v', SWT.MOD1);
        Driver.until("its line", () -> table.getItemCount() == 1);
        assertEquals(file.getFileName().toString(), Driver.ui(() -> table.getItem(0).getText(0)));
        assertEquals("8 bytes", Driver.ui(() -> table.getItem(0).getText(1)));
        Screenshots.take("form-attachments");
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty());
        String hash;
        try (WorkingCopy copy = Fixture.repository().open()) {
            Attachment kept = copy.get(ref, KnowledgeItem.class).getAttachments().get(0);
            hash = kept.getHash();
            assertEquals(BYTES.length, kept.getSize());
            assertEquals("application/octet-stream", kept.getMediaType());
        }
        assertArrayEquals(BYTES,
                Files.readAllBytes(Driver.ui(Session::current).workspace().attachments().path(hash)));

        choose(table);
        Widgets.push(area, Words.get("table.open"));
        Shell said = Driver.dialog("nothing opens it");
        assertTrue(Widgets.says(said, "plan.no-program"));
        Driver.press(said, IDialogConstants.OK_LABEL.replace("&", ""));

        choose(table);
        Driver.focus(table);
        Driver.key(SWT.DEL);
        Driver.until("gone", () -> table.getItemCount() == 0);
        Driver.key('z', SWT.MOD1);
        Driver.until("back by undo", () -> table.getItemCount() == 1);
        Driver.key('y', SWT.MOD1);
        Driver.until("gone again", () -> table.getItemCount() == 0);
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty());
        try (WorkingCopy copy = Fixture.repository().open()) {
            assertTrue(copy.get(ref, KnowledgeItem.class).getAttachments().isEmpty());
        }
    }

    /** What a file manager does when a file is copied there. */
    private static void copy(Path file) {
        Clipboard clipboard = new Clipboard(Driver.display());
        clipboard.setContents(new Object[] { new String[] { file.toString() } },
                new Transfer[] { FileTransfer.getInstance() });
        clipboard.dispose();
    }

    private static void choose(Table table) {
        Driver.run(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }
}
