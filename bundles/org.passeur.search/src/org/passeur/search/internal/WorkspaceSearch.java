// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.core.l10n.Texts;
import org.passeur.search.Search;
import org.passeur.search.SearchContribution;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;
import org.passeur.search.internal.index.IndexFolder;
import org.passeur.search.internal.index.SearchIndex;
import org.passeur.search.internal.query.Finder;

/** The search of one workspace: its index and the thread that follows its repository. */
public final class WorkspaceSearch implements Search, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WorkspaceSearch.class.getName());
    private static final Texts TEXTS = Texts.of(WorkspaceSearch.class, "search");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final Repository repository;
    private final Schema schema;
    private final SearchIndex index;
    private final Follower follower;
    private final Thread thread;
    private final AutoCloseable listening;

    /**
     * Opens the index in a folder and begins to follow a repository.
     *
     * @throws PasseurException UNREACHABLE where the folder cannot be used
     */
    public WorkspaceSearch(Path folder, Repository repository, Collection<SearchContribution> contributions) {
        this.folder = folder;
        this.repository = repository;
        schema = new Schema(repository.models(), contributions);
        try {
            index = SearchIndex.open(folder, schema.fingerprint());
        } catch (IOException e) {
            throw unreadable(e);
        }
        follower = new Follower(repository, schema, index);
        listening = repository.listen(follower::hear);
        thread = Thread.ofPlatform().daemon().name("Search index").start(follower);
    }

    @Override
    public SearchResult find(SearchRequest request) {
        try {
            SearchResult found = index.read(searcher -> Finder.find(searcher, request), SearchResult.NOTHING);
            if (found.facets().isEmpty()) {
                return found;
            }
            return new SearchResult(found.total(), found.exact(), found.hits(),
                    new FacetLabels(schema, repository, request).named(found.facets()), found.corrections());
        } catch (IOException | UncheckedIOException e) {
            if (IndexFolder.isDamage(e)) {
                follower.damaged();
                throw new PasseurException(Kind.CORRUPT, e, TEXTS, "index.damaged");
            }
            throw unreadable(e);
        }
    }

    @Override
    public List<String> facets(EClass type) {
        return schema.facets(type);
    }

    @Override
    public long changeSet() {
        try {
            return index.changeSet();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean awaitUpToDate(long changeSet, Duration timeout) {
        try {
            return follower.await(changeSet, timeout);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long reindex(Progress progress) {
        try {
            return follower.rebuild(progress).join();
        } catch (CancellationException e) {
            throw new PasseurException(Kind.CANCELLED, e, TEXTS, "index.stopped");
        } catch (CompletionException e) {
            throw e.getCause() instanceof PasseurException named ? named : unreadable(e);
        }
    }

    private PasseurException unreadable(Exception e) {
        return new PasseurException(Kind.UNREACHABLE, e, TEXTS, "index.unreadable", folder);
    }

    /** Ends following; what was taken in is on disk when this returns. */
    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The search index could not stop listening", e);
        }
        follower.close();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.log(Level.WARNING, "The search index is busy and is left to itself");
            }
            index.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index could not be closed", e);
        }
    }
}
