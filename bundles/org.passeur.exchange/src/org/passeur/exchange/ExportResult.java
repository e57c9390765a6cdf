// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param files the files, or the folder
 * @param counts objects by class name
 */
public record ExportResult(List<Path> files, Map<String, Integer> counts) {

    /** All objects. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
