// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.query.Query;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.internal.CsvExporter;
import org.passeur.exchange.internal.CsvImporter;
import org.passeur.exchange.internal.XlsxExporter;
import org.passeur.exchange.internal.XlsxImporter;
import org.passeur.practices.TestCompany;
import org.passeur.practices.model.PracticesPackage;

/** Every class of this domain comes in from a table and goes out to one that comes back unchanged. */
class TablesImportTest {

    private final Path folder;

    private final TestCompany company = new TestCompany();

    TablesImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        company.close();
    }

    private void take(String type, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(type + ".csv"), String.join("\n", lines));
        ImportResult result = new CsvImporter(List.of()).run(ImportRequest.of(company.workspace, file).into(type));
        assertEquals(List.of(), result.rejected().stream().map(p -> p.sentence(Locale.ENGLISH)).toList());
        assertEquals(lines.length - 1, result.created(), type);
        assertEquals(lines.length - 1, new CsvImporter(List.of())
                .run(ImportRequest.of(company.workspace, file).into(type)).unchanged(), type + " again");
    }

    @Test
    void everyClassComesIn() throws IOException {
        take("Department", "name", "Workshop");
        take("Team", "name,department", "Fitters,Workshop");
        take("Person", "name,email", "Ines Roy,ines@example.org");
        take("KnowledgeItem", "title", "Brazing");
        take("CatalogueEntry", "kind,name,hours,barriers,items", "FIELD_DAY,Field day,8,UNIDENTIFIED; BENEFITS,2a; 2b");
        take("Practice", "title,kind,owner,teams,state", "Out on site,FIELD_DAY,ines@example.org,Fitters,RUNNING");
        take("Session", "practice,title,date,start,state", "Out on site,First,2026-02-03,08:30,HELD",
                "Out on site,First,2026-04-07,,PLANNED");
        take("Verbatim", "session,team,words", "First – 2026-02-03,Fitters,Nobody asks us");
        take("PainPoint", "words,team,frequency,severity,items", "Parts come late,Fitters,4,3,Brazing");
        take("FeedbackDocument", "session,title,date", "First – 2026-02-03,What we heard,2026-02-05");
        take("Channel", "name,tool,theme", "News,Chat,News");
        take("ContentSource", "name,kind", "Journal,FEED");
        take("Candidate", "source,title,published", "Journal,R290,2026-02-01");
        take("OnboardingPlan", "person,day,tutor", "ines@example.org,2026-03-02,");
        take("Mandate", "title,person,from", "Mandate 2026,ines@example.org,2026-01-01");
        take("JournalEntry", "date,activity,words,minutes", "2026-02-03,LISTENING,With the fitters,90");
        take("YearPlan", "title,year", "Plan 2026,2026");
        for (EClass type : company.models.entityClasses()) {
            if (type.getEPackage() == PracticesPackage.eINSTANCE) {
                assertTrue(company.repository.count(Query.of(type)) > 0, type::getName);
                comesBack(type);
            }
        }
    }

    private void comesBack(EClass type) {
        Path csv = folder.resolve("out-" + type.getName() + ".csv");
        Path xlsx = folder.resolve("out-" + type.getName() + ".xlsx");
        new CsvExporter().run(ExportRequest.of(company.workspace, csv, type));
        new XlsxExporter().run(ExportRequest.of(company.workspace, xlsx, type));
        long count = company.repository.count(Query.of(type));
        assertEquals(count, new CsvImporter(List.of())
                .run(ImportRequest.of(company.workspace, csv).into(type.getName())).unchanged(), type::getName);
        assertEquals(count, new XlsxImporter(List.of())
                .run(ImportRequest.of(company.workspace, xlsx).into(type.getName())).unchanged(), type::getName);
    }
}
