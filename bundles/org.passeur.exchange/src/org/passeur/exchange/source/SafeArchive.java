// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.internal.Say;

/** A ZIP file that is looked through before anybody works with it: no bomb, no path that leads out of it. */
public final class SafeArchive {

    /** Below this many bytes no ratio is suspicious. */
    private static final long HARMLESS = 1L << 20;

    private SafeArchive() {
    }

    /**
     * Inflates every entry once, counting, and keeps nothing.
     *
     * @throws PasseurException when it is no ZIP file, or damaged, or would fill the machine
     */
    public static void check(Path file, Limits limits) {
        SourceFile.check(file, limits.archiveBytes());
        String name = file.toString();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.archiveEntries()) {
                throw Say.invalid("archive.many", name, limits.archiveEntries());
            }
            long total = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (leadsOut(entry.getName())) {
                    throw Say.invalid("archive.path", name, entry.getName());
                }
                total += inflate(zip, entry, name, limits, limits.inflatedBytes() - total);
            }
        } catch (ZipException e) {
            throw Say.invalid(e, "archive.damaged", name);
        } catch (IOException e) {
            throw Say.invalid(e, "archive.damaged", name);
        }
    }

    private static long inflate(ZipFile zip, ZipEntry entry, String name, Limits limits, long room)
            throws IOException {
        long compressed = Math.max(1, entry.getCompressedSize());
        long inflated = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                boolean swells = inflated > HARMLESS && inflated / compressed > limits.inflation();
                if (swells || inflated > room) {
                    throw Say.invalid("archive.bomb", name, entry.getName());
                }
            }
        }
        return inflated;
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.indexOf(':') == 1 || ("/" + path + "/").contains("/../");
    }
}
