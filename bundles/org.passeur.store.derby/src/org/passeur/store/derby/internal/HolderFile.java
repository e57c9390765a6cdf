// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * Who holds a workspace and how to come in, in a file that only its owner can read.
 *
 * @param port of the loopback server; 0 while there is none
 */
record HolderFile(String host, String user, long pid, Instant since, int port, String password) {

    private static final String NAME = "holder.properties";

    /** This process. */
    static HolderFile mine(int port, String password) {
        return new HolderFile(thisHost(), System.getProperty("user.name", "?"), ProcessHandle.current().pid(),
                Instant.now(), port,
                password);
    }

    static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    static Optional<HolderFile> read(Path folder) {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(NAME))) {
            all.load(in);
            return Optional.of(new HolderFile(all.getProperty("host", "?"), all.getProperty("user", "?"),
                    Long.parseLong(all.getProperty("pid", "0")), Instant.parse(all.getProperty("since", "")),
                    Integer.parseInt(all.getProperty("port", "0")), all.getProperty("password", "")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            System.getLogger(HolderFile.class.getName()).log(System.Logger.Level.DEBUG, "Unreadable " + NAME, e);
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        Properties all = new Properties();
        all.setProperty("host", host);
        all.setProperty("user", user);
        all.setProperty("pid", Long.toString(pid));
        all.setProperty("since", since.toString());
        all.setProperty("port", Integer.toString(port));
        all.setProperty("password", password);
        Path beside = Files.createTempFile(folder, "holder", ".tmp", ownerOnly());
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                all.store(out, null);
            }
            Files.move(beside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
