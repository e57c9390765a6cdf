// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.passeur.core.PasseurException;
import org.passeur.exchange.internal.CleanText;
import org.passeur.exchange.internal.StrictText;

/** A text file, read strictly: UTF-8, with or without its mark, or UTF-16 with one; anything else is refused. */
public final class TextFile {

    private TextFile() {
    }

    /**
     * Opens a file after having looked through all of it, so that nothing is half read when it turns out not to be text.
     *
     * @param maxBytes the largest size that is accepted
     * @throws PasseurException when it is missing, too large, or not text; names line and byte
     */
    public static Reader open(Path file, long maxBytes) {
        SourceFile.check(file, maxBytes);
        try {
            StrictText encoding;
            try (InputStream in = Files.newInputStream(file)) {
                encoding = StrictText.check(in, file.toString());
            }
            InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            in.skipNBytes(encoding.markLength());
            return new BufferedReader(new InputStreamReader(in, encoding.decoder()), 1 << 16);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    /**
     * The whole text of a small file, with line ends as {@code \n}.
     *
     * @param name what the file is called in a message
     */
    public static String read(Path file, String name, long maxBytes) {
        SourceFile.check(file, maxBytes);
        try {
            byte[] bytes = Files.readAllBytes(file);
            StrictText encoding = StrictText.check(new ByteArrayInputStream(bytes), name);
            String text = new String(bytes, encoding.markLength(), bytes.length - encoding.markLength(),
                    encoding.charset());
            return CleanText.clean(text);
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }
}
