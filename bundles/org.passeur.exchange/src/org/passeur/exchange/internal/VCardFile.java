// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.directory.DirectoryEntry;
import org.passeur.exchange.directory.DirectoryFile;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.source.TextFile;

/** The cards of a vCard file, cut apart here so that each has its line and a damaged one spoils no other. */
public final class VCardFile implements DirectoryFile {

    /** A line of a card may be as long as the file. */
    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final BufferedReader reader;
    private final Limits limits;
    private int line;
    private int cards;

    private VCardFile(Path file, BufferedReader reader, Limits limits) {
        this.file = file;
        this.reader = reader;
        this.limits = limits;
    }

    /** Opens a file. */
    public static VCardFile open(Path file, Limits limits) {
        return new VCardFile(file, new BufferedReader(TextFile.open(file, Math.min(limits.textBytes(), MOST_BYTES))),
                limits);
    }

    @Override
    public String source() {
        return file.toString();
    }

    @Override
    public Iterator<DirectoryEntry> iterator() {
        return new Rows<>(this::next);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    private @Nullable DirectoryEntry next() {
        try {
            String text = nextLine();
            while (text != null && !is(text, "BEGIN:VCARD")) {
                if (!text.isBlank()) {
                    throw Say.invalid("vcard.not", source(), Integer.toString(line));
                }
                text = nextLine();
            }
            if (text == null && cards == 0) {
                throw Say.invalid("vcard.none", source());
            }
            return text == null ? null : card(text);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    private DirectoryEntry card(String begin) throws IOException {
        cards++;
        int first = line;
        StringBuilder card = new StringBuilder(begin).append("\r\n");
        // AGENT may hold a card within a card.
        for (int depth = 1; depth > 0;) {
            String text = nextLine();
            if (text == null) {
                return new DirectoryEntry(first, "", Map.of(),
                        Say.invalid("vcard.cut", Integer.toString(first)));
            }
            depth += is(text, "BEGIN:VCARD") ? 1 : is(text, "END:VCARD") ? -1 : 0;
            if (card.length() + text.length() > 16 * limits.cellCharacters()) {
                throw Say.invalid("ldif.long", source(), Integer.toString(line), limits.cellCharacters());
            }
            card.append(text).append("\r\n");
        }
        try {
            return CardReader.read(card.toString(), first);
        } catch (PasseurException e) {
            return new DirectoryEntry(first, "", Map.of(), e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        line++;
        return reader.readLine();
    }

    private static boolean is(String text, String what) {
        return text.strip().equalsIgnoreCase(what);
    }
}
