// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;

import org.passeur.core.Attachments;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.store.Engine;
import org.passeur.store.FileAttachments;
import org.passeur.store.SqlErrors;

/**
 * Files of objects in the database, so that everybody who shares it has them, in pieces that fit memory; those that were
 * used here lie in the workspace's folder too, for programs that open them.
 */
final class TeamAttachments implements Attachments {

    private static final int PIECE = 1 << 20;

    private final Engine engine;
    private final FileAttachments local;

    /** Over a database that has {@link #TABLES}. */
    TeamAttachments(Engine engine, FileAttachments local) {
        this.engine = engine;
        this.local = local;
    }

    /** The statements that make what is needed. */
    static final String TABLES = """
            CREATE TABLE IF NOT EXISTS passeur_file (hash CHAR(64) NOT NULL PRIMARY KEY, size BIGINT NOT NULL);
            CREATE TABLE IF NOT EXISTS passeur_file_erased (hash CHAR(64) NOT NULL PRIMARY KEY);
            CREATE TABLE IF NOT EXISTS passeur_file_piece (hash CHAR(64) NOT NULL REFERENCES passeur_file ON DELETE CASCADE,
                ordinal INTEGER NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (hash, ordinal));
            ALTER TABLE passeur_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL""";

    @Override
    public String put(InputStream bytes) throws IOException {
        String hash = local.put(bytes);
        Path file = local.path(hash);
        try (Connection connection = engine.connect()) {
            if (claimed(connection, hash, Files.size(file))) {
                send(connection, hash, file);
                run(connection, "DELETE FROM passeur_file_erased WHERE hash = ?", hash);
            }
            connection.commit();
            return hash;
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    /** False where it is there already; who comes second waits for who is still sending. */
    private static boolean claimed(Connection connection, String hash, long size) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO passeur_file (hash, size) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, hash);
            insert.setLong(2, size);
            return insert.executeUpdate() > 0;
        }
    }

    private static void send(Connection connection, String hash, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO passeur_file_piece (hash, ordinal, bytes) VALUES (?, ?, ?)")) {
            int ordinal = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                insert.setString(1, hash);
                insert.setInt(2, ordinal++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        fetch(hash);
        return local.open(hash);
    }

    @Override
    public Path path(String hash) {
        Path path = local.path(hash);
        try {
            if (has(hash)) {
                fetch(hash);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(String hash) throws IOException {
        local.erase(hash);
        try (Connection connection = engine.connect()) {
            run(connection, "DELETE FROM passeur_file WHERE hash = ?", hash);
            run(connection, "INSERT INTO passeur_file_erased (hash) VALUES (?) ON CONFLICT DO NOTHING", hash);
            connection.commit();
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    private static void run(Connection connection, String sql, String hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, hash);
            statement.executeUpdate();
        }
    }

    /** What others erased goes here too; what the database merely does not know may be the only copy there is, and stays. */
    void forgetErased() throws IOException {
        for (String hash : list("SELECT hash FROM passeur_file_erased")) {
            local.erase(hash);
        }
    }

    @Override
    public boolean has(String hash) {
        local.path(hash);
        try (Connection connection = engine.connect();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM passeur_file WHERE hash = ?")) {
            select.setString(1, hash);
            try (ResultSet results = select.executeQuery()) {
                return results.next();
            }
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    @Override
    public List<String> hashes() {
        return list("SELECT hash FROM passeur_file ORDER BY hash");
    }

    private List<String> list(String sql) {
        try (Connection connection = engine.connect();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet results = select.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (results.next()) {
                all.add(results.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    private void fetch(String hash) throws IOException {
        if (local.has(hash)) {
            return;
        }
        if (!has(hash)) {
            throw new PasseurException(Kind.NOT_FOUND, SqlErrors.TEXTS, "error.attachment");
        }
        try (Connection connection = engine.connect(); Pieces pieces = new Pieces(connection, hash)) {
            if (!local.put(new SequenceInputStream(pieces)).equals(hash)) {
                throw new PasseurException(Kind.CORRUPT, PostgresProvider.TEXTS, "error.file-damaged", hash);
            }
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        }
    }

    /** The pieces of a file one after the other, so that a large file never is in memory as a whole. */
    private static final class Pieces implements Enumeration<InputStream>, AutoCloseable {

        private final PreparedStatement select;
        private final ResultSet results;
        private boolean more;

        Pieces(Connection connection, String hash) throws SQLException {
            select = connection
                    .prepareStatement("SELECT bytes FROM passeur_file_piece WHERE hash = ? ORDER BY ordinal");
            select.setFetchSize(2);
            select.setString(1, hash);
            results = select.executeQuery();
            more = results.next();
        }

        @Override
        public boolean hasMoreElements() {
            return more;
        }

        @Override
        public InputStream nextElement() {
            if (!more) {
                throw new NoSuchElementException();
            }
            try {
                byte[] piece = results.getBytes(1);
                more = results.next();
                return new ByteArrayInputStream(piece);
            } catch (SQLException e) {
                throw SqlErrors.named(e);
            }
        }

        @Override
        public void close() throws SQLException {
            results.close();
            select.close();
        }
    }
}
