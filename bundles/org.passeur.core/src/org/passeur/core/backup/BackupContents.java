// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup says of itself. Change set and counts are those of the moment when it began: it holds them, and perhaps a
 * little more.
 *
 * @param workspace what people call the workspace
 * @param id stands for the workspace wherever it is restored
 * @param counts how many objects by class, such as {@code knowledge.KnowledgeItem}
 * @param files how many files are in it
 * @param bytes how much room they take when they are restored
 */
public record BackupContents(String workspace, String id, Instant at, Backups.Reason reason, long lastChangeSet,
        Map<String, Long> counts, long files, long bytes) {
}
