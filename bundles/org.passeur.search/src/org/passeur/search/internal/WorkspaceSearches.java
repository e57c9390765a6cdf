// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspace;
import org.passeur.search.Search;
import org.passeur.search.SearchContribution;
import org.passeur.search.Searches;

/** Keeps one search for each open workspace. */
public final class WorkspaceSearches implements Searches {

    private static final String FOLDER = "index";

    private final List<SearchContribution> contributions = new CopyOnWriteArrayList<>();
    private final Map<Workspace, WorkspaceSearch> open = new HashMap<>();

    /** A contribution came. A search that is open goes on without it until it is opened anew. */
    public void add(SearchContribution contribution) {
        contributions.add(contribution);
    }

    /** A contribution went. */
    public void remove(SearchContribution contribution) {
        contributions.remove(contribution);
    }

    @Override
    public synchronized Search of(Workspace workspace) {
        return open.computeIfAbsent(workspace,
                one -> new WorkspaceSearch(one.folder().resolve(FOLDER), one.repository(), contributions));
    }

    @Override
    public void release(Workspace workspace) {
        close(remove(workspace));
    }

    private synchronized @Nullable WorkspaceSearch remove(Workspace workspace) {
        return open.remove(workspace);
    }

    private static void close(@Nullable WorkspaceSearch search) {
        if (search != null) {
            search.close();
        }
    }

    /** Closes all searches. */
    public synchronized void close() {
        open.values().forEach(WorkspaceSearch::close);
        open.clear();
    }
}
