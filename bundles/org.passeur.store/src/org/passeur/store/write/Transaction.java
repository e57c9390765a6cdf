// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.model.CorePackage;
import org.passeur.store.history.HistoryWriter;
import org.passeur.store.ColumnKind;
import org.passeur.store.SqlErrors;
import org.passeur.store.schema.MetaTables;
import org.passeur.store.schema.Schema;
import org.passeur.store.sql.Session;
import org.passeur.store.sql.StoreException;
import org.passeur.store.state.ObjectState;

/** One transaction of a working copy: rules, objects and history, then a number and the commit. */
public final class Transaction {

    private static final System.Logger LOG = System.getLogger(Transaction.class.getName());

    /** How a change set is kept. */
    public record Note(String label, ChangeSet.Kind kind, Instant at, String who, long reverts) {
    }

    private static final String LOCK_COUNTER = "UPDATE passeur_counter SET value_ = value_ WHERE name = 'change_set'";

    private static final String TAKE_NUMBER = "UPDATE passeur_counter SET value_ = ? WHERE name = 'change_set' AND value_ = ?";

    private static final int ROUNDS = 25;
    private static final int LABEL = 500;

    private final Store store;
    private final Session session;
    private final long id;
    private final Batches batches;
    private final AggregateWriter writer;
    private final HistoryRows history;
    private final Validation validation;
    private final Erasing erasing;
    private Instant at;
    private @Nullable WorkingCopyImpl copy;
    private @Nullable Set<Long> own;
    private boolean wrote;
    private boolean committing;
    private @Nullable ChangeSet sent;
    private @Nullable CommitEvent event;
    private boolean ended;

    Transaction(Store store) {
        this.store = store;
        this.id = store.ids().next();
        this.at = store.clock().instant();
        this.session = store.database().begin();
        this.batches = new Batches(session, this::missed);
        this.writer = new AggregateWriter(store.schema(), batches);
        this.history = new HistoryRows(store, session, batches, id);
        this.validation = new Validation(store.schema());
        this.erasing = new Erasing(store, session);
    }

    /** What this transaction takes out of the history. */
    Erasing erasing() {
        return erasing;
    }

    /** The objects that were changed by hand, once it is known; rules may have changed more. */
    Optional<Set<Long>> own() {
        Set<Long> known = own;
        return known == null ? Optional.empty() : Optional.of(known);
    }

    Session session() {
        return session;
    }

