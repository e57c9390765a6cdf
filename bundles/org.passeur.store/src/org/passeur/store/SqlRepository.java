// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.passeur.core.CommitEvent;
import org.passeur.core.CommitRule;
import org.passeur.core.History;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Referrer;
import org.passeur.core.Repository;
import org.passeur.core.SqlDoor;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Group;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.store.history.ChangeFeed;
import org.passeur.store.history.ChangeSets;
import org.passeur.store.history.HistoryImpl;
import org.passeur.store.query.GroupReader;
import org.passeur.store.query.References;
import org.passeur.store.query.RowReader;
import org.passeur.store.query.SqlDoorImpl;
import org.passeur.store.schema.AbsentModels;
import org.passeur.store.schema.MetaTables;
import org.passeur.store.schema.Migration;
import org.passeur.store.schema.ObjectCounts;
import org.passeur.store.schema.Schema;
import org.passeur.store.schema.SchemaUpdater;
import org.passeur.store.schema.Views;
import org.passeur.store.sql.Database;
import org.passeur.store.sql.Ids;
import org.passeur.store.sql.Session;
import org.passeur.store.state.StateJson;
import org.passeur.store.write.Again;
import org.passeur.store.write.Store;
import org.passeur.store.write.WorkingCopyImpl;

/** Core's repository over an SQL engine. */
public final class SqlRepository implements Repository, AutoCloseable {

    private final Models models;
    private final Database database;
    private final Schema schema;
    private final Store store;
    private final ChangeFeed feed;
    private final HistoryImpl history;

    /**
     * Opens the database of an engine: makes its tables where there are none, and brings them to what the models say.
     *
     * @param who the user, as history names her
     */
    public SqlRepository(Models models, Engine engine, String who, Clock clock) {
        this(models, engine, who, clock, () -> {}, Erasures.NONE);
    }

    /**
     * The same.
     *
     * @param beforeChange runs before tables that hold something are changed; where it fails, they are not
     * @param erasures hears what is erased for good
     */
    public SqlRepository(Models models, Engine engine, String who, Clock clock, Runnable beforeChange,
            Erasures erasures) {
        this.database = new Database(engine);
        boolean opened = false;
        try {
            this.schema = database.read(session -> open(session, models, engine.dialect(), beforeChange));
            this.models = schema.models();
            Map<String, Integer> classIds = database.read(MetaTables::classIds);
            this.feed = new ChangeFeed(database, schema);
            List<CommitRule> rules = models.domains().stream().flatMap(d -> d.commitRules().stream()).toList();
            this.store = new Store(schema, database, new Ids(database), new StateJson(schema), classIds, this,
                    rules, who, clock, feed::committed, erasures);
            this.history = new HistoryImpl(store);
            opened = true;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private static Schema open(Session session, Models models, Dialect dialect, Runnable beforeChange)
            throws java.sql.SQLException {
        if (!dialect.alone().isEmpty()) {
            session.execute(dialect.alone());
        }
        Migration migration = new Migration(session, dialect, models);
        Views views = new Views(session, dialect);
        boolean before = MetaTables.exist(session, dialect);
        if (before) {
            Schema installed = new Schema(models, MetaTables.tableNames(session));
            if (!new SchemaUpdater(session, dialect, installed).isDue()) {
                Schema known = all(session, models);
                ObjectCounts.keep(session, known);
                views.keep(known);
                return known;
            }
            migration.check();
            beforeChange.run();
            views.drop();
        } else {
            MetaTables.create(session, dialect);
        }
        migration.run();
        Schema schema = all(session, models);
        new SchemaUpdater(session, dialect, schema).update();
        ObjectCounts.update(session, schema, before);
        views.keep(schema);
        return schema;
    }

    /** The tables of the models, and of those whose plug-in is absent. */
    private static Schema all(Session session, Models models) throws java.sql.SQLException {
        return new Schema(AbsentModels.behind(models, session), MetaTables.tableNames(session));
    }

    /** What stands for the tables of some models: equal where they need the same tables. */
    public static String fingerprint(Models models) {
        return SchemaUpdater.fingerprint(new Schema(models, Map.of()));
    }

    @Override
    public Models models() {
        return models;
    }

    /** The sessions, for who copies everything. */
    Database database() {
        return database;
    }

    /** True where this process holds the database itself. */
    public boolean holder() {
        return database.holder();
    }

    /** Makes an erasure again that was made in another life of this workspace; true where there was something to erase. */
    public boolean eraseAgain(String what, String label) {
        return new Again(store, what).run(label);
    }

    /** From now on nothing is kept any more. */
    void freeze() {
        database.freeze();
    }

    /** True where nothing is kept. */
    boolean readOnly() {
        return database.frozen();
    }

    /** True where the database can be copied. */
    boolean copies() {
        return database.copies();
    }

    /** The moment of the oldest change set after a number, or nothing. */
    Optional<Instant> after(long number) {
        return database.read(session -> ChangeSets.after(session, number, 1)).stream()
                .map(kept -> kept.changeSet().at()).findFirst();
    }

    /** Copies the whole database into an empty folder. */
    void copyDatabase(Path into) throws IOException {
        database.copy(into);
    }

    private RowReader reader(Session session) {
        return store.rows(session);
    }

    @Override
    public List<Row> rows(Query query) {
        return database.read(session -> reader(session).rows(query));
    }

    @Override
    public List<Row> rows(Query query, List<Long> ids) {
        return database.read(session -> reader(session).rows(query, ids));
    }

    @Override
    public long[] ids(Query query) {
        return database.read(session -> reader(session).ids(query));
    }

    @Override
    public long count(Query query) {
        return database.read(session -> Long.valueOf(reader(session).count(query))).longValue();
    }

    @Override
    public List<Group> groups(Query query, String path) {
        return database.read(session -> new GroupReader(schema, reader(session)).groups(query, path));
    }

    @Override
    public Map<Ref, String> titles(Collection<Ref> refs) {
        return refs.isEmpty() ? Map.of() : database.read(session -> reader(session).titles(refs));
    }

    @Override
    public List<Referrer> referrers(Ref ref) {
        return database.read(session -> new References(store, session).to(ref));
    }

    @Override
    public List<Referrer> references(Ref ref) {
        return database.snapshot(session -> new References(store, session).from(ref));
    }

    @Override
    public WorkingCopy open() {
        return new WorkingCopyImpl(store);
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public SqlDoor sql() {
        return new SqlDoorImpl(schema, database);
    }

    @Override
    public long lastChangeSet() {
        return database.read(ChangeSets::last).longValue();
    }

    @Override
    public AutoCloseable listen(Consumer<CommitEvent> listener) {
        return feed.listen(listener);
    }

    @Override
    public void close() {
        feed.close();
        database.close();
    }
}
