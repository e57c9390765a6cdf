// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.sql;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Says of a map what null analysis cannot know: that a key may not be there. */
public final class Maps {

    private Maps() {
    }

    /** The value, or null. */
    public static <K, V> @Nullable V find(Map<K, V> map, K key) {
        return map.get(key);
    }
}
