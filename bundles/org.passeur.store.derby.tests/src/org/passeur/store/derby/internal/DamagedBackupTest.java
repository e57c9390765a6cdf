// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.core.backup.Verification;

/** Backups that were damaged, or made to do harm. */
@SuppressWarnings("null")
class DamagedBackupTest {

    private static final String PROPERTIES = "passeur.properties";

    @TempDir
    Path temp;
    private final Things things = new Things();
    private final Backups backups = things.workspaces().backups();
    private Path good;
    private Path bad;

    @BeforeEach
    void begin() {
        System.setProperty("passeur.home", temp.resolve("home").toString());
        good = temp.resolve("good.zip");
        bad = temp.resolve("bad.zip");
        try (Workspace made = things.workspaces().create(temp.resolve("workspace"), "Company", Locale.ENGLISH)) {
            things.save(made.repository(), "one");
            backups.make(made, good, Progress.NONE);
        }
    }

    @AfterEach
    void end() {
        System.clearProperty("passeur.home");
    }

    /** What a restore says; nothing is left of it. */
    private PasseurException refused(Kind kind) throws IOException {
        PasseurException error = assertThrows(PasseurException.class,
                () -> backups.restore(bad, temp.resolve("deep/er/back"), false, Progress.NONE));
        assertEquals(kind, error.kind(), error.getMessage());
        assertFalse(error.sentence(Locale.FRENCH).contains("!"), error.sentence(Locale.FRENCH));
        if (Files.exists(temp.resolve("deep/er"))) {
            try (Stream<Path> left = Files.list(temp.resolve("deep/er"))) {
                assertEquals(List.of(), left.toList());
            }
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(), left.filter(p -> p.toString().contains("evil")).toList());
        }
        return error;
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return all;
    }

    private void write(Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(bad); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static String manifest(int format, Map<String, byte[]> entries) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return "{\"format\":" + format + ",\"workspace\":\"x\",\"id\":\"x\",\"entries\":["
                + entries.entrySet().stream()
                        .map(e -> "{\"name\":\"" + e.getKey() + "\",\"size\":" + e.getValue().length
                                + ",\"sha256\":\"" + HexFormat.of().formatHex(digest.digest(e.getValue())) + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    /** The good backup with other entries, all in the list with their right sums. */
    private void withListed(Map<String, byte[]> more) throws Exception {
        Map<String, byte[]> all = entries();
        all.remove("manifest.json");
        all.putAll(more);
        String manifest = manifest(1, all);
        all.put("manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
        write(all);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneByteIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        int named = 0;
        int tried = 0;
        for (int at = 0; at < bytes.length; at += at < 60 || at > bytes.length - 200 ? 1 : 499) {
            bytes[at] ^= 0x10;
            Files.write(bad, bytes);
            bytes[at] ^= 0x10;
            Verification found = backups.verify(bad, Progress.NONE);
            assertFalse(found.sound(), "byte " + at + " of " + bytes.length);
            if (found.damages().stream().anyMatch(d -> d.key().equals("error.backup-damaged"))) {
                named++;
            }
            tried++;
        }
        assertTrue(named > tried / 4, named + " of " + tried + " name their entry");
        Files.write(bad, bytes);
        assertTrue(backups.verify(bad, Progress.NONE).sound());
    }

    @Test
    void aFileCutShortIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int length : new int[] { 0, 1, 100, bytes.length / 2, bytes.length - 1 }) {
            Files.write(bad, java.util.Arrays.copyOf(bytes, length));
            assertFalse(backups.verify(bad, Progress.NONE).sound(), length + " bytes");
            refused(Kind.CORRUPT);
        }
    }

    @Test
    void whatIsNoBackupIsBadInput() throws Exception {
        Files.writeString(bad, "name,email\nAda,ada@example.org\n");
        assertEquals("error.backup-not", refused(Kind.INVALID).key());
        write(Map.of("word/document.xml", bytes("<x/>")));
        assertEquals("error.backup-not", refused(Kind.INVALID).key());
        var error = assertThrows(PasseurException.class, () -> backups.verify(bad, Progress.NONE));
        assertEquals("error.backup-not", error.key());
    }

    @Test
    void whatIsNotWhatTheListSaysIsNamed() throws Exception {
        Map<String, byte[]> changed = entries();
        changed.put(PROPERTIES, bytes("name=Evil\n"));
        write(changed);
        assertTrue(refused(Kind.CORRUPT).getMessage().contains(PROPERTIES));
        Map<String, byte[]> missing = entries();
        missing.remove(PROPERTIES);
        write(missing);
        assertTrue(refused(Kind.CORRUPT).getMessage().contains(PROPERTIES));
        Map<String, byte[]> more = entries();
        more.put("templates/evil.html", bytes("x"));
        write(more);
        assertTrue(refused(Kind.CORRUPT).getMessage().contains("templates/evil.html"));
        Map<String, byte[]> none = entries();
        none.remove("manifest.json");
        write(none);
        refused(Kind.CORRUPT);
        Map<String, byte[]> nonsense = entries();
        nonsense.put("manifest.json", bytes("{\"format\":1,\"entries\":[[[["));
        write(nonsense);
        refused(Kind.CORRUPT);
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws Exception {
        for (String name : List.of("../evil", "/evil", "templates/../../../evil", "templates/..", "holder.properties",
                "db/../../evil", "db//evil", "templates/ /evil", "backups/evil.zip", "index/evil", "evil")) {
            withListed(Map.of(name, bytes("x")));
            String said = refused(Kind.CORRUPT).getMessage();
            assertTrue(said.contains(name), said);
            assertFalse(backups.verify(bad, Progress.NONE).sound(), name);
        }
    }

    @Test
    void theDatabaseMayNotPointElsewhere() throws Exception {
        byte[] settings = entries().get("db/service.properties");
        withListed(Map.of("db/service.properties",
                bytes(new String(settings, StandardCharsets.UTF_8) + "\nlogDevice=" + temp.resolve("evil") + "\n")));
        assertTrue(refused(Kind.CORRUPT).getMessage().contains("service.properties"));
    }

    @Test
    void nothingIsInflatedBeyondWhatTheListSays() throws Exception {
        Map<String, byte[]> all = entries();
        all.remove("manifest.json");
        String manifest = manifest(1, all);
        all.put(PROPERTIES, new byte[200 << 20]);
        all.put("manifest.json", bytes(manifest));
        write(all);
        assertTrue(Files.size(bad) < 2 << 20, "a bomb");
        long[] seen = new long[1];
        PasseurException error = assertThrows(PasseurException.class,
                () -> backups.restore(bad, temp.resolve("back"), false, (done, total) -> {
                    seen[0] = done;
                    return true;
                }));
        assertEquals(Kind.CORRUPT, error.kind());
        assertTrue(seen[0] < 100 << 20, seen[0] + " bytes");
        all.put("manifest.json", bytes(manifest.replace("\"size\":", "\"size\":9000000000")));
        write(all);
        refused(Kind.FULL);
    }

    @Test
    void aNewerFormatIsRefusedWithWords() throws Exception {
        Map<String, byte[]> all = entries();
        all.put("manifest.json", bytes(manifest(2, Map.of())));
        write(all);
        assertEquals("error.backup-newer", refused(Kind.INVALID).key());
        assertThrows(PasseurException.class, () -> backups.verify(bad, Progress.NONE));
        Files.delete(bad);
        refused(Kind.NOT_FOUND);
    }
}
