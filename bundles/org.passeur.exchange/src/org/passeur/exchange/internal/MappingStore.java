// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.exchange.Mapping;

/** The mappings that a workspace remembers, by class and by the columns of the table. */
public final class MappingStore {

    private static final Logger LOG = System.getLogger(MappingStore.class.getName());

    private final Path folder;

    /** The mappings of a workspace. */
    public MappingStore(Workspace workspace) {
        folder = workspace.folder().resolve("mappings");
    }

    /** The mapping that was last used for such a table. */
    public Optional<Mapping> find(String type, List<String> headers) {
        Path file = file(type, headers);
        try {
            return Files.exists(file) ? Optional.of(Mapping.read(file)) : Optional.empty();
        } catch (PasseurException e) {
            // Remembering is a convenience: a damaged memory must not stop an import.
            LOG.log(Level.WARNING, "The remembered mapping is not read", e);
            return Optional.empty();
        }
    }

    /** Remembers a mapping. */
    public void put(String type, List<String> headers, Mapping mapping) {
        try {
            mapping.write(file(type, headers));
        } catch (PasseurException e) {
            LOG.log(Level.WARNING, "The mapping is not remembered", e);
        }
    }

    private Path file(String type, List<String> headers) {
        byte[] digest = Fingerprint.sha256().digest(String.join("\n", headers).getBytes(StandardCharsets.UTF_8));
        return folder.resolve(type + "-" + HexFormat.of().formatHex(digest, 0, 6) + ".json");
    }
}
