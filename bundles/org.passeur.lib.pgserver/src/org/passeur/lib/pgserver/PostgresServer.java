// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.lib.pgserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of its own on loopback, in a temporary folder; it ends with this process, however that ends. */
public final class PostgresServer implements AutoCloseable {

    /** The owner of everything. */
    public static final String USER = "passeur";
    /** What the server asks for. */
    public static final String PASSWORD = "se cret: é#\\";
    /** The database that is there from the start. */
    public static final String DATABASE = "postgres";

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int ATTEMPTS = 3;

    /** Waits for the end of its input, which comes when the process that gave it ends; then nothing is left. */
    private static final String UNTIL_INPUT_ENDS = """
            home=$1; shift
            "$@" >"$home/log" 2>&1 </dev/null &
            server=$!
            cat >/dev/null
            kill -INT $server
            wait $server
            rm -rf "$home"
            """;

    private final Path home;
    private final int port;
    private final Process process;

    private PostgresServer(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    private static final class Shared {
        static final PostgresServer ONE = start(List.of(), Map.of());
    }

    /** The server that all tests of this process share. */
    public static PostgresServer shared() {
        return Shared.ONE;
    }

    /**
     * Starts one, which answers when this returns.
     *
     * @param settings such as {@code lock_timeout=10s}
     * @param files in the folder of its data, such as a certificate, which only the server may read
     */
    public static PostgresServer start(List<String> settings, Map<String, String> files) {
        try {
            return begin(settings, files);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static PostgresServer begin(List<String> settings, Map<String, String> files)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("passeur-pg");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Binaries.unpack(home);
        List<String> asServer = ServerUser.prefix();
        Path inside = Files.createDirectory(home.resolve("inside"));
        Path password = Files.writeString(inside.resolve("password"), PASSWORD + "\n");
        ServerUser.give(asServer, inside, password);
        Path data = inside.resolve("data");
        List<String> init = new ArrayList<>(asServer);
        init.addAll(List.of(home.resolve("bin/initdb").toString(), "-D", data.toString(), "-U", USER, "-A",
                "scram-sha-256", "--pwfile", password.toString(), "--no-sync", "-E", "UTF8", "--locale", "C",
                "--locale-provider", "icu", "--icu-locale", "fr-FR"));
        run(init, home.resolve("init"));
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = Files.writeString(data.resolve(each.getKey()), each.getValue());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            ServerUser.give(asServer, file);
        }
        for (int attempt = 1;; attempt++) {
            int port = freePort();
            Process process = new ProcessBuilder(command(asServer, home, data, port, settings))
                    .redirectErrorStream(true).redirectOutput(home.resolve("shell").toFile()).start();
            PostgresServer server = new PostgresServer(home, port, process);
            if (server.answers()) {
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            }
            if (attempt == ATTEMPTS) {
                String log = Files.readString(home.resolve("log"));
                server.close();
                throw new IOException(log);
            }
            process.destroy();
        }
    }

    private static List<String> command(List<String> asServer, Path home, Path data, int port, List<String> settings) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_ENDS, "sh", home.toString()));
        command.addAll(asServer);
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p",
                Integer.toString(port)));
        List<String> all = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
                "fsync=off", "max_connections=200", "shared_buffers=64MB", "max_parallel_workers_per_gather=0"));
        all.addAll(settings);
        for (String setting : all) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + Files.readString(log));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server's log says when it takes connections; a port alone could be somebody else's. */
    private boolean answers() throws IOException, InterruptedException {
        Path log = home.resolve("log");
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS) {
            String said = Files.exists(log) ? Files.readString(log) : "";
            if (said.contains("ready to accept connections")) {
                return reached();
            }
            if (said.contains("FATAL:")) {
                return false;
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private boolean reached() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host(), port), 5000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens. */
    public String host() {
        return "127.0.0.1";
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Its folder, with its log in {@code log}. */
    public Path home() {
        return home;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
