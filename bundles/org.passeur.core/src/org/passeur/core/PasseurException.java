// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.l10n.Texts;

/** An error with a name and a sentence that says to a person what happened and what to do; the cause is for the log. */
public class PasseurException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of trouble it is; decides the exit code of the command line. */
    public enum Kind {
        /** Wrong use or bad input: nothing was changed. */
        INVALID,
        /** The object was changed by somebody else meanwhile. */
        CONFLICT,
        /** Somebody else holds what is needed. */
        LOCKED,
        /** What was kept can no longer be read. */
        CORRUPT,
        /** No room left, or a limit of the machine was reached. */
        FULL,
        /** The store, folder or server does not answer. */
        UNREACHABLE,
        /** The object that was asked for is not there. */
        NOT_FOUND,
        /** The person stopped the work. */
        CANCELLED
    }

    private final Kind kind;
    private final Texts texts;
    private final String key;
    private final transient Object[] args;
    private transient @Nullable Ref about;

    /**
     * @param texts where the sentence is kept, in both languages
     * @param key its key
     * @param args what the sentence speaks of
     */
    public PasseurException(Kind kind, @Nullable Throwable cause, Texts texts, String key, Object... args) {
        super(texts.get(Locale.ENGLISH, key, args), cause);
        this.kind = kind;
        this.texts = texts;
        this.key = key;
        this.args = args;
    }

    /** The same without a cause. */
    public PasseurException(Kind kind, Texts texts, String key, Object... args) {
        this(kind, null, texts, key, args);
    }

    /** What sort of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** Names the object that the sentence speaks of, so that an import finds the line it came from; answers this. */
    public PasseurException about(Ref object) {
        about = object;
        return this;
    }

    /** The object that the sentence speaks of, where it is known. */
    public Optional<Ref> about() {
        Ref object = about;
        return object == null ? Optional.empty() : Optional.of(object);
    }

    /** The key of the sentence, for tests and for tools that tell errors apart. */
    public String key() {
        return key;
    }

    /** The sentence in the person's language. */
    public String sentence(Locale locale) {
        return texts.get(locale, key, args);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), key);
    }
}
