// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.util.List;

import org.passeur.core.Workspace;

/** Tells who must not be recognised in a report with aliases; contributed as an OSGi service by whoever keeps people. */
public interface Identities {

    /** All people of the workspace, also those who left. */
    List<Identity> of(Workspace workspace);
}
