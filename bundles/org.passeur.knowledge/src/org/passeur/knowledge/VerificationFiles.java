// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.knowledge.VerificationMail.Attached;
import org.passeur.knowledge.internal.Folding;
import org.passeur.knowledge.internal.RoundWorkbook;
import org.passeur.knowledge.internal.Words;

/** Writes a verification round into a folder: for each verifier a mail with her sheet, and the sheet by itself. */
public final class VerificationFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private VerificationFiles() {
    }

    /**
     * Writes the round of a day.
     *
     * @param from the sender's address, or empty for the mail program to fill in
     * @return the files, two for each verifier, by name
     * @throws PasseurException UNREACHABLE where the folder cannot be written
     */
    public static List<Path> write(Repository repository, Path folder, LocalDate on, Locale language,
            Optional<String> from) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (VerificationRound round : VerificationRound.of(repository, on)) {
                String name = name(round);
                byte[] sheet = sheet(round, language);
                String mail = VerificationMail.eml(round, language, from, OffsetDateTime.now(),
                        List.of(new Attached(name + ".xlsx", XLSX, sheet)));
                files.add(Files.write(folder.resolve(name + ".eml"), mail.getBytes(StandardCharsets.US_ASCII)));
                files.add(Files.write(folder.resolve(name + ".xlsx"), sheet));
            }
        } catch (IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, Words.TEXTS, "error.round.write", folder.toString());
        }
        return List.copyOf(files);
    }

    /** The sheet of one round as an XLSX file. */
    public static byte[] sheet(VerificationRound round, Locale language) {
        return RoundWorkbook.write(Words.TEXTS.get(language, "round.sheet"), VerificationSheet.headers(language),
                VerificationSheet.rows(round, language), Words.TEXTS.get(language, "round.yes"),
                Words.TEXTS.get(language, "round.no"));
    }

    private static String name(VerificationRound round) {
        String readable = Folding.fold(round.verifier().title()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return round.on() + "-" + readable + "-" + round.verifier().ref().id();
    }
}
