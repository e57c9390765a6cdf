// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.passeur.exchange.internal.Say;

/** All ways in. An OSGi service. */
public final class Imports {

    private final List<Importer> importers;

    /** All importers that are installed. */
    public Imports(List<Importer> importers) {
        this.importers = importers.stream().sorted(Comparator.comparing(Importer::id)).toList();
    }

    /** All, by name. */
    public List<Importer> all() {
        return importers;
    }

    /** One by its name, or INVALID naming those that there are. */
    public Importer require(String id) {
        return importers.stream().filter(importer -> importer.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> Say.invalid("import.unknown", id,
                        importers.stream().map(Importer::id).collect(Collectors.joining(", "))));
    }

    /** The one that a file or folder looks made for. */
    public Optional<Importer> guess(Path source) {
        return importers.stream().filter(importer -> importer.accepts(source)).findFirst();
    }
}
