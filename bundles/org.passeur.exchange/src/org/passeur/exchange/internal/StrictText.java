// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text is encoded, found by its mark and proved by decoding all of it.
 *
 * @param charset UTF-8 or one of UTF-16
 * @param markLength bytes of the byte order mark
 */
public record StrictText(Charset charset, int markLength) {

    /** A decoder that refuses what it cannot read. */
    public CharsetDecoder decoder() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Decodes a whole stream and keeps nothing of it.
     *
     * @param name what the file is called in a message
     * @throws org.passeur.core.PasseurException when it is not text; names line and byte
     */
    public static StrictText check(InputStream stream, String name) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 3);
        byte[] head = in.readNBytes(3);
        StrictText encoding = of(head);
        in.unread(head, encoding.markLength, head.length - encoding.markLength);
        encoding.scan(in, name);
        return encoding;
    }

    private static StrictText of(byte[] head) {
        int first = head.length > 0 ? head[0] & 0xFF : 0;
        int second = head.length > 1 ? head[1] & 0xFF : 0;
        int third = head.length > 2 ? head[2] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return new StrictText(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new StrictText(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new StrictText(StandardCharsets.UTF_16BE, 2);
        }
        return new StrictText(StandardCharsets.UTF_8, 0);
    }

    private void scan(InputStream in, String name) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long consumed = markLength;
        int line = 1;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            line += linesIn(chars.flip(), name, line);
            chars.clear();
            if (result.isError()) {
                throw Say.invalid("text.encoding", name, Integer.toString(line),
                        Long.toString(consumed + bytes.position() + 1),
                        String.format("%02X", bytes.get(bytes.position())));
            }
            consumed += bytes.position();
            bytes.compact();
        }
    }

    private static int linesIn(CharBuffer chars, String name, int line) {
        int lines = 0;
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == '\n') {
                lines++;
            } else if (c == 0) {
                throw Say.invalid("text.binary", name, Integer.toString(line + lines));
            }
        }
        return lines;
    }
}
