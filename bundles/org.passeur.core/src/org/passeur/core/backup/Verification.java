// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.backup;

import java.util.List;
import java.util.Optional;

import org.passeur.core.PasseurException;

/**
 * What the look through a backup found.
 *
 * @param contents what it says of itself, where that can still be read
 * @param damages a sentence for each damage, naming the entry; none where all is well
 */
public record Verification(Optional<BackupContents> contents, List<PasseurException> damages) {

    /** True where the backup can be restored as it was made. */
    public boolean sound() {
        return damages.isEmpty();
    }
}
