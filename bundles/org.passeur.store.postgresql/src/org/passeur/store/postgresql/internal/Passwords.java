// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Secrets;

/**
 * The passwords of database accounts, which never stand in a workspace: from the environment, from a file of the user's own
 * that nobody else may read, with a line {@code user@host:port/database=password} for each, or from the secure storage.
 */
final class Passwords {

    static final String VARIABLE = "PASSEUR_PASSWORD";
    static final String FILE = "passwords";

    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Map<String, String> environment;
    private final Path file;
    private final Secrets secrets;

    Passwords(Map<String, String> environment, Path file, Secrets secrets) {
        this.environment = environment;
        this.file = file;
        this.secrets = secrets;
    }

    /** The file, for sentences that name it. */
    Path file() {
        return file;
    }

    /**
     * The password of an account, if one is known.
     *
     * @throws PasseurException INVALID where others can read the file
     */
    Optional<String> of(ServerProfile profile) {
        return written(profile).or(() -> secrets.find(profile.account()));
    }

    /** The password that stands where only the person herself can change it. */
    Optional<String> written(ServerProfile profile) {
        String said = environment.getOrDefault(VARIABLE, "");
        if (!said.isEmpty()) {
            return Optional.of(said);
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String start = profile.account() + "=";
        try {
            refuseWhereOthersRead();
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length())).findFirst();
        } catch (IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, PostgresProvider.TEXTS, "error.password-unreadable",
                    file.toString());
        }
    }

    private void refuseWhereOthersRead() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new PasseurException(Kind.INVALID, PostgresProvider.TEXTS, "error.password-open", file.toString());
        }
    }
}
