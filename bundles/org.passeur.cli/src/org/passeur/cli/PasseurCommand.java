// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.passeur.core.l10n.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code passeur} itself: the options that stand before or after any other command. */
@Command(name = "passeur")
final class PasseurCommand {

    private final Session session;

    PasseurCommand(Session session) {
        this.session = session;
    }

    @Option(names = { "-w",
            "--workspace" }, paramLabel = "FOLDER", scope = ScopeType.INHERIT, descriptionKey = "workspace", order = 90)
    void workspace(Path folder) {
        session.in(folder);
    }

    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT, descriptionKey = "lang", order = 91)
    void language(String language) {
        if (!Texts.LANGUAGES.contains(language)) {
            throw Session.invalid("error.language", language);
        }
        session.speak(Locale.of(language));
    }

    @Option(names = "--on", paramLabel = "DATE", scope = ScopeType.INHERIT, descriptionKey = "on", order = 92)
    void day(String day) {
        try {
            session.askFor(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw Session.invalid("error.date", day);
        }
    }

    @Option(names = { "-h",
            "--help" }, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help", order = 98)
    void help(boolean wanted) {
        // picocli shows it
    }

    @Option(names = { "-V",
            "--version" }, versionHelp = true, scope = ScopeType.INHERIT, descriptionKey = "version", order = 99)
    void version(boolean wanted) {
        // picocli shows it
    }
}
