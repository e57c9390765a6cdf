// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The index of one workspace on disk. One process writes it; the others read what that one has committed. Searching is safe
 * for many threads; writing is done by one at a time.
 */
public final class SearchIndex implements Closeable {

    /** The number of an index that was never filled. */
    public static final long NEVER = CommitData.NEVER;

    private static final int ATTEMPTS = 3;
    private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

    /** Reads from one state of the index. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads; the searcher must not be kept. */
        T from(IndexSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private final String workspace;
    private @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private long changeSet = NEVER;

    private SearchIndex(Directory directory, String workspace) {
        this.directory = directory;
        this.workspace = workspace;
    }

    /**
     * Opens or makes an index. One that is damaged, of an older format or of another workspace becomes an empty one.
     *
     * @param workspace an identifier that stays
     * @throws IOException where the disk or the rights do not allow it
     */
    public static SearchIndex open(Path folder, String workspace) throws IOException {
        SearchIndex index = new SearchIndex(IndexFolder.directory(folder), workspace);
        try {
            index.takeOver();
            return index;
        } catch (IOException | RuntimeException e) {
            index.directory.close();
            throw e;
        }
    }

    /** Becomes the process that writes, if no other is; true where this one writes now. */
    public synchronized boolean takeOver() throws IOException {
        IndexWriter current = writer;
        if (current != null && current.isOpen()) {
            return true;
        }
        closeSearchers();
        writer = null;
        IndexWriter fresh = IndexFolder.write(directory);
        if (fresh == null) {
            return false;
        }
        try {
            read(fresh);
        } catch (IOException | RuntimeException e) {
            fresh.rollback();
            if (!IndexFolder.isDamage(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "The search index is damaged and is made anew: " + e);
            fresh = IndexFolder.wipe(directory) ? IndexFolder.write(directory) : null;
            if (fresh == null) {
                return false;
            }
            read(fresh);
        }
        return true;
    }

    private void read(IndexWriter fresh) throws IOException {
        CommitData data = CommitData.read(fresh.getLiveCommitData());
        if (!data.fits(workspace)) {
            fresh.deleteAll();
            data = new CommitData(CommitData.CURRENT, workspace, NEVER);
            fresh.setLiveCommitData(data.entries());
            fresh.commit();
        }
        searchers = new SearcherManager(fresh, new Ranking.Factory());
        changeSet = data.changeSet();
        writer = fresh;
    }

    /** True where this process writes the index. */
    public synchronized boolean writable() {
        IndexWriter current = writer;
        return current != null && current.isOpen();
    }

    /** The number of the last change set that a search sees. */
    public synchronized long changeSet() throws IOException {
        if (writable()) {
            return changeSet;
        }
        return read(searcher -> CommitData
                .read(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData().entrySet())
                .changeSet(), NEVER);
    }

    /** Adds an object, or replaces what is known of it. */
    public void put(IndexedObject object) throws IOException {
        writing().updateDocument(new Term(Fields.URI, object.uri()), Documents.of(object));
    }

    /** Adds an object that is surely not there, which is faster. */
    public void add(IndexedObject object) throws IOException {
        writing().addDocument(Documents.of(object));
    }

    /** Removes an object, if it is there. */
    public void remove(String uri) throws IOException {
        writing().deleteDocuments(new Term(Fields.URI, uri));
    }

    /** Removes all objects of a class. */
    public void removeAll(String type) throws IOException {
        writing().deleteDocuments(new Term(Fields.facet("class"), type));
    }

    /** Removes everything; searches find the old state until the commit. */
    public void clear() throws IOException {
        writing().deleteAll();
    }

    /** Makes everything up to a change set durable, and visible to searches. */
    public synchronized void commit(long number) throws IOException {
        IndexWriter current = writing();
        current.setLiveCommitData(new CommitData(CommitData.CURRENT, workspace, number).entries());
        current.commit();
        changeSet = number;
        refresh();
    }

    /** Makes everything up to a change set visible to searches of this process, not yet durable. */
    public synchronized void show(long number) throws IOException {
        changeSet = number;
        refresh();
    }

    /** Forgets what was not committed. */
    public synchronized void rollback() throws IOException {
        IndexWriter current = writer;
        if (current != null) {
            current.rollback();
        }
        takeOver();
    }

    /** Takes what was deleted out of the files too. */
    public void purge() throws IOException {
        IndexWriter current = writing();
        current.forceMergeDeletes();
        current.commit();
        refresh();
    }

    /** How many objects there are. */
    public int size() throws IOException {
        return read(searcher -> searcher.getIndexReader().numDocs(), 0);
    }

    /** Reads from the newest state that is visible; {@code otherwise} where there is no index yet. */
    public <T> T read(Reading<T> reading, T otherwise) throws IOException {
        for (int attempt = 1;; attempt++) {
            SearcherManager manager = searchers();
            if (manager == null) {
                return otherwise;
            }
            IndexSearcher searcher;
            try {
                searcher = manager.acquire();
            } catch (AlreadyClosedException e) {
                if (attempt < ATTEMPTS) {
                    // the index was opened anew just now
                    continue;
                }
                throw e;
            }
            try {
                return reading.from(searcher);
            } finally {
                manager.release(searcher);
            }
        }
    }

    private @Nullable SearcherManager searchers() throws IOException {
        SearcherManager manager = searchers;
        if (manager != null && writable()) {
            return manager;
        }
        synchronized (this) {
            if (searchers == null) {
                try {
                    searchers = new SearcherManager(directory, new Ranking.Factory());
                } catch (IndexNotFoundException e) {
                    LOG.log(Level.DEBUG, "Nobody has made the index yet", e);
                }
            }
            manager = searchers;
        }
        if (manager != null && !writable()) {
            manager.maybeRefreshBlocking();
        }
        return manager;
    }

    private void refresh() throws IOException {
        SearcherManager manager = searchers;
        if (manager != null) {
            manager.maybeRefreshBlocking();
        }
    }

    private synchronized IndexWriter writing() {
        IndexWriter current = writer;
        if (current == null) {
            throw new IllegalStateException("Another process writes this index");
        }
        return current;
    }

    private void closeSearchers() throws IOException {
        SearcherManager manager = searchers;
        searchers = null;
        if (manager != null) {
            manager.close();
        }
    }

    /** Closes the files; what was not committed is gone. */
    @Override
    public synchronized void close() throws IOException {
        closeSearchers();
        IndexWriter current = writer;
        writer = null;
        if (current != null) {
            current.rollback();
        }
        directory.close();
    }
}
