// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

@ExtendWith(Workbench.class)
class TableEditorTest {

    private static final int HEADER = 13;
    private static final int ROW = 26;

    @SuppressWarnings("null")
    private TablePanel panel;

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    @BeforeEach
    void open() {
        Driver.run(() -> Session.current().open().table(KnowledgePackage.Literals.KNOWLEDGE_ITEM));
        panel = Driver.editor(TableEditor.class).panel();
        Driver.until("rows", () -> panel.loaded() && panel.lineCount() >= Fixture.ITEMS);
    }

    private String cell(int column, int line) {
        Driver.until("cell " + column + "," + line, () -> !panel.cell(column, line).equals("…"));
        return Driver.ui(() -> panel.cell(column, line));
    }

    @Test
    void aClickOnAHeaderSortsAndAnotherTurnsTheOrder() {
        Driver.run(() -> panel.quickFilter("Savoir"));
        Driver.until("only ours", () -> panel.lineCount() == Fixture.ITEMS);
        Driver.run(() -> panel.sortBy(0, false));
        Driver.until("ascending", () -> panel.cell(0, 0).equals("Savoir 00"));
        Driver.click(panel.table(), 40, HEADER, 1);
        Driver.until("descending", () -> panel.cell(0, 0).equals("Savoir 29"));
        assertTrue(Driver.ui(() -> panel.order()).get(0).descending());
    }

    @Test
    void theQuickFilterTakesWhatIsTyped() {
        Driver.activate();
        Driver.key('f', SWT.MOD1);
        Driver.type("voir 07");
        Driver.until("one row", () -> panel.lineCount() == 1);
        assertEquals("Savoir 07", cell(0, 0));
    }

    @Test
    void groupsShowTheirCountsAndOpen() {
        Driver.run(() -> panel.quickFilter("Savoir"));
        Driver.until("only ours", () -> panel.lineCount() == Fixture.ITEMS);
        Driver.run(() -> panel.groupBy("kind"));
        Driver.until("seven kinds", () -> panel.lineCount() == 7);
        String heading = cell(0, 0);
        assertTrue(heading.endsWith("(5)"), heading);
        Driver.click(panel.table(), 40, 2 * ROW + HEADER, 1);
        Driver.until("its rows", () -> panel.lineCount() == 12);
    }

    @Test
    void enterOpensTheObjectWithTheCursor() {
        Driver.run(() -> panel.quickFilter("Savoir 03"));
        Driver.until("one row", () -> panel.lineCount() == 1);
        cell(0, 0);
        Driver.click(panel.table(), 40, 2 * ROW + HEADER, 1);
        Driver.until("chosen", () -> panel.chosen().size() == 1);
        Driver.keyIn(panel.table(), SWT.CR);
        assertEquals("Savoir 03", Driver.editor(FormEditor.class).getTitle());
    }

    @Test
    void whatAnotherCopyCommitsShowsUpAndTheChoiceStays() {
        Ref mine = Fixture.newItem("Zzz choisi");
        Driver.run(() -> panel.quickFilter("Zz"));
        Driver.until("one row", () -> panel.lineCount() == 1);
        Driver.run(() -> panel.choose(List.of(Integer.valueOf(0))));
        Ref second = Fixture.newItem("Zza autre");
        Driver.until("both", () -> panel.lineCount() == 2);
        assertEquals(List.of(mine), Driver.ui(() -> panel.chosen()));
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(second, KnowledgeItem.class).setTitle("Zzb autre");
            copy.commit("Renamed");
        }
        Driver.until("the new name",
                () -> panel.cell(0, 0).equals("Zzb autre") || panel.cell(0, 1).equals("Zzb autre"));
    }

    @Test
    void copyPutsTheChosenRowsWithHeadersOnTheClipboard() {
        Driver.run(() -> panel.quickFilter("Savoir 0"));
        Driver.until("ten rows", () -> panel.lineCount() == 10);
        Driver.run(() -> {
            panel.choose(List.of(Integer.valueOf(0), Integer.valueOf(1)));
            panel.actions().copy();
        });
        Driver.until("the clipboard", () -> clipboard().startsWith("Title\t") || clipboard().startsWith("Titre\t"));
        assertEquals(3, Driver.ui(TableEditorTest::clipboard).split("\n").length);
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Driver.display());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text == null ? "" : text.toString();
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void deleteAsksAndThenDeletes() {
        Fixture.newItem("Yyy superflu");
        Driver.run(() -> panel.quickFilter("Yyy"));
        Driver.until("one row", () -> panel.lineCount() == 1);
        Driver.run(() -> panel.choose(List.of(Integer.valueOf(0))));
        Driver.begin(panel.actions()::delete);
        Driver.press(Driver.dialog("ask"), Words.get("delete.title"));
        Driver.until("gone", () -> panel.lineCount() == 0);
    }
}
