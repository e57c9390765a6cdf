// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.passeur.store.Digests;

/**
 * The SHA-256 of a whole backup, kept as the end of the ZIP file's comment, which is the end of the file. It is worked out
 * with zeros in its own place, so that it can be written last. Any byte that changes is seen, also those that no entry owns.
 */
final class Seal {

    private static final int LENGTH = 64;
    private static final String OPEN = "0".repeat(LENGTH);

    private Seal() {
    }

    /** The comment before the sum is known. */
    static String open() {
        return "Passeur backup, SHA-256 with zeros in place of this: " + OPEN;
    }

    /** Puts the sum of all bytes so far into the place that was kept for it. */
    static void close(FileChannel file, byte[] sum) throws IOException {
        ByteBuffer text = ByteBuffer.wrap(HexFormat.of().formatHex(sum).getBytes(StandardCharsets.US_ASCII));
        long at = file.size() - LENGTH;
        while (text.hasRemaining()) {
            at += file.write(text, at);
        }
    }

    /** True where no byte of the file has changed since it was sealed. */
    static boolean intact(Path file, Meter meter) throws IOException {
        long size = Files.size(file);
        if (size < LENGTH) {
            return false;
        }
        byte[] kept = new byte[LENGTH];
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            end.seek(size - LENGTH);
            end.readFully(kept);
        }
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[1 << 16];
        long left = size - LENGTH;
        try (InputStream in = Files.newInputStream(file)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return false;
                }
                digest.update(buffer, 0, read);
                left -= read;
                meter.add(read);
            }
        }
        digest.update(OPEN.getBytes(StandardCharsets.US_ASCII));
        byte[] sum = HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(sum, kept);
    }
}
