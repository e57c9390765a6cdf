// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.internal.Say;

/**
 * The files of a ZIP archive and of the archives in it, in a folder that is gone when it is closed. They lie there under
 * numbers: whatever an archive calls them, no file system refuses it and nothing is written elsewhere.
 */
final class UnpackedArchive implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(UnpackedArchive.class.getName());
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private final Path folder;
    private final Limits limits;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private int number;
    private long room;

    private UnpackedArchive(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        this.room = limits.inflatedBytes();
    }

    /**
     * Unpacks.
     *
     * @throws PasseurException when it is no ZIP file, or damaged, or would fill the machine
     */
    static UnpackedArchive of(Path archive, Limits limits) {
        UnpackedArchive unpacked;
        try {
            unpacked = new UnpackedArchive(Files.createTempDirectory("passeur-import"), limits);
        } catch (IOException e) {
            throw SourceFile.failed(e, archive);
        }
        try {
            unpacked.unpack(archive, archive.toString());
            unpacked.leaveCommonFolder();
            return unpacked;
        } catch (RuntimeException | Error e) {
            unpacked.close();
            throw e;
        }
    }

    /** Every file by its path in the archive: with slashes, accents composed, without a folder that holds all. */
    SortedMap<String, Path> files() {
        return files;
    }

    private void unpack(Path archive, String name) {
        SafeArchive.check(archive, limits);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    unpack(zip, entry, name);
                }
            }
        } catch (IOException e) {
            throw Say.invalid(e, "archive.damaged", name);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, String archive) throws IOException {
        String path = Normalizer.normalize(entry.getName().replace('\\', '/'), Normalizer.Form.NFC);
        String ending = ending(path);
        Path file = folder.resolve(number++ + ending);
        try (InputStream in = zip.getInputStream(entry)) {
            room -= Files.copy(in, file);
        }
        if (room < 0) {
            throw Say.invalid("archive.bomb", archive, entry.getName());
        }
        if (number > limits.files()) {
            throw Say.invalid("folder.many", archive, limits.files());
        }
        // parts lie in a row in the outer archive; an archive that belongs to a page lies deeper
        if (ending.equals(".zip") && path.indexOf('/') < 0) {
            unpack(file, archive + "!" + path);
            Files.delete(file);
        } else if (!isHidden(path)) {
            files.putIfAbsent(path, file);
        }
    }

    private static String ending(String path) {
        Matcher matcher = ENDING.matcher(path);
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    private void leaveCommonFolder() {
        while (!files.isEmpty()) {
            String first = files.firstKey();
            String common = first.substring(0, first.indexOf('/') + 1);
            if (common.isEmpty() || !files.lastKey().startsWith(common)) {
                return;
            }
            SortedMap<String, Path> inner = new TreeMap<>();
            files.forEach((path, file) -> inner.put(path.substring(common.length()), file));
            files.clear();
            files.putAll(inner);
        }
    }

    @Override
    public void close() {
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // the system empties its temporary folder; the import itself is done
            LOG.log(System.Logger.Level.WARNING, "Could not delete " + folder, e);
        }
    }
}
