// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.apache.derby.drda.NetworkServerControl;

/** Derby's network server on loopback: lets other processes of the same user in. */
final class LoopbackServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());

    private static final int ATTEMPTS = 100;
    private static final long PAUSE_MILLIS = 50;

    private final NetworkServerControl control;
    private final int port;

    private LoopbackServer(NetworkServerControl control, int port) {
        this.control = control;
        this.port = port;
    }

    /** Starts on a free port and answers when it takes connections. */
    @SuppressWarnings("null")
    static LoopbackServer start() throws Exception {
        int port = freePort();
        NetworkServerControl control = new NetworkServerControl(InetAddress.getLoopbackAddress(), port,
                DerbySystem.USER,
                DerbySystem.password());
        control.start(null);
        for (int attempt = 1;; attempt++) {
            try {
                control.ping();
                return new LoopbackServer(control, port);
            } catch (Exception e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            control.shutdown();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "The loopback server did not end as it should", e);
        }
    }
}
