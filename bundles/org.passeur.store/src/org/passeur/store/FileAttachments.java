// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.passeur.core.Attachments;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;

/** Attachments in a folder, each under its SHA-256 in a subfolder of the first two digits; written beside, then moved. */
public final class FileAttachments implements Attachments {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    /** In a folder, which is made when the first file comes. */
    public FileAttachments(Path folder) {
        this.folder = folder;
    }

    @Override
    public String put(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "new", ".tmp");
        try {
            String hash = write(bytes, beside);
            Path target = path(hash);
            if (!Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(target.getParent());
            }
            return hash;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String write(InputStream bytes, Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            bytes.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public InputStream open(String hash) throws IOException {
        if (!has(hash)) {
            throw new PasseurException(Kind.NOT_FOUND, SqlErrors.TEXTS, "error.attachment");
        }
        return Files.newInputStream(path(hash));
    }

    @Override
    public Path path(String hash) {
        if (!NAME.matcher(hash).matches()) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.attachment-name", hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Override
    public List<String> hashes() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(String hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    @Override
    public boolean has(String hash) {
        return Files.exists(path(hash));
    }
}
