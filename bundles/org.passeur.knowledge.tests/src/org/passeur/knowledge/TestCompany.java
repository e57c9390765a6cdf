// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.HOLDING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;
import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Link;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.ReuseEvent;
import org.passeur.knowledge.model.Topic;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.organisation.model.Membership;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** A small company in a real store in memory, whose day can be set. */
public final class TestCompany implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final class SetClock extends Clock {

        private Instant now = instant(DAY);

        private static Instant instant(LocalDate day) {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final SetClock clock = new SetClock();
    public final Models models = new ModelsImpl(List.of(new OrganisationDomain(), new KnowledgeDomain()));
    public final Workspace workspace = MemoryWorkspace.create(models, Locale.ENGLISH, clock);
    public final Repository repository = workspace.repository();

    public void today(LocalDate day) {
        clock.now = SetClock.instant(day);
    }

    /** Makes an object of a class and keeps it. */
    public <T extends Entity> Ref make(EClass type, Class<T> as, Consumer<T> fill) {
        try (WorkingCopy copy = repository.open()) {
            T object = copy.create(type, as);
            fill.accept(object);
            copy.commit("make " + type.getName());
            return models.ref(object);
        }
    }

    /** Changes an object and keeps it. */
    public <T extends Entity> ChangeSet change(Ref ref, Class<T> as, Consumer<T> change) {
        try (WorkingCopy copy = repository.open()) {
            change.accept(copy.get(ref, as));
            return copy.commit("change");
        }
    }

    public void delete(Ref ref) {
        try (WorkingCopy copy = repository.open()) {
            copy.delete(ref);
            copy.commit("delete");
        }
    }

    public Ref person(String name) {
        return make(PERSON, Person.class, p -> p.setName(name));
    }

    public Ref team(String name) {
        return make(TEAM, Team.class, t -> t.setName(name));
    }

    public Ref topic(String name) {
        return make(TOPIC, Topic.class, t -> t.setName(name));
    }

    public Ref item(String title, Consumer<KnowledgeItem> fill) {
        return make(KNOWLEDGE_ITEM, KnowledgeItem.class, i -> {
            i.setTitle(title);
            fill.accept(i);
        });
    }

    public Ref item(String title, int criticality) {
        return item(title, i -> i.setCriticality(criticality));
    }

    public Ref member(Ref person, Ref team) {
        return member(person, team, null, null);
    }

    public Ref member(Ref person, Ref team, @Nullable LocalDate from, @Nullable LocalDate to) {
        try (WorkingCopy copy = repository.open()) {
            Membership m = copy.create(MEMBERSHIP, Membership.class);
            m.setPerson(copy.get(person, Person.class));
            m.setTeam(copy.get(team, Team.class));
            m.setFrom(from);
            m.setTo(to);
            copy.commit("member");
            return models.ref(m);
        }
    }

    public Ref hold(Ref person, Ref item) {
        return hold(person, item, null, null);
    }

    public Ref hold(Ref person, Ref item, @Nullable LocalDate since, @Nullable LocalDate until) {
        try (WorkingCopy copy = repository.open()) {
            Holding h = copy.create(HOLDING, Holding.class);
            h.setPerson(copy.get(person, Person.class));
            h.setItem(copy.get(item, KnowledgeItem.class));
            h.setSince(since);
            h.setUntil(until);
            copy.commit("hold");
            return models.ref(h);
        }
    }

    public Ref pass(Ref item, LocalDate date) {
        try (WorkingCopy copy = repository.open()) {
            Passing p = copy.create(PASSING, Passing.class);
            p.setItem(copy.get(item, KnowledgeItem.class));
            p.setDate(date);
            copy.commit("pass");
            return models.ref(p);
        }
    }

    public Ref reuse(Ref item, Ref team, LocalDate date) {
        try (WorkingCopy copy = repository.open()) {
            ReuseEvent r = copy.create(REUSE_EVENT, ReuseEvent.class);
            r.setItem(copy.get(item, KnowledgeItem.class));
            r.setTeam(copy.get(team, Team.class));
            r.setDate(date);
            r.setMinutesSaved(30);
            copy.commit("reuse");
            return models.ref(r);
        }
    }

    /** An item that is structured: template filled, a topic, a verifier. */
    public Ref structured(String title, Ref topic, Ref verifier) {
        try (WorkingCopy copy = repository.open()) {
            KnowledgeItem item = copy.create(KNOWLEDGE_ITEM, KnowledgeItem.class);
            item.setTitle(title);
            item.setBody("## When to use it\n\nAlways.\n\n## Étapes\n\n1. Begin.\n\n## Watch out for\n\nNothing.\n");
            item.getTopics().add(copy.get(topic, Topic.class));
            item.setVerifier(copy.get(verifier, Person.class));
            copy.commit("structured");
            return models.ref(item);
        }
    }

    @Nullable
    public Object value(Ref ref, String column) {
        return value(ref, column, DAY);
    }

    @Nullable
    public Object value(Ref ref, String column, LocalDate on) {
        List<Row> rows = repository.rows(Query.of(ref.type()).columns(column).on(on), List.of(ref.id()));
        return rows.getFirst().get(column);
    }

    public Link link(Ref ref) {
        return new Link(ref, repository.title(ref).orElseThrow());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
