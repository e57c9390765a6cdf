// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where errors become a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(@Nullable Exception failure, @Nullable CommandLine command,
            @Nullable ParseResult result) {
        return handle(Objects.requireNonNull(failure));
    }

    @Override
    public int handleParseException(@Nullable ParameterException thrown, String @Nullable [] arguments) {
        ParameterException failure = Objects.requireNonNull(thrown);
        Optional<PasseurException> own = own(failure);
        if (own.isPresent()) {
            return handle(own.get());
        }
        session.saySentence(sentence(failure));
        session.say("error.see-help", failure.getCommandLine().getCommandSpec().qualifiedName(" "));
        return ExitCode.WRONG_USE;
    }

    /** Says what went wrong; the cause goes to the log. */
    int handle(Throwable failure) {
        Optional<PasseurException> own = own(failure);
        if (own.isPresent()) {
            PasseurException known = own.get();
            LOG.log(Level.DEBUG, known.getMessage(), known);
            session.saySentence(known.sentence(session.locale()));
            return code(known);
        }
        LOG.log(Level.ERROR, "A defect", failure);
        session.say("error.defect", String.valueOf(session.services().log()));
        return ExitCode.DEFECT;
    }

    private static int code(PasseurException failure) {
        return switch (failure.kind()) {
            case INVALID, CONFLICT, NOT_FOUND -> ExitCode.WRONG_USE;
            case LOCKED, CORRUPT, FULL, UNREACHABLE -> ExitCode.UNREACHABLE;
            case CANCELLED -> ExitCode.PROBLEMS;
        };
    }

    private static Optional<PasseurException> own(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PasseurException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private String sentence(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> session.words("error.missing", missing.getMissing().stream()
                    .map(Failures::name).collect(Collectors.joining(", ")));
            default -> session.words("error.wrong-use", String.valueOf(failure.getMessage()));
        };
    }

    private String unmatched(UnmatchedArgumentException failure) {
        String word = failure.getUnmatched().getFirst();
        CommandLine command = failure.getCommandLine();
        boolean option = word.startsWith("-");
        boolean atTop = command.getParent() == null && !option;
        List<String> near = Nearest.to(word, option
                ? command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList()
                : atTop ? List.copyOf(command.getSubcommands().keySet()) : List.of());
        String known = atTop ? "error.unknown-command" : option ? "error.unknown-option" : "error.unknown-word";
        String sentence = session.words(known, word);
        return near.isEmpty() ? sentence
                : sentence + ' ' + session.words("error.did-you-mean", String.join(", ", near));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName()
                : argument.paramLabel().toUpperCase(Locale.ROOT);
    }
}
