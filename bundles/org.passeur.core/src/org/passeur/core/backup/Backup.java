// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.backup;

import java.nio.file.Path;
import java.time.Instant;

/** A file that holds a workspace as it was. */
public record Backup(Path file, Instant at, Backups.Reason reason) {
}
