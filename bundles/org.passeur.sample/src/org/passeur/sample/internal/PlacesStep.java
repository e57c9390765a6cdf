// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.AUDIENCE;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.SharingPlace;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;
import org.passeur.practices.model.Candidate;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.Channel;
import org.passeur.practices.model.ContentKind;
import org.passeur.practices.model.ContentSource;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.SessionState;

/** Channels and content sources, and what was passed on in channels and sessions. */
public final class PlacesStep implements Step {

    private static final int IN_A_CHANNEL = 5;

    @Override
    public void tell(Story story) {
        for (Line line : story.content().table("channels")) {
            Channel channel = story.create(line.key(), CHANNEL, Channel.class);
            channel.setName(line.text());
            channel.setTheme(line.text());
            channel.setPurpose(line.text("purpose"));
            channel.setRules(line.text("rules"));
            channel.setOwner(story.get(line.get("owner"), PERSON, Person.class));
        }
        String tool = story.content().table("channels").getFirst().get("tool");
        story.content().table("sources").forEach(line -> source(story, line));
        story.content().table("candidates").forEach(line -> candidate(story, line));
        story.commit("channels", Kind.EDIT);
        List<Line> shared = story.content().table("items").stream().filter(i -> i.number("shared") > 0).toList();
        for (Row row : story.copy().rows(Query.of(CHANNEL))) {
            Channel channel = story.copy().get(row.ref(), Channel.class);
            channel.setTool(tool);
            for (int n = 0; n < IN_A_CHANNEL; n++) {
                Line item = story.one(shared);
                pass(story, item, channel, story.workday(story.chance(Math.min(item.number("shared"), 330))));
            }
        }
        for (Row row : story.copy().rows(Query.of(SESSION).columns("date").where(Filter.in("practice.kind",
                List.of(PracticeKind.TRADE_BREAKFAST, PracticeKind.DISCUSSION_GROUP)))
                .where(Filter.not(Filter.eq("state", SessionState.PLANNED))).orderBy("date").orderBy("id"))) {
            LocalDate date = Objects.requireNonNull(row.get("date", LocalDate.class));
            List<Line> known = new ArrayList<>(shared);
            known.removeIf(item -> !story.ago(item.number("shared")).isBefore(date));
            if (!known.isEmpty()) {
                pass(story, story.one(known), story.copy().get(row.ref(), SharingPlace.class), date);
            }
        }
        story.commit("passings", Kind.EDIT);
    }

    private static void pass(Story story, Line item, SharingPlace place, LocalDate date) {
        Passing passing = story.create(PASSING, Passing.class);
        passing.setItem(story.get(item.key(), KNOWLEDGE_ITEM, KnowledgeItem.class));
        passing.setDate(date);
        passing.setPlace(place);
        passing.setAudience(story.get("everyone", AUDIENCE, Audience.class));
    }

    private static void source(Story story, Line line) {
        ContentSource source = story.create(line.key(), CONTENT_SOURCE, ContentSource.class);
        source.setName(line.text());
        source.setKind(ContentKind.get(line.get("kind")));
        source.setAddress(line.get("address"));
        source.setContributor(story.get(line.get("contributor"), PERSON, Person.class));
        if (line.has("topic")) {
            source.setTopic(story.get(line.get("topic"), TOPIC, Topic.class));
        }
    }

    private static void candidate(Story story, Line line) {
        Candidate candidate = story.create(CANDIDATE, Candidate.class);
        candidate.setSource(story.get(line.get("source"), CONTENT_SOURCE, ContentSource.class));
        candidate.setTitle(line.text());
        candidate.setSummary(line.text("about"));
        candidate.setPublished(story.ago(line.number("days")));
        candidate.setState(CandidateState.get(line.get("state")));
    }
}
