// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.passeur.exchange.internal.Say;

/** All ways out. An OSGi service. */
public final class Exports {

    private final List<Exporter> exporters;

    /** All exporters that are installed. */
    public Exports(List<Exporter> exporters) {
        this.exporters = exporters.stream().sorted(Comparator.comparing(Exporter::id)).toList();
    }

    /** All, by name. */
    public List<Exporter> all() {
        return exporters;
    }

    /** One by its name, or INVALID naming those that there are. */
    public Exporter require(String id) {
        return exporters.stream().filter(exporter -> exporter.id().equalsIgnoreCase(id)).findFirst()
                .orElseThrow(() -> Say.invalid("export.unknown", id,
                        exporters.stream().map(Exporter::id).collect(Collectors.joining(", "))));
    }
}
