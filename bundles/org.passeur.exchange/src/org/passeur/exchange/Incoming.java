// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** One feature of an object as it comes in. Plain values are {@link FeatureValue}s; parts need one of their own. */
public interface Incoming {

    /** The feature that it sets. */
    EStructuralFeature feature();

    /** The value that comes in, as a text that is equal where the values are. */
    String text();

    /** The value that an object has now, likewise. */
    String current(Entity object);

    /** Whether the object has nothing there yet, so that nothing is lost. */
    boolean isFree(Entity object);

    /** Sets the value. */
    void apply(Entity object, WorkingCopy copy);
}
