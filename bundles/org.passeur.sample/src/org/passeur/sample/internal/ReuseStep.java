// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.REUSE_EVENT;
import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.passeur.core.ChangeSet.Kind;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.ReuseEvent;
import org.passeur.organisation.model.Team;

/** Where items were of use again: mostly in teams that had no holder, which is what makes an item reused. */
public final class ReuseStep implements Step {

    private static final List<Integer> MINUTES = List.of(10, 15, 20, 20, 30, 30, 45, 60, 60, 90, 120, 180);
    private static final int UNMEASURED = 7;
    private static final int IN_OWN_TEAM = 3;

    @Override
    public void tell(Story story) {
        Map<String, String> teams = story.content().table("people").stream()
                .collect(Collectors.toMap(Line::key, line -> line.get("team")));
        List<String> notes = story.content().table("notes").stream().filter(n -> "reuse".equals(n.get("use")))
                .map(Line::text)
                .toList();
        int own = 0;
        for (Line line : story.content().table("items")) {
            Set<String> holding = holding(line, teams, story);
            List<String> others = teams.values().stream().distinct().filter(t -> !holding.contains(t)).sorted()
                    .toList();
            for (int n = 0; n < line.number("reuses"); n++) {
                reuse(story, line,
                        n == 0 ? line.number("shared") - 1 - story.chance(20) : story.chance(line.number("shared")),
                        story.one(others), notes);
            }
            if (line.has("shared") && !line.has("reuses") && own++ % IN_OWN_TEAM == 0) {
                reuse(story, line, story.chance(line.number("shared")), teams.get(first(line)), notes);
            }
        }
        story.commit("reuse", Kind.EDIT);
    }

    private static String first(Line line) {
        String holder = line.words("holders").getFirst();
        return holder.substring(0, holder.indexOf(':'));
    }

    private static Set<String> holding(Line line, Map<String, String> teams, Story story) {
        Set<String> holding = new HashSet<>();
        for (String holder : line.words("holders")) {
            String person = holder.substring(0, holder.indexOf(':'));
            holding.add(teams.get(person));
            story.content().table("moves").stream().filter(m -> m.get("person").equals(person))
                    .forEach(m -> holding.add(m.get("team")));
        }
        return holding;
    }

    private static void reuse(Story story, Line line, int days, String team, List<String> notes) {
        ReuseEvent reuse = story.create(REUSE_EVENT, ReuseEvent.class);
        reuse.setItem(story.get(line.key(), KNOWLEDGE_ITEM, KnowledgeItem.class));
        reuse.setTeam(story.get(team, TEAM, Team.class));
        reuse.setDate(story.workday(Math.max(0, days)));
        if (story.chance(UNMEASURED) > 0) {
            reuse.setMinutesSaved(story.one(MINUTES));
        }
        reuse.setNote(story.one(notes));
    }
}
