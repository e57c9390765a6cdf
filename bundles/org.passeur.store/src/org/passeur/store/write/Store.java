// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitEvent;
import org.passeur.core.CommitRule;
import org.passeur.core.Models;
import org.passeur.core.Repository;
import org.passeur.store.Erasures;
import org.passeur.store.query.RowReader;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Database;
import org.passeur.store.sql.Ids;
import org.passeur.store.sql.Session;
import org.passeur.store.state.StateJson;

/**
 * What working copies and history share.
 *
 * @param classIds numbers of classes by name, as history keeps them
 * @param who the user
 * @param lastNumber the last number of a change set that this process gave; other processes may have given higher ones
 * @param committed hears of each commit of this process
 * @param erasures hears of each erasure of this process
 */
public record Store(Schema schema, Database database, Ids ids, StateJson json, Map<String, Integer> classIds,
        Repository repository,
        Rules rules, String who, Clock clock, AtomicLong lastNumber, Consumer<CommitEvent> committed,
        Erasures erasures) {

    /** Before this process gave any number. */
    public Store(Schema schema, Database database, Ids ids, StateJson json, Map<String, Integer> classIds,
            Repository repository, List<CommitRule> rules, String who, Clock clock, Consumer<CommitEvent> committed,
            Erasures erasures) {
        this(schema, database, ids, json, classIds, repository, new Rules(rules), who, clock, new AtomicLong(),
                committed, erasures);
    }

    /** The models. */
    public Models models() {
        return schema.models();
    }

    /** Reads rows in a session. */
    public RowReader rows(Session session) {
        return new RowReader(schema, database.dialect(), session, repository, classIds);
    }

    /** Reads aggregates in a session of its own. */
    public AggregateReader aggregates(Session session) {
        return new AggregateReader(schema, session, database.dialect(), false);
    }

    /** Reads aggregates in a transaction that writes. */
    AggregateReader aggregatesToWrite(Session session) {
        return new AggregateReader(schema, session, database.dialect(), true);
    }

    /** The number of a class, as history keeps it. */
    int classId(EClass type) {
        return classIds.get(Schema.nameOf(type)).intValue();
    }

    /** True where history and events do not speak of a class. */
    public boolean hidden(EClass type) {
        return schema.hidden(type);
    }

    /** Work with a session that may be the caller's own. */
    @FunctionalInterface
    interface Work<T> {
        T run(Session session) throws SQLException;
    }
}
