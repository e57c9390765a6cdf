// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.knowledge.VerificationRound.Entry;
import org.passeur.knowledge.internal.Words;

/** The mail of a verification round as a file (RFC 5322, MIME) that any mail program opens, as a draft where it can. */
public final class VerificationMail {

    private static final String LINE = "\r\n";
    private static final int ENCODED_WORD = 39;

    private VerificationMail() {
    }

    /** A file that goes with the mail. */
    public record Attached(String name, String mediaType, byte[] bytes) {
    }

    /** The subject in a language. */
    public static String subject(VerificationRound round, Locale language) {
        return Words.TEXTS.get(language, "round.subject", round.items().size());
    }

    /** The text in a language. */
    public static String text(VerificationRound round, Locale language) {
        StringBuilder text = new StringBuilder();
        text.append(Words.TEXTS.get(language, "round.greeting", round.verifier().title())).append("\n\n");
        text.append(Words.TEXTS.get(language, "round.intro")).append("\n\n");
        for (Entry entry : round.items()) {
            LocalDate verified = entry.verifiedOn();
            LocalDate due = entry.dueOn();
            String title = entry.item().title();
            text.append("- ").append(verified == null || due == null
                    ? Words.TEXTS.get(language, "round.item.never", title)
                    : Words.TEXTS.get(language, "round.item", title, day(verified, language), day(due, language)))
                    .append('\n');
        }
        return text.append('\n').append(Words.TEXTS.get(language, "round.thanks")).append('\n').toString();
    }

    /**
     * The whole mail in ASCII.
     *
     * @param from the sender's address, or empty for the mail program to fill in
     */
    public static String eml(VerificationRound round, Locale language, Optional<String> from, OffsetDateTime date,
            List<Attached> attached) {
        String boundary = "passeur-" + UUID.nameUUIDFromBytes(round.toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder mail = new StringBuilder();
        header(mail, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date));
        from.ifPresent(address -> header(mail, "From", address(address)));
        String email = round.email();
        if (email != null && !email.isBlank()) {
            header(mail, "To", encoded(round.verifier().title()) + " <" + address(email) + ">");
        }
        header(mail, "Subject", encoded(subject(round, language)));
        header(mail, "Message-ID", "<" + UUID.randomUUID() + "@passeur.invalid>");
        header(mail, "X-Unsent", "1");
        header(mail, "MIME-Version", "1.0");
        header(mail, "Content-Type", "multipart/mixed;" + LINE + " boundary=\"" + boundary + "\"");
        mail.append(LINE);
        part(mail, boundary, "text/plain; charset=UTF-8", null, text(round, language).getBytes(StandardCharsets.UTF_8));
        attached.forEach(file -> part(mail, boundary, file.mediaType(), file.name(), file.bytes()));
        return mail.append("--").append(boundary).append("--").append(LINE).toString();
    }

    private static void header(StringBuilder mail, String name, String value) {
        mail.append(name).append(": ").append(value).append(LINE);
    }

    private static void part(StringBuilder mail, String boundary, String type, @Nullable String file, byte[] bytes) {
        mail.append("--").append(boundary).append(LINE);
        header(mail, "Content-Type", type);
        header(mail, "Content-Transfer-Encoding", "base64");
        if (file != null) {
            header(mail, "Content-Disposition",
                    "attachment;" + LINE + " filename=\"" + file.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
        }
        mail.append(LINE).append(Base64.getMimeEncoder().encodeToString(bytes)).append(LINE);
    }

    /** An address cannot bring lines or other headers with it. */
    private static String address(String text) {
        return text.replaceAll("[^\\x21-\\x7E]|[<>,;]", "");
    }

    /** Words for a header (RFC 2047), in pieces that fit a line. */
    static String encoded(String text) {
        if (text.matches("[A-Za-z0-9 ]{1,60}")) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        text.codePoints().forEach(c -> {
            String next = Character.toString(c);
            if (bytes(piece + next).length > ENCODED_WORD) {
                word(words, piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        });
        word(words, piece.toString());
        return words.toString();
    }

    private static void word(StringBuilder words, String piece) {
        words.append(words.isEmpty() ? "" : LINE + " ");
        words.append("=?UTF-8?B?").append(Base64.getEncoder().encodeToString(bytes(piece))).append("?=");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }
}
