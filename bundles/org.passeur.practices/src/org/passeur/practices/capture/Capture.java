// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.organisation.model.Team;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Session;

/** Turns lines of the notes of one session into objects, each by a commit of its own. */
public final class Capture {

    private final Repository repository;
    private final Ref session;
    private final Locale locale;

    /** For a session. */
    public Capture(Repository repository, Ref session, Locale locale) {
        this.repository = repository;
        this.session = session;
        this.locale = locale;
    }

    /**
     * What a line has become.
     *
     * @param changeSet the number by which it is taken back
     */
    public record Made(Ref ref, long changeSet) {
    }

    /**
     * Makes of a line what the kind says, and keeps it.
     *
     * @throws PasseurException INVALID where the line is empty, NOT_FOUND where the session is gone
     */
    public Made turn(CaptureKind kind, @Nullable Ref team, String line) {
        if (line.isBlank()) {
            throw new PasseurException(PasseurException.Kind.INVALID, Words.TEXTS, "error.capture.empty");
        }
        try (WorkingCopy copy = repository.open()) {
            Session of = copy.get(session, Session.class);
            Team whose = team == null ? null : copy.get(team, Team.class);
            LocalDate today = LocalDate.now();
            LocalDate day = of.getDate() == null || of.getDate().isAfter(today) ? today : of.getDate();
            Entity made = kind.make(copy, new Captured(of, whose, line.strip(), day, locale));
            ChangeSet kept = copy.commit(Words.TEXTS.get(locale, "capture.label", kind.label(locale)));
            return new Made(repository.models().ref(made), kept.number());
        }
    }

    /**
     * Takes back what a line has become.
     *
     * @throws PasseurException CONFLICT where it was changed since
     */
    public void takeBack(Made made) {
        repository.history().revert(made.changeSet());
    }

    /** Keeps the notes with the session, beside what others wrote meanwhile, and answers what it has now. */
    public String keepNotes(Draft.Content typed) {
        try (WorkingCopy copy = repository.open()) {
            Session of = copy.get(session, Session.class);
            String notes = typed.over(Objects.requireNonNullElse(of.getNotes(), "")).stripTrailing();
            if (!notes.equals(Objects.requireNonNullElse(of.getNotes(), ""))) {
                of.setNotes(notes.isEmpty() ? null : notes);
                copy.commit(Words.TEXTS.get(locale, "capture.notes", String.valueOf(of.getTitle())));
            }
            return notes;
        }
    }

    /** The notes that the session has. */
    public String notes() {
        try (WorkingCopy copy = repository.open()) {
            return Objects.requireNonNullElse(copy.get(session, Session.class).getNotes(), "");
        }
    }
}
