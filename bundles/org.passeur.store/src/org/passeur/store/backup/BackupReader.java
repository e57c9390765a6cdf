// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.Digests;
import org.passeur.store.FileErrors;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.SqlErrors;

/**
 * Reads a backup, which is taken for hostile: nothing is read beyond the length that its list says, nothing is written
 * outside the folder of the workspace, and what does not have its checksum is refused.
 */
final class BackupReader implements AutoCloseable {

    /** The most that the list may take; a million attachments need less. */
    private static final long LONGEST_LIST = 256L << 20;

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, @Nullable ZipEntry> entries = new HashMap<>();
    private final List<PasseurException> unfit = new ArrayList<>();

    private BackupReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        @Nullable
        ZipEntry list = null;
        Set<String> twice = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (!twice.add(entry.getName())) {
                unfit.add(Said.corrupt(null, "error.backup-unlisted", file.toString(), entry.getName()));
            } else if (entry.getName().equals(EntryNames.MANIFEST)) {
                list = entry;
            } else {
                entries.put(entry.getName(), entry);
            }
        }
        if (list == null && !entries.containsKey(FolderWorkspace.PROPERTIES)) {
            throw Said.invalid("error.backup-not", file.toString());
        }
        if (list == null) {
            throw new IOException("no manifest");
        }
        try (InputStream in = new Bounded(zip.getInputStream(list), LONGEST_LIST)) {
            manifest = Manifest.read(in);
        }
    }

    /**
     * Opens a file.
     *
     * @throws PasseurException NOT_FOUND; INVALID where it is no backup, or of a newer program; CORRUPT where it is damaged
     */
    static BackupReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PasseurException(Kind.NOT_FOUND, SqlErrors.TEXTS, "error.backup-none", file.toString());
        }
        BackupReader reader;
        try {
            @Nullable
            ZipFile zip = new ZipFile(file.toFile());
            try {
                reader = new BackupReader(file, zip);
                zip = null;
            } finally {
                if (zip != null) {
                    zip.close();
                }
            }
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw beginsLikeOne(file) ? Said.corrupt(e, "error.backup-unreadable", file.toString())
                    : Said.invalid("error.backup-not", file.toString());
        }
        if (reader.manifest.format() > Manifest.FORMAT) {
            reader.close();
            throw Said.invalid("error.backup-newer", file.toString());
        }
        return reader;
    }

    /** True for what begins as a ZIP file does, as far as it goes: one that was cut short was a backup once. */
    private static boolean beginsLikeOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(ZIP.length);
            return Arrays.equals(begin, Arrays.copyOf(ZIP, begin.length));
        } catch (IOException e) {
            throw FileErrors.named(e, file);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Everything that is wrong. */
    List<PasseurException> verify(Meter meter) {
        List<PasseurException> damages = new ArrayList<>(unfit());
        for (String name : manifest.entries().keySet()) {
            try {
                read(name, OutputStream.nullOutputStream(), file, meter);
            } catch (PasseurException e) {
                if (e.kind() != Kind.CORRUPT) {
                    throw e;
                }
                damages.add(e);
            }
        }
        return damages;
    }

    private List<PasseurException> unfit() {
        List<PasseurException> all = new ArrayList<>(unfit);
        for (String name : entries.keySet().stream().sorted().toList()) {
            if (!manifest.entries().containsKey(name)) {
                all.add(Said.corrupt(null, "error.backup-unlisted", file.toString(), name));
            }
        }
        for (String name : manifest.entries().keySet()) {
            if (!EntryNames.fits(name)) {
                all.add(Said.corrupt(null, "error.backup-path", file.toString(), name));
            }
        }
        return all;
    }

    /**
     * Writes all files into an empty folder.
     *
     * @throws PasseurException CORRUPT naming the first that is damaged
     */
    void unpack(Path folder, Meter meter) throws IOException {
        List<PasseurException> first = unfit();
        if (!first.isEmpty()) {
            throw first.getFirst();
        }
        for (String name : manifest.entries().keySet()) {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                read(name, Channels.newOutputStream(channel), folder, meter);
                channel.force(true);
            }
        }
        refuseOtherPlaces(folder);
    }

    /** The settings of the database could send its log elsewhere. */
    private void refuseOtherPlaces(Path folder) throws IOException {
        String name = EntryNames.DATABASE + "/service.properties";
        Path settings = folder.resolve(name);
        if (Files.exists(settings)) {
            Properties read = new Properties();
            try (InputStream in = Files.newInputStream(settings)) {
                read.load(in);
            } catch (IllegalArgumentException e) {
                throw Said.corrupt(e, "error.backup-damaged", file.toString(), name);
            }
            if (read.containsKey("logDevice")) {
                throw Said.corrupt(null, "error.backup-path", file.toString(), name);
            }
        }
    }

    private void read(String name, OutputStream out, Path into, Meter meter) {
        Manifest.Entry expected = manifest.entries().get(name);
        ZipEntry entry = entries.get(name);
        if (entry == null || expected == null) {
            throw Said.corrupt(null, "error.backup-missing", file.toString(), name);
        }
        MessageDigest digest = Digests.sha256();
        long left = expected.size();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = next(in, buffer, name); read >= 0; read = next(in, buffer, name)) {
                left -= read;
                if (left < 0) {
                    throw damaged(null, name);
                }
                digest.update(buffer, 0, read);
                write(out, buffer, read, into);
                meter.add(read);
            }
        } catch (IOException e) {
            throw damaged(e, name);
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(expected.sha256())) {
            throw damaged(null, name);
        }
    }

    private int next(InputStream in, byte[] buffer, String name) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw damaged(e, name);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length, Path into) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw FileErrors.named(e, into);
        }
    }

    private PasseurException damaged(@Nullable Throwable cause, String name) {
        return Said.corrupt(cause, "error.backup-damaged", file.toString(), name);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            System.getLogger(BackupReader.class.getName()).log(System.Logger.Level.WARNING, "Not closed: " + file, e);
        }
    }

    /** A stream that ends with an error where it is longer than it may be. */
    private static final class Bounded extends java.io.FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? -1 : 1);
            return read;
        }

        @Override
        public int read(byte @Nullable [] buffer, int from, int length) throws IOException {
            return count(super.read(buffer, from, length));
        }

        private int count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("too long");
            }
            return read;
        }
    }
}
