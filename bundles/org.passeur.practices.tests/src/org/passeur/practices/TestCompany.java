// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.PASSING;
import static org.passeur.organisation.model.OrganisationPackage.Literals.DEPARTMENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;
import static org.passeur.practices.model.PracticesPackage.Literals.PAIN_POINT;
import static org.passeur.practices.model.PracticesPackage.Literals.PRACTICE;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.check.Check;
import org.passeur.core.check.Checks;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.SharingPlace;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.organisation.model.Department;
import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;
import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticeState;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.Session;
import org.passeur.strategy.StrategyDomain;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** A small company in a real store in memory, on one day. */
public final class TestCompany implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    public final Models models = new ModelsImpl(
            List.of(new OrganisationDomain(), new StrategyDomain(), new KnowledgeDomain(), new PracticesDomain()));
    public final Workspace workspace = MemoryWorkspace.create(models, Locale.ENGLISH,
            Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    public final Repository repository = workspace.repository();

    /** Makes an object of a class and keeps it. */
    public <T extends Entity> Ref make(EClass type, Class<T> as, Consumer<T> fill) {
        return make(type, as, (copy, object) -> fill.accept(object));
    }

    /** The same with objects of the copy. */
    public <T extends Entity> Ref make(EClass type, Class<T> as, BiConsumer<WorkingCopy, T> fill) {
        try (WorkingCopy copy = repository.open()) {
            T object = copy.create(type, as);
            fill.accept(copy, object);
            copy.commit("make " + type.getName());
            return models.ref(object);
        }
    }

    /** Changes an object and keeps it. */
    public <T extends Entity> void change(Ref ref, Class<T> as, Consumer<T> change) {
        change(ref, as, (copy, object) -> change.accept(object));
    }

    /** The same with objects of the copy. */
    public <T extends Entity> void change(Ref ref, Class<T> as, BiConsumer<WorkingCopy, T> change) {
        try (WorkingCopy copy = repository.open()) {
            change.accept(copy, copy.get(ref, as));
            copy.commit("change");
        }
    }

    /** Does an action with objects and keeps what it did. */
    public void act(String id, Ref... refs) {
        ObjectAction action = models.domains().stream().flatMap(d -> d.actions().stream())
                .filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        try (WorkingCopy copy = repository.open()) {
            action.run(copy, List.of(refs).stream().map(copy::get).toList());
            copy.commit(id);
        }
    }

    public Ref department(String name) {
        return make(DEPARTMENT, Department.class, d -> d.setName(name));
    }

    public Ref team(String name, Ref department) {
        return make(TEAM, Team.class, (copy, t) -> {
            t.setName(name);
            t.setDepartment(copy.get(department, Department.class));
        });
    }

    public Ref person(String name) {
        return make(PERSON, Person.class, p -> p.setName(name));
    }

    public Ref practice(PracticeKind kind, String title) {
        return make(PRACTICE, Practice.class, p -> {
            p.setKind(kind);
            p.setTitle(title);
            p.setState(PracticeState.RUNNING);
        });
    }

    /** A session of a practice, attended by teams. */
    public Ref session(Ref practice, LocalDate date, Ref... teams) {
        return make(SESSION, Session.class, (copy, s) -> {
            s.setPractice(copy.get(practice, Practice.class));
            s.setTitle("Round of " + date);
            s.setDate(date);
            for (Ref team : teams) {
                s.getAttendance().add(attendance(copy, team, 3));
            }
        });
    }

    public static Attendance attendance(WorkingCopy copy, Ref team, int people) {
        Attendance attendance = PracticesFactory.eINSTANCE.createAttendance();
        attendance.setTeam(copy.get(team, Team.class));
        attendance.setPeople(people);
        return attendance;
    }

    public Ref painPoint(String words, Consumer<PainPoint> fill) {
        return make(PAIN_POINT, PainPoint.class, p -> {
            p.setWords(words);
            fill.accept(p);
        });
    }

    public Ref item(String title) {
        return make(KNOWLEDGE_ITEM, KnowledgeItem.class, i -> {
            i.setTitle(title);
            i.setBody("Written down.");
        });
    }

    public Ref pass(Ref item, Ref place, LocalDate date) {
        return make(PASSING, Passing.class, (copy, p) -> {
            p.setItem(copy.get(item, KnowledgeItem.class));
            p.setPlace(copy.get(place, SharingPlace.class));
            p.setDate(date);
        });
    }

    @Nullable
    public Object value(Ref ref, String column) {
        return repository.rows(Query.of(ref.type()).columns(column).on(DAY), List.of(ref.id())).getFirst().get(column);
    }

    /** The key of what a commit was refused for. */
    public static String refused(Runnable work) {
        try {
            work.run();
        } catch (PasseurException e) {
            return e.key();
        }
        return "nothing was refused";
    }

    /** What the checks of this domain find on the day, as id and name of the object. */
    public List<String> problems(LocalDate on) {
        Checks checks = new Checks(models);
        List<Check> own = checks.all().stream().filter(c -> c.id().startsWith("practices.")).toList();
        return checks.run(repository, own, on, Locale.ENGLISH, () -> false).stream()
                .map(p -> p.check().substring("practices.".length()) + ": " + p.object().title())
                .sorted().toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
