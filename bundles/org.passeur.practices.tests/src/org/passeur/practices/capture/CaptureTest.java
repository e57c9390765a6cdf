// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.VERBATIM;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Person;
import org.passeur.practices.TestCompany;
import org.passeur.practices.capture.Capture.Made;
import org.passeur.practices.capture.Draft.Content;
import org.passeur.practices.internal.ItemCapture;
import org.passeur.practices.internal.PainPointCapture;
import org.passeur.practices.internal.VerbatimCapture;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.Session;

/** Lines of a session that become something, kept in a real store. */
class CaptureTest {

    private final CaptureKinds kinds = new CaptureKinds(
            List.of(new ItemCapture(), new VerbatimCapture(), new PainPointCapture()));
    private final TestCompany company = new TestCompany();
    private final Ref fitters = company.team("Fitters", company.department("Workshop"));
    private Ref session = fitters;
    private Capture capture = new Capture(company.repository, session, Locale.FRENCH);

    @BeforeEach
    void plan() {
        session = company.session(company.practice(PracticeKind.DISCUSSION_GROUP, "Atelier et vente"),
                TestCompany.DAY, fitters);
        capture = new Capture(company.repository, session, Locale.FRENCH);
    }

    @AfterEach
    void close() {
        company.close();
    }

    private CaptureKind kind(String id) {
        return kinds.all().stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void kindsStandInTheOrderOfTheirKeys() {
        assertEquals(List.of("verbatim", "pain-point", "item"), kinds.all().stream().map(CaptureKind::id).toList());
        assertEquals(List.of("Verbatim", "Point de douleur", "Connaissance"),
                kinds.all().stream().map(k -> k.label(Locale.FRENCH)).toList());
    }

    @Test
    void aVerbatimAndAPainPointKnowTheirSessionAndTeam() {
        Ref verbatim = capture.turn(kind("verbatim"), fitters, "  On ne sait jamais à qui demander. ").ref();
        Ref pain = capture.turn(kind("pain-point"), null, "Les plans arrivent trop tard").ref();
        Row words = company.repository.rows(Query.of(VERBATIM).columns("words", "session", "team")).getFirst();
        assertEquals(verbatim, words.ref());
        assertEquals("On ne sait jamais à qui demander.", words.get("words"));
        assertEquals("Fitters", String.valueOf(words.get("team")));
        Row raised = company.repository.rows(Query.of(PAIN_POINT).columns("raisedOn")
                .where(Filter.eq("session", session.id()))).getFirst();
        assertEquals(pain, raised.ref());
        assertEquals(TestCompany.DAY, raised.get("raisedOn"));
    }

    @Test
    void anItemNotedInASessionIsSharedOnceItHasATopic() {
        String line = "Pour régler la presse, chauffer d’abord vingt minutes, puis serrer d’un quart de tour et vérifier"
                + " la planéité avec la cale bleue avant de lancer la série";
        Ref claire = company.person("Claire");
        company.change(session, Session.class, (copy, s) -> s.setFacilitator(copy.get(claire, Person.class)));
        Ref item = capture.turn(kind("item"), fitters, line).ref();
        Row row = company.repository.rows(Query.of(KNOWLEDGE_ITEM).columns("title", "body", "sharedOn")).getFirst();
        assertEquals(item, row.ref());
        assertEquals(TestCompany.DAY, row.get("sharedOn"));
        assertTrue(String.valueOf(row.get("body")).startsWith("## Le fait\n\n" + line + "\n\n## "), row.toString());
        String title = String.valueOf(row.get("title"));
        assertTrue(title.length() <= 121 && title.endsWith("…") && line.startsWith(title.replace("…", " ")), title);
        Ref topic = company.make(TOPIC, Topic.class, t -> t.setName("Presse"));
        company.change(item, KnowledgeItem.class, (copy, i) -> i.getTopics().add(copy.get(topic, Topic.class)));
        assertEquals(LifecycleState.SHARED, company.value(item, "state"));
    }

    @Test
    void anEmptyLineBecomesNothing() {
        PasseurException refused = assertThrows(PasseurException.class,
                () -> capture.turn(kind("verbatim"), null, "   "));
        assertTrue(refused.sentence(Locale.FRENCH).startsWith("La ligne est vide"));
        assertEquals(0, company.repository.count(Query.of(VERBATIM)));
    }

    @Test
    void aLineIsTakenBackWithAllThatItBecameUnlessThatWasChangedSince() {
        Made item = capture.turn(kind("item"), null, "Chauffer la presse vingt minutes");
        Made pain = capture.turn(kind("pain-point"), fitters, "Les plans arrivent trop tard");
        capture.takeBack(item);
        assertEquals(0, company.repository.count(Query.of(KNOWLEDGE_ITEM)));
        assertEquals(0, company.repository.count(Query.of(PASSING)));
        company.change(pain.ref(), PainPoint.class, p -> p.setWords("Les plans arrivent toujours trop tard"));
        assertEquals(PasseurException.Kind.CONFLICT,
                assertThrows(PasseurException.class, () -> capture.takeBack(pain)).kind());
        assertEquals(1, company.repository.count(Query.of(PAIN_POINT)));
    }

    @Test
    void notesAreKeptWithTheSessionOnceAndBesideThoseOfOthers() {
        assertEquals("", capture.notes());
        assertEquals("Première\nDeuxième", capture.keepNotes(new Content("", "Première\nDeuxième\n\n")));
        assertEquals("Première\nDeuxième", capture.notes());
        long before = company.repository.lastChangeSet();
        capture.keepNotes(new Content("Première\nDeuxième", "Première\nDeuxième\n"));
        assertEquals(before, company.repository.lastChangeSet());
        company.change(session, Session.class, s -> s.setNotes("Première, corrigée"));
        assertEquals("Première, corrigée\n\nTroisième", capture
                .keepNotes(new Content("Première\nDeuxième", "Première\nDeuxième\nTroisième")));
        assertEquals("Première, corrigée\n\nTroisième", capture.notes());
    }
}
