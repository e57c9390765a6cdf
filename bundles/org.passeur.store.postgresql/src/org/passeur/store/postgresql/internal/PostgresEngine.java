// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.Departure;
import org.passeur.store.Dialect;
import org.passeur.store.Engine;
import org.postgresql.ds.PGSimpleDataSource;

/** One schema of a database on a server. */
final class PostgresEngine implements Engine {

    private static final int OLDEST = 15;

    private static final int CONNECT_SECONDS = 10;
    private static final int LOGIN_SECONDS = 20;
    /** After so long without a word the server is taken for gone; longer than anything that it is asked to do. */
    private static final int SILENCE_SECONDS = 600;
    private static final int ROWS = 1000;
    private static final int IDLE = 3;
    private static final long PAUSE_MILLIS = 250;

    private final ServerProfile profile;
    private final PGSimpleDataSource source;
    private final String prepare;
    private final Dialect dialect;

    /**
     * Connects.
     *
     * @param create makes the schema where it is missing
     */
    PostgresEngine(ServerProfile profile, String password, boolean create) throws SQLException {
        this.profile = profile;
        this.source = source(profile, password);
        this.prepare = "SET search_path TO " + quoted(profile.schema()) + "; SET lock_timeout TO '20s';"
                + " SET default_transaction_isolation TO 'read committed'";
        try (Connection first = source.getConnection(); Statement statement = first.createStatement()) {
            refuseOld(profile.server(), first.getMetaData().getDatabaseMajorVersion());
            enter(statement, create);
            refuseMoved(statement);
            makeTablesOfFiles(first, statement);
            this.dialect = new PostgresDialect(caseCollation(statement));
        }
    }

    /** An older one lacks what the store needs, or gets no repairs any more. */
    static void refuseOld(String server, int version) {
        if (version < OLDEST) {
            throw new PasseurException(Kind.INVALID, PostgresProvider.TEXTS, "error.too-old", server,
                    Integer.valueOf(version), Integer.valueOf(OLDEST));
        }
    }

    private void enter(Statement statement, boolean create) throws SQLException {
        String name = "'" + profile.schema().replace("'", "''") + "'";
        boolean there = holds(statement, "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = " + name + ")");
        if (!there && create) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + quoted(profile.schema()));
        } else if (there && !holds(statement, "SELECT has_schema_privilege(" + name + ", 'USAGE')")) {
            throw new PasseurException(Kind.INVALID, PostgresProvider.TEXTS, "error.no-right", profile.user(),
                    profile.schema(), profile.database());
        }
        statement.execute(prepare);
        if (!create && !holds(statement, "SELECT to_regclass('passeur_counter') IS NOT NULL")) {
            throw new PasseurException(Kind.NOT_FOUND, PostgresProvider.TEXTS, "error.no-schema", profile.schema(),
                    profile.database(), profile.server());
        }
    }

    /** A workspace that moved to another server is opened there by everybody. */
    private void refuseMoved(Statement statement) throws SQLException {
        if (holds(statement, "SELECT to_regclass('" + PostgresDeparture.TABLE + "') IS NOT NULL")) {
            try (ResultSet results = statement.executeQuery("SELECT address FROM " + PostgresDeparture.TABLE)) {
                String address = results.next() ? results.getString(1) : "?";
                throw new PasseurException(Kind.UNREACHABLE, PostgresProvider.TEXTS, "error.moved-to",
                        ServerAddress.forAccount(address, profile.user()));
            }
        }
    }

    private void makeTablesOfFiles(Connection connection, Statement statement) throws SQLException {
        // asked of the table of tables: what to_regclass remembers may be older than the wait for the lock
        String missing = "SELECT NOT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema()"
                + " AND tablename = 'passeur_file_erased')";
        if (holds(statement, missing)) {
            connection.setAutoCommit(false);
            statement.execute(PostgresDialect.ALONE);
            if (holds(statement, missing)) {
                statement.execute(TeamAttachments.TABLES);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static PGSimpleDataSource source(ServerProfile profile, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] { profile.host() });
        source.setPortNumbers(new int[] { profile.port() });
        source.setDatabaseName(profile.database());
        source.setUser(profile.user());
        source.setPassword(password);
        source.setApplicationName("Passeur");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setSocketTimeout(SILENCE_SECONDS);
        source.setTcpKeepAlive(true);
        source.setDefaultRowFetchSize(ROWS);
        source.setReWriteBatchedInserts(true);
        source.setSslMode(profile.tls().word());
        if (!profile.certificate().isEmpty()) {
            source.setSslRootCert(profile.certificate());
        } else if (profile.tls() == ServerProfile.Tls.VERIFY_FULL) {
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        return source;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet results = statement.executeQuery(question)) {
            return results.next() && results.getBoolean(1);
        }
    }

    /** Servers differ in what they bring; the language of the database is the last resort. */
    private static String caseCollation(Statement statement) throws SQLException {
        for (String name : new String[] { "und-x-icu", "pg_c_utf8" }) {
            if (holds(statement, "SELECT EXISTS (SELECT 1 FROM pg_collation WHERE collname = '" + name + "')")) {
                return quoted(name);
            }
        }
        return quoted("default");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        boolean ready = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute(prepare);
            connection.setAutoCommit(false);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** Waits a little: who asks again at once asks a server that is still on its way down or up. */
    @Override
    public void reconnect() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasseurException(Kind.CANCELLED, e, PostgresProvider.TEXTS, "error.interrupted");
        }
    }

    @Override
    public Departure departure() throws SQLException {
        Connection connection = connect();
        boolean ready = false;
        try {
            Departure departure = new PostgresDeparture(connection);
            ready = true;
            return departure;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** A server has a limited number of connections for everybody. */
    @Override
    public int idleConnections() {
        return IDLE;
    }

    @Override
    public boolean holder() {
        return false;
    }

    @Override
    public void close() {
        // Its connections are closed by whom they were lent to.
    }
}
