// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.client.BasicClientDataSource;

/** Another process holds the database; this one comes in on loopback. */
final class GuestAccess implements Access {

    private static final int LOGIN_SECONDS = 3;

    private final BasicClientDataSource source = new BasicClientDataSource();

    /** Tries whether the holder answers. */
    GuestAccess(Path folder, HolderFile holder) throws SQLException {
        source.setServerName(InetAddress.getLoopbackAddress().getHostAddress());
        source.setPortNumber(holder.port());
        source.setDatabaseName(folder.resolve("db").toString());
        source.setUser(DerbySystem.USER);
        source.setPassword(holder.password());
        source.setLoginTimeout(LOGIN_SECONDS);
        source.getConnection().close();
    }

    @Override
    public Connection connect() throws SQLException {
        return EmbeddedDatabase.prepared(source.getConnection());
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
