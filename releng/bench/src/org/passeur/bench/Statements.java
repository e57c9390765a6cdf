// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.passeur.bench.Times.Moment;
import org.passeur.store.Dialect;
import org.passeur.store.Engine;

/** An engine that counts what it is asked, and what of a processor each answer takes: what a work costs in statements. */
final class Statements implements Engine {

    /** How often something was asked, and the nanoseconds of a processor that it took. */
    record Asked(long times, long processor) {

        private Asked plus(long took) {
            return new Asked(times + 1, processor + took);
        }
    }

    private static final Moment NEVER = new Moment(0, 0);

    private final Engine engine;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private volatile boolean counting;
    private volatile Thread only = Thread.currentThread();
    private volatile boolean everybody;

    Statements(Engine engine) {
        this.engine = engine;
    }

    /** Until it is said otherwise, everything is counted that anybody asks. */
    void countAll() {
        everybody = true;
        counting = true;
    }

    /** Until it is said otherwise, what this thread asks is counted. */
    void count() {
        only = Thread.currentThread();
        counting = true;
    }

    void stop() {
        counting = false;
    }

    /** What was asked, statements that differ in the length of a list taken together. */
    synchronized Map<String, Asked> asked() {
        Map<String, Asked> all = new TreeMap<>();
        asked.forEach((sql, each) -> all.merge(shortened(sql), each,
                (a, b) -> new Asked(a.times + b.times, a.processor + b.processor)));
        return all;
    }

    private static String shortened(String sql) {
        return sql.replaceAll(" *--DERBY-PROPERTIES [^\n]*\n *", " ").replaceAll("^SELECT .*? FROM", "SELECT ... FROM")
                .replaceAll(" SET .* WHERE", " SET ... WHERE").replaceAll("\\(\\?[?, ]*\\)", "(?)")
                .replaceAll("^(INSERT INTO \\S+) .*", "$1").replaceAll("\\bt\\d+\\b", "t");
    }

    private synchronized void add(String what, long took) {
        asked.merge(what, new Asked(1, took), (known, one) -> known.plus(one.processor()));
    }

    private Object timed(String what, Object on, Method method, Object[] arguments) throws Throwable {
        boolean mine = counting && (everybody || Thread.currentThread() == only);
        Moment from = mine ? Moment.now() : NEVER;
        try {
            return plain(on, method, arguments);
        } finally {
            if (mine) {
                add(what, Moment.now().processor() - from.processor());
            }
        }
    }

    private static Object plain(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = engine.connect();
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> prepared(connection.prepareStatement((String) arguments[0]),
                    (String) arguments[0]);
            case "commit", "rollback" -> timed(method.getName(), connection, method, arguments);
            default -> plain(connection, method, arguments);
        };
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
                handler);
    }

    private PreparedStatement prepared(PreparedStatement statement, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> method.getName().startsWith("execute")
                ? timed(sql, statement, method, arguments)
                : plain(statement, method, arguments);
        return (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { PreparedStatement.class }, handler);
    }

    @Override
    public Dialect dialect() {
        return engine.dialect();
    }

    @Override
    public void reconnect() {
        engine.reconnect();
    }

    @Override
    public boolean holder() {
        return engine.holder();
    }

    @Override
    public boolean copies() {
        return engine.copies();
    }

    @Override
    public void copy(Path into) throws SQLException, IOException {
        engine.copy(into);
    }

    @Override
    public int idleConnections() {
        return engine.idleConnections();
    }

    @Override
    public void close() {
        engine.close();
    }
}
