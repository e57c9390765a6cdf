// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.passeur.core.query.Group;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;

/**
 * The objects of a workspace. Lists are read as rows, straight from the database; objects are read and changed in a
 * {@link WorkingCopy}. Safe for use by many threads.
 */
public interface Repository {

    /** The models that are installed. */
    Models models();

    /** The rows that a query asks for, at most its limit. */
    List<Row> rows(Query query);

    /** The rows of some objects of the query's class, in the order given; those that are gone are left out. */
    List<Row> rows(Query query, List<Long> ids);

    /** The numbers of all objects that fit the query, in its order: what a table loads before it loads windows of rows. */
    long[] ids(Query query);

    /** How many objects fit. */
    long count(Query query);

    /** How many objects fit for each value of a path, the largest group first. */
    List<Group> groups(Query query, String path);

    /** What objects are called; those that are gone are left out. */
    Map<Ref, String> titles(Collection<Ref> refs);

    /** What an object is called, while it is there. */
    default Optional<String> title(Ref ref) {
        return Optional.ofNullable(titles(List.of(ref)).get(ref));
    }

    /** Everything that points at an object. */
    List<Referrer> referrers(Ref ref);

    /** What an object points at. */
    List<Referrer> references(Ref ref);

    /** A private copy of some objects, to be changed and committed. */
    WorkingCopy open();

    /** Who changed what. */
    History history();

    /** The objects for tools that speak SQL. */
    SqlDoor sql();

    /** The number of the last change set. */
    long lastChangeSet();

    /** Hears of every commit of this and of other processes, in order, on a thread of the repository, until it is closed. */
    AutoCloseable listen(Consumer<CommitEvent> listener);
}
