// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.TestCompany.DAY;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.exchange.table.TableRecord;
import org.passeur.knowledge.exchange.RoundSheet;
import org.passeur.organisation.model.Person;

/** A verification round as files: what goes out can be read back. */
class VerificationFilesTest {

    @Test
    void theSheetThatGoesOutComesBack(@TempDir Path folder) throws IOException {
        try (TestCompany company = new TestCompany()) {
            Ref zoe = company.make(PERSON, Person.class, p -> {
                p.setName("Zoé Müller");
                p.setEmail("zoe@example.org");
            });
            Ref item = company.structured("=SUM(1) of all things", company.topic("Rounds"), zoe);
            List<Path> files = VerificationFiles.write(company.repository, folder, DAY, Locale.FRENCH,
                    Optional.empty());
            assertEquals(
                    List.of("2026-03-02-zoe-muller-" + zoe.id() + ".eml",
                            "2026-03-02-zoe-muller-" + zoe.id() + ".xlsx"),
                    files.stream().map(f -> f.getFileName().toString()).toList());
            assertTrue(Files.readString(files.getFirst())
                    .contains("filename=\"2026-03-02-zoe-muller-" + zoe.id() + ".xlsx\""));

            List<List<String>> rows = new ArrayList<>();
            RoundSheet sheet = new RoundSheet();
            try (Table table = Table.xlsx(files.getLast(), TableOptions.DEFAULT)) {
                assertTrue(sheet.claims(table.headers()), table.headers()::toString);
                for (TableRecord row : table) {
                    rows.add(row.cells());
                }
            }
            assertEquals(1, rows.size());
            assertEquals(item.toString(), rows.getFirst().getFirst());
            assertEquals("=SUM(1) of all things", rows.getFirst().get(1));

            Path filled = folder.resolve("filled.csv");
            Files.writeString(filled, String.join(";", VerificationSheet.headers(Locale.FRENCH)) + "\n" + item
                    + ";;;;;oui;\nnothing;;;;;oui;\n");
            ImportRequest request = ImportRequest.of(company.workspace, filled);
            ImportResult stopped = run(sheet, request, filled);
            assertEquals(2, stopped.exitCode(false));
            assertEquals(3, stopped.rejected().getFirst().line());
            assertEquals(0, stopped.changeset());
            ImportResult skipped = run(sheet, request.skipping(true), filled);
            assertEquals(1, skipped.updated());
            assertEquals(LocalDate.now(), company.value(item, "verifiedOn"));
            assertFalse(sheet.claims(List.of("Titre", "Nature")));
        }
    }

    private static ImportResult run(RoundSheet sheet, ImportRequest request, Path file) {
        try (Table table = Table.csv(file, TableOptions.DEFAULT)) {
            return sheet.run(request, table);
        }
    }
}
