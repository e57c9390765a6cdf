// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.quicksearch;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.passeur.search.Searches;
import org.passeur.ui.Session;

/** Lets the index follow what is committed from the moment the window stands, so that the first search waits for nothing. */
public final class IndexStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getService(Searches.class).of(Session.current().workspace());
    }
}
