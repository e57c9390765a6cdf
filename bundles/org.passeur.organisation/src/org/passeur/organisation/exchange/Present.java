// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import static org.passeur.organisation.model.OrganisationPackage.Literals.MEMBERSHIP;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.LocalChanges;
import org.passeur.exchange.value.References;
import org.passeur.organisation.Period;
import org.passeur.organisation.internal.Words;

/**
 * Who is in which team today, and what a source that says the present makes of it: teams that it does not name are over
 * since yesterday, those that it names anew begin today. What people here decided since the last import stays.
 */
final class Present {

    /** A membership; of the source itself, or from elsewhere. */
    record Held(Ref ref, Ref team, String name, Period period, boolean own) {
    }

    /**
     * What becomes of a person's teams.
     *
     * @param over memberships that end
     * @param begun names of teams where none was
     * @param kept memberships that people here decided upon otherwise; nothing of the above is done about them
     */
    record Move(List<Held> over, List<String> begun, List<Held> kept) {

        /** What to tell of it, if anybody leaves a team. */
        Optional<PasseurException> told(String person, LocalDate today) {
            if (over.isEmpty()) {
                return Optional.empty();
            }
            String left = names(over);
            return Optional.of(begun.isEmpty() ? say("import.team-left", person, left, today)
                    : say("import.team-changed", person, left, String.join(", ", begun), today));
        }

        /** What to tell of what was kept. */
        Optional<PasseurException> conflict(String person) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(say("import.team-kept", person, names(kept)));
        }

        private static PasseurException say(String key, Object... args) {
            return new PasseurException(Kind.INVALID, Words.TEXTS, key, args);
        }

        private static String names(List<Held> held) {
            return held.stream().map(Held::name).distinct().collect(Collectors.joining(", "));
        }
    }

    private final Repository repository;
    private final boolean all;
    private final boolean overwrite;
    private final LocalDate today = LocalDate.now();
    private final Map<Long, List<Held>> held = new HashMap<>();

    /**
     * Reads the memberships.
     *
     * @param all whether the source knows all teams of a person, or only those that it brought itself
     * @param overwrite whether the source counts more than what people here decided
     */
    Present(Repository repository, String source, boolean all, boolean overwrite) {
        this.repository = repository;
        this.all = all;
        this.overwrite = overwrite;
        for (Row row : repository.rows(Query.of(MEMBERSHIP).columns("person", "team", "from", "to", "importSource"))) {
            if (row.get("person") instanceof Link person && row.get("team") instanceof Link team) {
                boolean own = source.equals(Objects.toString(row.get("importSource"), ""));
                held.computeIfAbsent(Long.valueOf(person.ref().id()), p -> new ArrayList<>()).add(new Held(row.ref(),
                        team.ref(), team.title(), Period.of(row, "from", "to"), own));
            }
        }
    }

    /** The day of the import. */
    LocalDate today() {
        return today;
    }

    /** The membership in a team that is not over. */
    Optional<Ref> open(Ref person, Ref team) {
        return of(person).stream().filter(one -> one.team.equals(team) && !one.period.endedBefore(today))
                .map(Held::ref).findFirst();
    }

    /** The first day of a new membership: the day of the import, for who was in no team before her own first day. */
    @Nullable
    LocalDate begin(Ref person, @Nullable LocalDate joined) {
        return of(person).isEmpty() || joined != null && joined.isAfter(today) ? joined : today;
    }

    /** True where it had not begun before the day of the import: then it was never in force. */
    boolean isNew(Held one) {
        LocalDate from = one.period.from();
        return from != null && !from.isBefore(today);
    }

    /** What becomes of the teams of a person whom the source puts in these. */
    Move move(Ref person, List<String> teams, References references) {
        Set<Ref> wanted = teams.stream().map(name -> references.find(TEAM, name)).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<String> begun = teams.stream().filter(name -> references.find(TEAM, name)
                .flatMap(team -> open(person, team)).isEmpty()).toList();
        List<Held> over = teams.isEmpty() ? List.of()
                : of(person).stream().filter(one -> !wanted.contains(one.team) && isOver(one)).toList();
        if (overwrite) {
            return new Move(over, begun, List.of());
        }
        if (begun.isEmpty()) {
            Map<Boolean, List<Held>> ours = over.stream().collect(Collectors.partitioningBy(this::isOurs));
            return new Move(ours.getOrDefault(Boolean.FALSE, List.of()), begun,
                    ours.getOrDefault(Boolean.TRUE, List.of()));
        }
        List<Held> kept = of(person).stream().filter(one -> one.own && wanted.contains(one.team)
                && open(person, one.team).isEmpty() && isOurs(one)).toList();
        return kept.isEmpty() ? new Move(over, begun, kept) : new Move(List.of(), List.of(), kept);
    }

    private boolean isOver(Held one) {
        return (all || one.own) && !one.period.endedBefore(today) && (one.own || !one.period.startsAfter(today));
    }

    private boolean isOurs(Held one) {
        return LocalChanges.of(repository.history(), one.ref).covers("to");
    }

    private List<Held> of(Ref person) {
        return held.getOrDefault(Long.valueOf(person.id()), List.of());
    }
}
