// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import java.util.Locale;

import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;

/** What a line typed during a session can become; an OSGi service of this bundle, later domains and plug-ins alike. */
public interface CaptureKind {

    /** A short name such as {@code pain-point}. */
    String id();

    /** What it is called. */
    String label(Locale locale);

    /** Where it stands among the others, which is the number of its key; smaller ones first. */
    int order();

    /** Makes the object in a working copy that the caller commits. */
    Entity make(WorkingCopy copy, Captured line);
}
