// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.passeur.core.backup.BackupContents;
import org.passeur.core.backup.Backups.Progress;
import org.passeur.store.Digests;
import org.passeur.store.Folders;

/** Writes the files of a workspace, and the copy of its database, into one ZIP file. */
final class BackupWriter {

    private final Path workspace;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, Manifest.Entry> entries = new LinkedHashMap<>();

    /**
     * @param database the copy of the database; attachments are listed after it was made, so that all that it speaks of are
     *            among them
     */
    BackupWriter(Path workspace, Path database) throws IOException {
        this.workspace = workspace;
        add(EntryNames.DATABASE, database);
        add(EntryNames.ATTACHMENTS, workspace.resolve(EntryNames.ATTACHMENTS));
        for (String folder : EntryNames.PLAIN_FOLDERS) {
            add(folder, workspace.resolve(folder));
        }
        for (String file : List.of(EntryNames.PROPERTIES)) {
            if (Files.isRegularFile(workspace.resolve(file))) {
                files.put(file, workspace.resolve(file));
            }
        }
    }

    private void add(String prefix, Path folder) throws IOException {
        for (Path file : Folders.files(folder)) {
            String name = prefix + "/" + folder.relativize(file).toString().replace('\\', '/');
            if (!name.endsWith(".tmp") && !name.endsWith(".lck") && EntryNames.fits(name)) {
                files.put(name, file);
            }
        }
    }

    /** Writes all of it to a file that is not there yet; it is on disk when this returns. */
    void write(Path target, BackupContents about, Progress progress) throws IOException {
        long total = 0;
        for (Path file : files.values()) {
            total += Files.size(file);
        }
        Meter meter = new Meter(progress, total);
        MessageDigest sum = Digests.sha256();
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(channel), sum), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.setComment(Seal.open());
            for (Map.Entry<String, Path> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue(), meter);
            }
            zip.putNextEntry(new ZipEntry(EntryNames.MANIFEST));
            new Manifest(Manifest.FORMAT, about, entries).write(zip);
            zip.closeEntry();
            zip.finish();
            zip.flush();
            Seal.close(channel, sum.digest());
            channel.force(true);
        }
    }

    private void write(ZipOutputStream zip, String name, Path file, Meter meter) throws IOException {
        MessageDigest digest = Digests.sha256();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                zip.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                size += read;
                meter.add(read);
            }
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            System.getLogger(BackupWriter.class.getName()).log(System.Logger.Level.DEBUG, "Gone from " + workspace, e);
            return;
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        entries.put(name, new Manifest.Entry(size, sha256));
        if (name.startsWith(EntryNames.ATTACHMENTS + "/") && !name.endsWith("/" + sha256)) {
            System.getLogger(BackupWriter.class.getName()).log(System.Logger.Level.WARNING,
                    "The attachment {0} is no longer what it was", name);
        }
    }
}
