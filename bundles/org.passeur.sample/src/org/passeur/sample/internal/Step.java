// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

/** A part of the company's history, committed as one or more change sets. */
@FunctionalInterface
public interface Step {

    /** Writes it. */
    void tell(Story story);
}
