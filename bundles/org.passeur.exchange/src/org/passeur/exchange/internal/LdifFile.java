// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.directory.DirectoryEntry;
import org.passeur.exchange.directory.DirectoryFile;
import org.passeur.exchange.internal.LdifLines.Line;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.source.TextFile;

/** The entries of an LDIF file (RFC 2849); records that change something are refused, addresses are not followed. */
public final class LdifFile implements DirectoryFile {

    private final Path file;
    private final Reader reader;
    private final LdifLines lines;
    private final Limits limits;

    private LdifFile(Path file, Reader reader, Limits limits) {
        this.file = file;
        this.reader = reader;
        this.limits = limits;
        // A picture is several times as long as any other value.
        lines = new LdifLines(reader, file.toString(), 16 * limits.cellCharacters());
    }

    /** Opens a file. */
    public static LdifFile open(Path file, Limits limits) {
        return new LdifFile(file, TextFile.open(file, limits.textBytes()), limits);
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
            Line line = lines.next();
            while (line != null && (line.text().isBlank() || isVersion(line.text()))) {
                line = lines.next();
            }
            return line == null ? null : entry(line);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    private DirectoryEntry entry(Line first) throws IOException {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        PasseurException problem = null;
        String dn = "";
        Line last = first;
        for (Line line = first; line != null && !line.text().isBlank(); line = lines.next()) {
            last = line;
            if (problem != null) {
                continue;
            }
            try {
                if (line == first) {
                    dn = dn(line);
                } else {
                    add(attributes, line);
                }
            } catch (PasseurException e) {
                problem = e;
            }
        }
        if (!last.ended() && problem == null) {
            problem = Say.invalid("ldif.cut", Integer.toString(last.number()));
        }
        if (attributes.isEmpty() && problem == null) {
            problem = Say.invalid("ldif.noAttributes", Integer.toString(first.number()), dn);
        }
        return new DirectoryEntry(first.number(), dn, attributes, problem);
    }

    private String dn(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || !line.text().substring(0, colon).strip().equalsIgnoreCase("dn")) {
            throw Say.invalid("ldif.noDn", Integer.toString(line.number()), shortened(line.text()));
        }
        String dn = value(line, colon, false);
        return dn == null ? "" : dn;
    }

    private void add(Map<String, List<String>> attributes, Line line) {
        int colon = line.text().indexOf(':');
        if (colon <= 0) {
            throw Say.invalid("ldif.noColon", Integer.toString(line.number()), shortened(line.text()));
        }
        String name = line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        int option = name.indexOf(';');
        String options = option < 0 ? "" : name.substring(option);
        name = option < 0 ? name : name.substring(0, option);
        if (name.equals("changetype") && line.text().substring(colon + 1).strip().equalsIgnoreCase("add")) {
            // Directories of one maker export entries in this way.
            return;
        }
        if (name.equals("changetype") || name.equals("control")) {
            throw Say.invalid("ldif.change", Integer.toString(line.number()));
        }
        boolean dropped = Secrets.covers(name) || options.contains("binary");
        String value = value(line, colon, dropped);
        if (value != null && !dropped) {
            if (value.length() > limits.cellCharacters()) {
                throw Say.invalid("ldif.long", source(), Integer.toString(line.number()), limits.cellCharacters());
            }
            attributes.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
    }

    /** The value; null where it is of bytes that are no text. */
    private @Nullable String value(Line line, int colon, boolean dropped) {
        String rest = line.text().substring(colon + 1);
        if (rest.startsWith("<")) {
            throw Say.invalid("ldif.address", Integer.toString(line.number()));
        }
        if (!rest.startsWith(":")) {
            return CleanText.clean(rest.strip());
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(rest.substring(1).replace(" ", ""));
        } catch (IllegalArgumentException e) {
            throw Say.invalid(e, "ldif.base64", Integer.toString(line.number()));
        }
        try {
            return dropped ? null
                    : CleanText.clean(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isVersion(String text) {
        return text.regionMatches(true, 0, "version:", 0, 8);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
