// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.backup;

import java.nio.file.Path;

/**
 * A workspace that came back.
 *
 * @param erasures how many erasures made after the backup were made again
 */
public record Restored(Path folder, BackupContents contents, int erasures) {
}
