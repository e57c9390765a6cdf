// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search;

import org.passeur.core.Workspace;

/** Gives each open workspace its search. An OSGi service. */
public interface Searches {

    /**
     * The search of a workspace; opened at the first call, when it also begins to take in what the index missed.
     */
    Search of(Workspace workspace);

    /** Closes the search of a workspace, if it is open. To be called before the workspace is closed. */
    void release(Workspace workspace);
}
