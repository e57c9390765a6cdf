// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.SharedData;

class DirectoryFileTest {

    @TempDir
    Path temp = Path.of("");

    private static List<DirectoryEntry> all(DirectoryFile file) {
        try (file) {
            List<DirectoryEntry> entries = new ArrayList<>();
            file.forEach(entries::add);
            return entries;
        }
    }

    private List<DirectoryEntry> ldif(String text) throws IOException {
        return all(DirectoryFile.ldif(Files.writeString(temp.resolve("t.ldif"), text), Limits.DEFAULT));
    }

    private List<DirectoryEntry> vcard(String text) throws IOException {
        return all(DirectoryFile.vcard(Files.writeString(temp.resolve("t.vcf"), text), Limits.DEFAULT));
    }

    private static String problem(DirectoryEntry entry) {
        return Objects.requireNonNull(entry.problem()).key();
    }

    @Test
    void readsFoldedEncodedAndRepeatedValues() throws IOException {
        List<DirectoryEntry> entries = ldif("""
                version: 1
                # a comment
                 that is folded
                dn: cn=Ana,
                 dc=example
                objectClass: inetOrgPerson
                cn:: QW5hIMOJbGlz
                 w6ll
                mail: ana@example.org
                mail: elisee@example.org
                cn;lang-fr: Anne
                userPassword:: e1NTSEF9eHl6
                jpegPhoto:: /9j/4AAQ
                unicodePwd: secret
                description:no space

                dn: cn=crew
                objectClass: groupOfNames
                member: cn=Ana,dc=example
                """.replace("\n", "\r\n"));
        DirectoryEntry ana = entries.getFirst();
        assertEquals("cn=Ana,dc=example", ana.id());
        assertEquals(4, ana.line());
        assertEquals(List.of("Ana Élisée", "Anne"), ana.all("CN"));
        assertEquals(2, ana.all("mail").size());
        assertEquals("no space", ana.first("description"));
        assertEquals(List.of("objectclass", "cn", "mail", "description"), List.copyOf(ana.attributes().keySet()));
        assertTrue(ana.isPerson() && !ana.isGroup());
        assertTrue(entries.get(1).isGroup() && !entries.get(1).isPerson());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "dn: a\\ncn: x\\nchangetype: modify\\n|ldif.change",
            "cn: x\\nsn: y\\n|ldif.noDn",
            "dn: a\\njpegPhoto:< file:///etc/passwd\\n|ldif.address", "dn: a\\ncn:: %%%\\n|ldif.base64",
            "dn: a\\ncn: x\\nma\\n|ldif.noColon", "dn: a\\ncn: x\\nmail: a@b|ldif.cut", "dn: a\\n|ldif.noAttributes" })
    void namesWhatIsWrong(String text, String key) throws IOException {
        assertEquals(key, problem(ldif(text.replace("\\n", "\n")).getFirst()));
    }

    @Test
    void takesRecordsThatAddAnEntry() throws IOException {
        DirectoryEntry entry = ldif("dn: a\nchangetype: add\ncn: x\n").getFirst();
        assertNull(entry.problem());
        assertEquals(List.of("cn"), List.copyOf(entry.attributes().keySet()));
    }

    @Test
    void aBadEntrySpoilsNoOther() throws IOException {
        List<DirectoryEntry> entries = ldif("dn: a\ncn: x\n\n\ncn: lost\n\ndn: b\ncn: y\n");
        assertEquals(List.of(1, 5, 7), entries.stream().map(DirectoryEntry::line).toList());
        assertNull(entries.get(2).problem());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void readsBackFoldedEntries(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("version: 1\n");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String name = "N" + i + "é œ:<\n ".repeat(1 + random.nextInt(20)) + ".";
            names.add(name);
            String encoded = "cn:: " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
            text.append("\ndn: cn=").append(i).append('\n').append(folded(encoded, random)).append('\n');
        }
        assertEquals(names, ldif(text.toString()).stream().map(entry -> entry.first("cn")).toList());
    }

    private static String folded(String line, Random random) {
        StringBuilder out = new StringBuilder(line.substring(0, 2));
        for (int i = 2; i < line.length(); i++) {
            out.append(random.nextInt(9) == 0 ? "\n " : "").append(line.charAt(i));
        }
        return out.toString();
    }

    @Test
    void cutAnywhereItNeverPassesForWhole() throws IOException {
        String text = Files.readString(SharedData.find("directory/planetexpress_10_people_fry.ldif"));
        int photo = text.indexOf("jpegPhoto");
        for (int end : new int[] { 30, photo - 5, photo + 4, photo + 200, text.length() / 2, text.length() - 9 }) {
            List<DirectoryEntry> entries = ldif(text.substring(0, end));
            assertNotNull(entries.getFirst().problem(), "cut at " + end);
        }
        assertNull(ldif(text).getFirst().problem());
    }

    @Test
    void readsADirectoryFromOutside() throws IOException {
        DirectoryEntry fry = all(DirectoryFile.ldif(SharedData.find("directory/planetexpress_10_people_fry.ldif"),
                Limits.DEFAULT)).getFirst();
        assertEquals("Fry", fry.first("displayName"));
        assertFalse(fry.attributes().containsKey("jpegphoto"));
        assertFalse(fry.attributes().containsKey("userpassword"));
        assertEquals(3, all(DirectoryFile.ldif(SharedData.find("directory/planetexpress_30_groups_crew.ldif"),
                Limits.DEFAULT)).getFirst().all("member").size());
    }

    @ParameterizedTest
    @CsvSource({ "ANDROID,5", "EVOLUTION,1", "GMAIL,1", "LOTUS_NOTES,1", "MS_OUTLOOK,1" })
    void readsCardsFromOutside(String program, int atLeast) {
        List<DirectoryEntry> cards = all(
                DirectoryFile.vcard(SharedData.find("directory/John_Doe_" + program + ".vcf"), Limits.DEFAULT));
        assertTrue(cards.size() >= atLeast, cards.toString());
        cards.forEach(card -> assertNull(card.problem()));
        cards.forEach(card -> assertFalse(card.first("cn").isBlank(), card.toString()));
        if (cards.size() == 1) {
            assertEquals("Doe", cards.getFirst().first("sn"));
            assertEquals("IBM", cards.getFirst().first("o"));
        }
    }

    @Test
    void readsCardsOfAllVersions() throws IOException {
        List<DirectoryEntry> cards = vcard("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dupr=C3=A9;=
                L=C3=A9a
                EMAIL;INTERNET:lea@example.org
                END:VCARD

                begin:vcard
                VERSION:3.0
                FN:Bo Li
                item1.EMAIL;TYPE=HOME:bo@home.org
                item2.EMAIL;TYPE=WORK:bo@work.org
                ORG:Acme;Sales;North
                PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
                UID:42
                end:vcard
                BEGIN:VCARD
                VERSION:4.0
                FN:Cy\\, Jr.
                NOTE:two\\nlines
                END:VCARD
                """);
        assertEquals("Léa Dupré", cards.get(0).first("cn"));
        assertEquals("lea@example.org", cards.get(0).id());
        assertEquals(List.of("bo@work.org", "bo@home.org"), cards.get(1).all("mail"));
        assertEquals(List.of("Sales", "North"), cards.get(1).all("ou"));
        assertEquals("42", cards.get(1).id());
        assertEquals(8, cards.get(1).line());
        assertEquals("Cy, Jr.", cards.get(2).first("cn"));
    }

    @Test
    void namesPeopleByTheirAddressWhereThereIsNothingElse() throws IOException {
        DirectoryEntry card = vcard("BEGIN:VCARD\nVERSION:2.1\nEMAIL;PREF:jane.van_doe@x.org\nEND:VCARD\n").getFirst();
        assertEquals("Jane Van Doe", card.first("cn"));
    }

    @Test
    void namesDamagedCards() throws IOException {
        assertEquals("vcard.cut", problem(vcard("BEGIN:VCARD\nVERSION:3.0\nFN:A\n").getFirst()));
        assertEquals("vcard.nameless",
                problem(vcard("BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n").getFirst()));
        assertEquals("vcard.none", assertThrows(PasseurException.class, () -> vcard("")).key());
        assertEquals("vcard.not", assertThrows(PasseurException.class, () -> vcard("hello\n")).key());
    }
}
