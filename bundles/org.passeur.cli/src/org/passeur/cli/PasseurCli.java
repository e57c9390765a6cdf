// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.passeur.cli.commands.AllCommands;
import org.passeur.core.l10n.Texts;

import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/** Runs one call of the command line, without a display and without OSGi. */
public final class PasseurCli {

    private static final int WIDTH = 100;

    private final Services services;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale system;

    /**
     * @param out what was asked for goes there
     * @param err what there is to say about it goes there
     * @param system the language where none is asked for
     */
    public PasseurCli(Services services, PrintWriter out, PrintWriter err, Locale system) {
        this.services = services;
        this.out = out;
        this.err = err;
        this.system = Texts.LANGUAGES.contains(system.getLanguage()) ? Locale.of(system.getLanguage()) : Locale.ENGLISH;
    }

    /** Runs a call and answers its {@link ExitCode}. */
    public int run(String... arguments) {
        Session session = new Session(services, out, err, language(arguments));
        Failures failures = new Failures(session);
        Thread interruption = new Thread(session::interrupt, "passeur-interrupted");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            return commandLine(session, failures).execute(arguments);
        } catch (Throwable defect) {
            return failures.handle(defect);
        } finally {
            session.flush();
            release(interruption);
        }
    }

    private CommandLine commandLine(Session session, Failures failures) {
        CommandLine line = new CommandLine(new PasseurCommand(session));
        AllCommands.of(session).forEach(line::addSubcommand);
        line.setExecutionStrategy(result -> result.subcommands().isEmpty() && !result.isUsageHelpRequested()
                && !result.isVersionHelpRequested()
                        ? failures.handle(Session.invalid("error.no-command"))
                        : new RunLast().execute(result));
        line.getCommandSpec().version(session.words("version.line", services.version()));
        line.setResourceBundle(
                ResourceBundle.getBundle("OSGI-INF.l10n.cli", session.locale(), PasseurCli.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        line.setOut(out).setErr(err).setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true).setOverwrittenOptionsAllowed(true);
        line.setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
        return line;
    }

    /** The language has to be known before the first word is said, also of a call that cannot be understood. */
    private Locale language(String... arguments) {
        List<String> words = List.of(arguments);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String value = word.startsWith("--lang=") ? word.substring("--lang=".length())
                    : "--lang".equals(word) && i + 1 < words.size() ? words.get(i + 1) : "";
            if (Texts.LANGUAGES.contains(value)) {
                return Locale.of(value);
            }
        }
        return system;
    }

    private static void release(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // the interruption is under way: it closes the workspace
            System.getLogger(PasseurCli.class.getName()).log(System.Logger.Level.DEBUG, "interrupted", e);
        }
    }
}
