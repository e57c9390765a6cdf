// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import static org.passeur.organisation.model.OrganisationPackage.Literals.PERSON;
import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;
import static org.passeur.strategy.model.StrategyPackage.Literals.MEASURE;
import static org.passeur.strategy.model.StrategyPackage.Literals.OBJECTIVE;
import static org.passeur.strategy.model.StrategyPackage.Literals.SERVING;
import static org.passeur.strategy.model.StrategyPackage.Literals.STRATEGY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.organisation.model.Person;
import org.passeur.store.derby.memory.MemoryWorkspace;
import org.passeur.strategy.model.Indicator;
import org.passeur.strategy.model.Measure;
import org.passeur.strategy.model.Objective;
import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyState;

/** Strategies in a real store in memory, whose day can be set. */
public final class TestStrategy implements AutoCloseable {

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
    private final StrategyDomain domain = new StrategyDomain();
    public final DeedsDomain deeds = new DeedsDomain();
    public final Models models = new ModelsImpl(List.of(new OrganisationDomain(), domain, deeds));
    public final Workspace workspace = MemoryWorkspace.create(models, Locale.ENGLISH, clock);
    public final Repository repository = workspace.repository();
    public final Ref direction = make(PERSON, Person.class, p -> p.setName("Dora Direction"));

    public void today(LocalDate day) {
        clock.now = SetClock.instant(day);
    }

    /** Makes an object of a class and keeps it. */
    public <T extends Entity> Ref make(EClass type, Class<T> as, Consumer<T> fill) {
        return make(type, as, (object, copy) -> fill.accept(object));
    }

    /** The same with what else the copy holds. */
    public <T extends Entity> Ref make(EClass type, Class<T> as, BiConsumer<T, WorkingCopy> fill) {
        try (WorkingCopy copy = repository.open()) {
            T object = copy.create(type, as);
            fill.accept(object, copy);
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

    public Ref strategy(String title) {
        return make(STRATEGY, Strategy.class, s -> s.setTitle(title));
    }

    public Ref objective(Ref strategy, String title) {
        return make(OBJECTIVE, Objective.class, (o, copy) -> {
            o.setTitle(title);
            o.setStrategy(copy.get(strategy, Strategy.class));
        });
    }

    public Ref indicator(Ref objective, String name, @Nullable Double baseline, @Nullable Double target) {
        return make(INDICATOR, Indicator.class, (i, copy) -> {
            i.setName(name);
            i.setUnit("items");
            i.setObjective(copy.get(objective, Objective.class));
            i.setBaseline(baseline);
            i.setTarget(target);
        });
    }

    public Ref measure(Ref indicator, LocalDate date, double value) {
        return make(MEASURE, Measure.class, (m, copy) -> {
            m.setIndicator(copy.get(indicator, Indicator.class));
            m.setDate(date);
            m.setValue(value);
        });
    }

    /** A deed or an errand that serves an objective, or none. */
    public Ref serving(EClass type, String name, @Nullable Ref objective) {
        return make(type, Entity.class, (deed, copy) -> {
            deed.eSet(type.getEStructuralFeature("name"), name);
            if (objective != null) {
                deed.eSet(SERVING.getEStructuralFeature("objective"), copy.get(objective));
            }
        });
    }

    /** Does an action as the workbench and the command line do it. */
    public ChangeSet act(String id, Ref... refs) {
        ObjectAction action = domain.actions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
        try (WorkingCopy copy = repository.open()) {
            action.run(copy, List.of(refs).stream().map(copy::get).toList());
            return copy.commit(id, action.kind());
        }
    }

    /** Takes a draft through submission and validation on the day that it is. */
    public void validate(Ref strategy) {
        act("strategy.submit", strategy);
        try (WorkingCopy copy = repository.open()) {
            copy.get(strategy, Strategy.class).setValidatedBy(copy.get(direction, Person.class));
            copy.commit("who says yes");
        }
        act("strategy.validate", strategy);
    }

    public StrategyState state(Ref strategy) {
        return (StrategyState) Objects.requireNonNull(value(strategy, "state"));
    }

    @Nullable
    public Object value(Ref ref, String column) {
        return value(ref, column, DAY);
    }

    @Nullable
    public Object value(Ref ref, String column, LocalDate on) {
        return repository.rows(Query.of(ref.type()).columns(column).on(on), List.of(ref.id())).getFirst().get(column);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
