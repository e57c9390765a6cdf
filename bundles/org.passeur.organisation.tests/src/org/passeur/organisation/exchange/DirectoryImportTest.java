// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportResult;

/** People from directories and address books. */
class DirectoryImportTest {

    private static final String LDIF = """
            version: 1

            dn: ou=people,dc=x,dc=org
            objectClass: organizationalUnit
            ou: people

            dn: cn=Ana Diaz,ou=people,dc=x,dc=org
            objectClass: inetOrgPerson
            cn: Ana Diaz
            sn: Diaz
            mail: ana@x.org
            title: Fitter
            ou: Service
            manager: cn=Bo Lind,ou=people,dc=x,dc=org
            userPassword:: e1NTSEF9U2VjcmV0T2ZBbmE=

            dn: cn=Bo Lind,ou=people,dc=x,dc=org
            objectClass: inetOrgPerson
            cn: Bo Lind
            sn: Lind
            mail: bo@x.org
            userPassword: clear-secret
            manager: cn=Gone,ou=people,dc=x,dc=org

            dn: cn=crew,ou=people,dc=x,dc=org
            objectClass: groupOfNames
            cn: crew
            member: cn=Ana Diaz,ou=people,dc=x,dc=org
            """;

    private final ImportBench bench;

    DirectoryImportTest(@TempDir Path temp) {
        bench = new ImportBench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ImportResult ldif(String text) throws IOException {
        return new LdifImporter().run(bench.request(bench.file("people.ldif", text)));
    }

    /** Every value of every object. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        try (WorkingCopy copy = bench.repository.open()) {
            for (EClass type : List.of(PERSON, TEAM)) {
                for (Row row : bench.repository.rows(Query.of(type))) {
                    Entity object = copy.get(row.ref());
                    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                        all.append(feature.getName()).append('=').append(object.eGet(feature)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void takesPeopleAndLeavesGroupsAndPasswords() throws IOException {
        ImportResult result = ldif(LDIF);
        assertEquals(List.of(), ImportBench.reasons(result));
        assertEquals(List.of(2, 0, 0), ImportBench.counts(result));
        assertEquals(List.of("Ana Diaz: Bo Lind", "Bo Lind: null"), bench.texts(PERSON, "manager"));
        assertEquals(List.of("Ana Diaz: Service", "Bo Lind: null"),
                bench.texts(PERSON, "teams").stream().map(t -> t.endsWith(": ") ? t + "null" : t).toList());
        assertEquals("Fitter", bench.row(PERSON, "Ana Diaz", "jobTitle").get("jobTitle"));
        assertTrue(result.warnings().stream().anyMatch(p -> p.reason(Locale.ENGLISH).contains("crew")),
                result.warnings().toString());
        assertEquals(1, result.unresolved().size(), "a manager who is not in the file is told, not refused");
        String all = everything();
        assertTrue(all.contains("ana@x.org"), "the test sees nothing anyway");
        assertFalse(all.contains("secret") || all.contains("Secret") || all.contains("e1NTSEF9"), all);
    }

    @Test
    void comesAgainUnchangedAndTakesChanges() throws IOException {
        ldif(LDIF);
        assertEquals(List.of(0, 0, 2), ImportBench.counts(ldif(LDIF)));
        assertEquals(List.of(0, 1, 1), ImportBench.counts(ldif(LDIF.replace("title: Fitter", "title: Foreman"))));
        assertEquals(1, bench.count(TEAM));
    }

    @Test
    void aFileThatWasCutIsRefusedAndNothingComesIn() throws IOException {
        ImportResult result;
        try {
            result = ldif(LDIF.substring(0, LDIF.indexOf("mail: bo") + 4));
        } catch (org.passeur.core.PasseurException e) {
            assertEquals(org.passeur.core.PasseurException.Kind.INVALID, e.kind());
            assertEquals(0, bench.count(PERSON));
            return;
        }
        assertFalse(result.rejected().isEmpty());
        assertEquals(0, bench.count(PERSON));
    }

    @Test
    void meetsThePeopleOfTheSheetByTheirAddress() throws IOException {
        bench.sheet("Name,E-mail,Team\nAna Diaz,ana@x.org,Service\n");
        assertEquals(List.of(1, 1, 0), ImportBench.counts(ldif(LDIF)));
        assertEquals(2, bench.count(PERSON));
    }

    @Test
    void takesRealDirectories() {
        for (String name : List.of("amy", "fry", "hermes")) {
            Path file = ImportBench.shared("directory/planetexpress_10_people_" + name + ".ldif");
            ImportResult result = new LdifImporter().run(bench.request(file));
            assertEquals(List.of(), ImportBench.reasons(result));
            assertEquals(List.of(1, 0, 0), ImportBench.counts(result), name);
            assertEquals(List.of(0, 0, 1), ImportBench.counts(new LdifImporter().run(bench.request(file))), name);
        }
        assertEquals(List.of("Amy Wong: amy@planetexpress.com", "Hermes Conrad: hermes@planetexpress.com",
                "Philip J. Fry: fry@planetexpress.com"), bench.texts(PERSON, "email"));
        ImportResult groups = new LdifImporter()
                .run(bench.request(ImportBench.shared("directory/planetexpress_30_groups_crew.ldif")));
        assertEquals(List.of(0, 0, 0), ImportBench.counts(groups));
        assertEquals(1, groups.warnings().size());
        assertFalse(everything().contains("{ssha}") || everything().contains("e3NzaGF9"));
    }

    @Test
    void takesRealCards() {
        for (String name : List.of("ANDROID", "EVOLUTION", "GMAIL", "LOTUS_NOTES", "MS_OUTLOOK")) {
            Path file = ImportBench.shared("directory/John_Doe_" + name + ".vcf");
            ImportResult result = new VCardImporter().run(bench.request(file));
            assertEquals(List.of(), ImportBench.reasons(result), name);
            assertTrue(result.created() + result.updated() + result.unchanged() > 0, name);
            ImportResult again = new VCardImporter().run(bench.request(file));
            assertEquals(List.of(0, 0), List.of(again.created(), again.updated()), name);
        }
        assertTrue(bench.count(PERSON) > 0);
    }
}