    /** The moment that history and rules speak of. */
    void at(Instant moment) {
        at = moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day of the moment. */
    LocalDate today() {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    private RuntimeException missed(long object) {
        WorkingCopyImpl of = copy;
        Loaded entry = of == null ? null : of.loaded().get(Long.valueOf(object));
        if (of != null && entry == null) {
            entry = of.deleted().get(Long.valueOf(object));
        }
        if (of == null || entry == null) {
            return new StoreException(Kind.CONFLICT, "error.conflict",
                    locale -> new Object[] { Long.toString(object) });
        }
        boolean gone = of.inSession(s -> store.rows(s).titles(List.of(new Ref(of(object), object)))).isEmpty();
        return of.conflict(entry, gone);
    }

    private EClass of(long object) {
        WorkingCopyImpl of = java.util.Objects.requireNonNull(copy);
        Loaded entry = of.loaded().get(Long.valueOf(object));
        return entry != null ? entry.ref.type() : of.deleted().get(Long.valueOf(object)).ref.type();
    }

    /** Runs rules and writes until nothing changes any more. */
    void write(WorkingCopyImpl of) throws SQLException {
        copy = of;
        Map<Long, Loaded> touched = new LinkedHashMap<>();
        Set<Long> gone = new LinkedHashSet<>();
        for (int round = 0;; round++) {
            List<Loaded> changed = of.changed();
            List<Loaded> deleted = deleted(of, gone);
            if (changed.isEmpty() && deleted.isEmpty()) {
                break;
            }
            changed.forEach(this::refuseAbsent);
            deleted.forEach(this::refuseAbsent);
            if (own == null) {
                Set<Long> known = new HashSet<>();
                changed.forEach(entry -> known.add(Long.valueOf(entry.ref.id())));
                deleted.forEach(entry -> known.add(Long.valueOf(entry.ref.id())));
                own = known;
            }
            RuleRun rules = new RuleRun(store, this, of);
            changed = rules.before(changed, deleted, ROUNDS);
            deleted = deleted(of, gone);
            if (round > ROUNDS) {
                throw endless(changed);
            }
            for (Loaded entry : deleted) {
                writer.delete(java.util.Objects.requireNonNull(entry.current()));
                gone.add(Long.valueOf(entry.ref.id()));
                touched.remove(Long.valueOf(entry.ref.id()));
            }
            validation.check(changed);
            for (Loaded entry : changed) {
                write(entry);
                touched.put(Long.valueOf(entry.ref.id()), entry);
                batches.sendWhenMany();
            }
            batches.send();
            wrote = true;
            rules.after(changed, deleted);
        }
        for (Loaded entry : touched.values()) {
            history.saved(entry.ref, entry.baseline, java.util.Objects.requireNonNull(entry.written));
            batches.sendWhenMany();
        }
        for (Long number : gone) {
            Loaded entry = of.deleted().get(number);
            ObjectState baseline = entry.baseline;
            history.deleted(entry.ref, baseline, store.models().title(entry.object));
            batches.sendWhenMany();
        }
        batches.send();
        of.forgotten().forEach(erasing::forget);
        touched.values().forEach(erasing::saved);
        of.deleted().values().forEach(erasing::gone);
    }

    private static List<Loaded> deleted(WorkingCopyImpl of, Set<Long> gone) {
        return of.deleted().isEmpty() ? List.of()
                : of.deleted().values().stream().filter(e -> !gone.contains(Long.valueOf(e.ref.id()))).toList();
    }

    /** What its plug-in would see to cannot be seen to while that is not there. */
    private void refuseAbsent(Loaded entry) {
        if (store.schema().absent(entry.ref.type())) {
            throw new StoreException(Kind.INVALID, "error.absent",
                    locale -> new Object[] { store.models().label(entry.ref.type(), locale),
                            store.models().title(entry.object) });
        }
    }

    private StoreException endless(List<Loaded> changed) {
        EClass type = changed.getFirst().ref.type();
        return new StoreException(Kind.INVALID, "error.rules",
                locale -> new Object[] { store.models().label(type, locale) });
    }

    private void write(Loaded entry) {
        ObjectState before = entry.current();
        ObjectState after = entry.seen();
        if (before == null) {
            int version = after.version() + 1;
            if (after.get(CorePackage.Literals.ENTITY__CREATED) == null) {
                after.set(CorePackage.Literals.ENTITY__CREATED, at);
            }
            after.set(CorePackage.Literals.ENTITY__MODIFIED, at);
            after.set(CorePackage.Literals.ENTITY__VERSION, Integer.valueOf(version));
            writer.insert(after, version);
        } else {
            after.set(CorePackage.Literals.ENTITY__CREATED, before.get(CorePackage.Literals.ENTITY__CREATED));
            after.set(CorePackage.Literals.ENTITY__MODIFIED, at);
            after.set(CorePackage.Literals.ENTITY__VERSION, Integer.valueOf(before.version() + 1));
            writer.update(before, after, before.version() + 1);
        }
        entry.written = after;
    }

    /** Gives the change set its number and commits; the number is locked until then, so numbers become visible in order. */
    ChangeSet finish(Note note) throws SQLException {
        boolean erases = !erasing.isEmpty();
        if (!wrote && !erases) {
            rollback();
            return new ChangeSet(0, at, note.who(), note.label(), note.kind(), 0, 0, 0, note.reverts());
        }
        boolean silent = history.isEmpty() && !erases;
        if (silent) {
            if (session.prepare(LOCK_COUNTER).executeUpdate() == 0) {
                throw moved();
            }
            PreparedStatement insert = session.prepare("INSERT INTO passeur_counter (name, value_) VALUES (?, 0)");
            insert.setString(1, trace());
            insert.executeUpdate();
            return commit(
                    new ChangeSet(0, at, note.who(), note.label(), note.kind(), 0, 0, 0, note.reverts()));
        }
        long number = nextNumber();
        erasing.run();
        String said = erasing.without(note.label());
        String label = said.length() > LABEL ? said.substring(0, LABEL) : said;
        ChangeSet.Kind kind = erases ? ChangeSet.Kind.ERASURE : note.kind();
        ChangeSet done = new ChangeSet(number, at, note.who(), label, kind, history.created(), history.updated(),
                history.deleted(), note.reverts());
        PreparedStatement insert = session.prepare(HistoryWriter.SET);
        insert.setLong(1, id);
        insert.setLong(2, number);
        ColumnKind.INSTANT.bind(insert, 3, at);
        insert.setString(4, note.who());
        insert.setString(5, label);
        insert.setString(6, kind.name());
        insert.setInt(7, done.created());
        insert.setInt(8, done.updated());
        insert.setInt(9, done.deleted());
        insert.setLong(10, note.reverts());
        Set<EClass> types = history.types();
        insert.setString(11, types.stream().map(Schema::nameOf).collect(Collectors.joining(",")));
        insert.executeUpdate();
        history.count();
        event = new CommitEvent(done, history.changes(), types, true);
        erasing.note();
        return commit(done);
    }

    /** Takes the next number in one statement where no other process took one since, else by asking. */
    private long nextNumber() throws SQLException {
        long expected = store.lastNumber().get();
        PreparedStatement take = session.prepare(TAKE_NUMBER);
        take.setLong(1, expected + 1);
        take.setLong(2, expected);
        if (take.executeUpdate() == 1) {
            return expected + 1;
        }
        session.prepare("UPDATE passeur_counter SET value_ = value_ + 1 WHERE name = 'change_set'").executeUpdate();
        try (ResultSet results = session.prepare("SELECT value_ FROM passeur_counter WHERE name = 'change_set'")
                .executeQuery()) {
            if (!results.next()) {
                throw moved();
            }
            return results.getLong(1);
        }
    }

    /** A database that was left has no numbers any more. */
    private PasseurException moved() throws SQLException {
        return new PasseurException(Kind.UNREACHABLE, SqlErrors.TEXTS, "error.moved-away",
                MetaTables.movedTo(session));
    }

    /** What tells that a commit of hidden objects was kept: nothing else of it may be seen. */
    private String trace() {
        return "commit " + id;
    }

    /** After what was committed is known to be kept: says so to those who listen. Nothing that fails here undoes it. */
    void tell() {
        CommitEvent kept = event;
        try {
            if (kept != null) {
                store.committed().accept(kept);
                erasing.kept();
            } else if (sent != null) {
                store.database().write(this::forgetTrace);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "After a commit that was kept", e);
        }
    }

    private void forgetTrace(Session other) throws SQLException {
        PreparedStatement delete = other.prepare("DELETE FROM passeur_counter WHERE name = ?");
        delete.setString(1, trace());
        delete.executeUpdate();
    }

    /**
     * After a commit whose answer was lost: looks whether it was kept.
     *
     * @return the change set where it was kept; empty where it was not, so that all can be done again
     */
    Optional<ChangeSet> lookUp() {
        ChangeSet done = sent;
        return done == null || !store.database().read(this::isThere) ? Optional.empty() : Optional.of(done);
    }

    /**
     * Waits where the engine has not decided yet: the counter's row is locked until then. Reading alone would not wait on
     * an engine that shows readers what was there before, and the work would be done twice.
     */
    private Boolean isThere(Session other) throws SQLException {
        other.prepare(LOCK_COUNTER).executeUpdate();
        boolean silent = event == null;
        PreparedStatement select = other.prepare(silent ? "SELECT value_ FROM passeur_counter WHERE name = ?"
                : "SELECT number_ FROM change_set WHERE id = ?");
        if (silent) {
            select.setString(1, trace());
        } else {
            select.setLong(1, id);
        }
        try (ResultSet results = select.executeQuery()) {
            return Boolean.valueOf(results.next());
        }
    }

    private ChangeSet commit(ChangeSet done) throws SQLException {
        sent = done;
        committing = true;
        session.commit();
        committing = false;
        if (done.number() > 0) {
            store.lastNumber().set(done.number());
        }
        ended = true;
        store.database().release(session);
        return done;
    }

    /** True where the commit was sent and was not answered by success. */
    boolean unsure() {
        return committing;
    }

    /** The work is known not to be kept. */
    void giveUp() {
        rollback();
        erasing.withdraw();
    }

    void rollback() {
        if (!ended) {
            ended = true;
            store.database().release(session);
        }
    }
}
