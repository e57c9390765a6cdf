// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.INTERVIEW;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.internal.Notes;
import org.passeur.knowledge.internal.Notes.Piece;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.HoldingEvidence;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.KnowledgeForm;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Storage;
import org.passeur.organisation.model.Person;

/** Conversations that bring out what people know without knowing it, and what their notes become (DOMAIN 2). */
public final class Interviews {

    private Interviews() {
    }

    /** The shipped guide in a language, as Markdown. */
    public static String guide(Locale language) {
        String name = "/OSGI-INF/guides/interview_" + (language.getLanguage().equals("fr") ? "fr" : "en") + ".md";
        try (InputStream in = Objects.requireNonNull(Interviews.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new interview with the shipped guide, in a working copy that the caller commits. */
    public static Interview begin(WorkingCopy copy, Person person, @Nullable Person interviewer, LocalDate date,
            Locale language) {
        Interview interview = copy.create(INTERVIEW, Interview.class);
        interview.setPerson(person);
        interview.setInterviewer(interviewer);
        interview.setDate(date);
        interview.setGuide(guide(language));
        return interview;
    }

    /**
     * Makes an item of each marked piece of the notes, held by the person interviewed, and ticks the marks. The caller
     * commits.
     *
     * @return the new items, in the order of the notes
     */
    public static List<KnowledgeItem> itemsFromNotes(WorkingCopy copy, Interview interview) {
        List<KnowledgeItem> items = new ArrayList<>();
        for (Piece piece : Notes.pieces(interview.getNotes())) {
            KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
            item.setTitle(piece.title());
            item.setBody(piece.text().isEmpty() ? null : piece.text());
            item.setKind(piece.kind().orElse(ItemKind.EXPERTISE));
            item.setForm(KnowledgeForm.TACIT);
            item.setStorage(Storage.HEAD);
            Person person = interview.getPerson();
            if (person != null) {
                item.setSource(Words.TEXTS.get(Locale.getDefault(), "interview.label", person.getName()));
                Holding holding = copy.create(HOLDING, Holding.class);
                holding.setItem(item);
                holding.setPerson(person);
                holding.setEvidence(HoldingEvidence.DECLARED);
            }
            interview.getItems().add(item);
            items.add(item);
        }
        if (!items.isEmpty()) {
            interview.setNotes(Notes.ticked(interview.getNotes()));
        }
        return items;
    }
}
