// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import java.util.Comparator;
import java.util.List;

/** All that a line can become. An OSGi service. */
public final class CaptureKinds {

    private final List<CaptureKind> all;

    /** All kinds that are installed. */
    public CaptureKinds(List<CaptureKind> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(CaptureKind::order).thenComparing(CaptureKind::id))
                .toList();
    }

    /** All, in their order. */
    public List<CaptureKind> all() {
        return all;
    }
}
