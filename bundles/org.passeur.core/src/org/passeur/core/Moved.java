// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a workspace that was moved to another engine.
 *
 * @param folder the folder that opens it now
 * @param rows how many rows of tables were copied and compared
 * @param changeSets the number of its last change set
 * @param files how many files of objects were copied
 * @param old where the database lies that nothing opens any more, if there is one
 */
public record Moved(Path folder, long rows, long changeSets, int files, Optional<Path> old) {
}
