// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitEvent.ObjectChange;
import org.passeur.core.Ref;
import org.passeur.core.Repository;

/** The change sets that the index has not taken in yet. */
final class Backlog {

    /** More change sets than this are not worth taking in one by one: the index is made anew. */
    private static final int MOST = 20_000;
    private static final int PAGE = 500;
    /** So many events are kept at hand; others are read from history. */
    private static final int AT_HAND = 100;

    private final Repository repository;
    private boolean erasing;
    private final Map<Long, List<ObjectChange>> heard = new ConcurrentHashMap<>();

    Backlog(Repository repository) {
        this.repository = repository;
    }

    /** Remembers what an event says, which saves reading it. */
    void hear(CommitEvent event) {
        if (!event.changes().isEmpty() && heard.size() < AT_HAND) {
            heard.put(event.changeSet().number(), event.changes());
        }
    }

    /** The numbers after one, in order; empty where there are too many. */
    Optional<Deque<Long>> after(long number) {
        Deque<Long> numbers = new ArrayDeque<>();
        heard.keySet().removeIf(old -> old <= number);
        long before = 0;
        while (repository.lastChangeSet() > number) {
            List<ChangeSet> page = repository.history().changeSets(before, numbers.isEmpty() ? 10 : PAGE);
            for (ChangeSet changeSet : page) {
                if (changeSet.number() <= number) {
                    return Optional.of(numbers);
                }
                numbers.addFirst(changeSet.number());
                erasing |= changeSet.kind() == ChangeSet.Kind.ERASURE;
                before = changeSet.number();
            }
            if (page.isEmpty()) {
                return Optional.of(numbers);
            }
            if (numbers.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /** True where something was erased for good among what came since this was last settled. */
    boolean erasing() {
        return erasing;
    }

    /** What was erased is gone from the index's files too. */
    void erased() {
        erasing = false;
    }

    /** What a change set did, added to what those before it did. */
    void collect(long number, Map<Ref, Change> changes) {
        List<ObjectChange> said = heard.remove(number);
        for (ObjectChange change : said == null ? repository.history().objects(number) : said) {
            changes.merge(change.ref(), new Change(change.operation(), number),
                    (before, now) -> before.then(now.operation()));
        }
    }
}
