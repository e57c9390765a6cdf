// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/**
 * A private copy of some aggregates, changed in memory and committed as one change set, or not at all. Each aggregate is
 * an EMF resource under the URI of its {@link Ref}; references to other aggregates are proxies that resolve here. Used by
 * one thread at a time. It stays usable after a commit.
 */
public interface WorkingCopy extends AutoCloseable {

    /** The resources, for an editing domain. */
    ResourceSet resourceSet();

    /**
     * A new object with its number; kept at the next commit. Its attributes have their defaults, or what the model says by the
     * annotation {@code begins} = today | year.
     */
    Entity create(EClass type);

    /** The same, typed by the generated interface. */
    default <T extends Entity> T create(EClass type, Class<T> as) {
        return as.cast(create(type));
    }

    /** Loads several objects of a class, or of classes that inherit it, at once; those that are gone are left out. */
    void load(EClass type, Collection<Long> ids);

    /** Loads an object, or answers the one that was loaded before. */
    Optional<Entity> find(Ref ref);

    /** The same, or {@link PasseurException} NOT_FOUND. */
    Entity get(Ref ref);

    /** The same, typed. */
    default <T extends Entity> T get(Ref ref, Class<T> as) {
        return as.cast(get(ref));
    }

    /** Reads lists beside the copy: what is kept and what this copy flushed, not what was changed in memory only. */
    List<Row> rows(Query query);

    /**
     * Deletes an object at the next commit. What points at it is deleted too, or let go, as its model says by the
     * annotation {@code onDelete} = cascade | clear | block; without one, an optional reference is cleared and a required
     * one blocks.
     *
     * @throws PasseurException INVALID naming what blocks
     */
    void delete(Ref ref);

    /** The objects that the next commit deletes, with those that go along. */
    List<Ref> deletions();

    /**
     * Takes an object out of the history at the next commit, which nothing brings back: its old values, what it was when it was
     * deleted, and the bytes of files that nothing else uses. With it go deleted objects that could not be without it. What it
     * is by then stays.
     */
    void forget(Ref ref);

    /** True where something differs from what is kept. */
    boolean isDirty();

    /**
     * Writes what was changed so far into the transaction that {@link #commit} will end, and lets the objects go: for
     * imports larger than memory.
     *
     * @throws PasseurException INVALID where a rule forbids it: it is about the object that is refused, where that is
     *             known, and others that are refused besides are its suppressed exceptions
     */
    void flush();

    /**
     * Keeps all changes at once.
     *
     * @param label what was done, as history and "take back" show it, in the user's words
     * @return the change set, or the empty one with number 0 where nothing had changed
     * @throws PasseurException CONFLICT where somebody else changed one of the objects since it was loaded; INVALID where
     *             a rule forbids it; nothing is kept then
     */
    ChangeSet commit(String label, ChangeSet.Kind kind);

    /**
     * Commits as if it had been done by somebody at another moment: for samples, and for history that comes from elsewhere.
     * Rules take that day for today.
     */
    ChangeSet commit(String label, ChangeSet.Kind kind, Instant at, String who);

    /** Commits an ordinary edit. */
    default ChangeSet commit(String label) {
        return commit(label, ChangeSet.Kind.EDIT);
    }

    /**
     * What somebody else changed since it was loaded, of the objects that were changed here: after a commit was refused, or
     * to look before.
     */
    List<Conflict> conflicts();

    /**
     * Goes on from what is kept now: the next commit replaces the version that the conflict shows.
     *
     * @param choice asked for every difference: whose value it is to be; what is not asked about is taken from whom changed it
     * @throws PasseurException CONFLICT where it was changed once more since the conflict was found
     */
    void merge(Conflict conflict, Function<Conflict.Difference, Conflict.Side> choice);

    /**
     * Says what is to become of an object that was deleted on one side and changed on the other: where it is mine, what was
     * done here counts, and an object that was deleted there comes back at the next commit; where it is theirs, what was
     * done here to it is let go.
     *
     * @throws PasseurException CONFLICT where it was changed once more since the conflict was found
     */
    void settle(Conflict deletion, Conflict.Side side);

    /**
     * Goes on from what is kept now of an object, where nobody has to choose: what others alone changed is taken over, what
     * was changed here stays.
     *
     * @return true where it is loaded and what is here goes on from what is kept now; false, with nothing done, where both
     *         sides changed the same feature, where it was deleted, and where it is not loaded
     */
    boolean follow(Ref ref);

    /** Lets go of everything that was not committed. */
    @Override
    void close();
}
