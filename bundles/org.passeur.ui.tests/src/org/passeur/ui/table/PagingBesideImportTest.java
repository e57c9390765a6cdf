// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.test.CommandLine;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Workbench;

/**
 * While the command line imports many rows of the class that a large table shows, the table goes on paging: were a page to
 * wait for the import, none would come before its end.
 */
@ExtendWith(Workbench.class)
class PagingBesideImportTest {

    private static final int THERE = 20_000;
    private static final int MORE = 200_000;
    private static final int PAGES = 10;

    @TempDir
    @SuppressWarnings("null")
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private final List<Long> imported = new ArrayList<>();

    @Test
    void pagesComeWhileTheImportRuns() throws IOException, InterruptedException {
        Fixture.get();
        Workbench.newWindow("en", "light");
        long before = Fixture.repository().count(Query.of(KnowledgePackage.Literals.TOPIC));
        Driver.run(() -> Session.current().open().table(KnowledgePackage.Literals.TOPIC));
        TablePanel panel = Driver.editor(TableEditor.class).panel();
        Driver.until("the table", panel::loaded);
        finished(begin("Thema", THERE));
        Driver.until("the window shows what came in", () -> panel.lineCount() == before + THERE);

        Process second = begin("Zusatz", MORE);
        long last = Fixture.repository().lastChangeSet();
        Driver.until("the import writes", () -> written() > before + THERE);
        Random lines = new Random(1);
        int pages = 0;
        while (Fixture.repository().lastChangeSet() == last && second.isAlive()) {
            int line = lines.nextInt(THERE);
            Driver.run(() -> panel.choose(List.of(Integer.valueOf(line))));
            Driver.keyIn(panel.table(), SWT.PAGE_DOWN);
            Driver.until("line " + line, () -> !panel.cell(0, line).equals("…"));
            assertTrue(Driver.ui(() -> panel.cell(0, line)).startsWith("Thema"));
            pages += Fixture.repository().lastChangeSet() == last ? 1 : 0;
            if (pages == PAGES) {
                Screenshots.take("table-beside-import");
            }
        }
        finished(second);
        assertTrue(pages >= PAGES, pages + " pages");
        Driver.until("the rest shows too", () -> panel.lineCount() == before + THERE + MORE);
    }

    @AfterEach
    void takeBack() {
        processes.forEach(Process::destroyForcibly);
        Driver.closeEditors();
        imported.reversed().forEach(number -> Fixture.repository().history().revert(number.longValue()));
    }

    private Process begin(String name, int rows) throws IOException {
        StringBuilder sheet = new StringBuilder("name\n");
        for (int i = 0; i < rows; i++) {
            sheet.append(String.format("%s %06d%n", name, Integer.valueOf(i)));
        }
        Path file = Files.writeString(folder.resolve(name + ".csv"), sheet);
        Process process = CommandLine.start(folder, "import", "csv", file.toString(), "--class", "Topic");
        processes.add(process);
        return process;
    }

    private void finished(Process process) throws IOException, InterruptedException {
        int code = CommandLine.end(process);
        assertEquals(0, code, Files.readString(folder.resolve("said.txt")));
        imported.add(Long.valueOf(Fixture.repository().lastChangeSet()));
    }

    /** What is looked through to be counted is seen before it is committed; the number of all is kept, and moves with the commit. */
    private static long written() {
        return Fixture.repository()
                .count(Query.of(KnowledgePackage.Literals.TOPIC).where(Filter.present("name")));
    }
}
