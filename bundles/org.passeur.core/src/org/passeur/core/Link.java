// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

/** An object as a row shows it: what it is and what it is called. */
public record Link(Ref ref, String title) {

    @Override
    public String toString() {
        return title;
    }
}
