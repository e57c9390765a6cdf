// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** A way to a database: held by this process, or through the process that holds it. */
interface Access {

    Connection connect() throws SQLException;

    boolean holder();

    void close();
}
