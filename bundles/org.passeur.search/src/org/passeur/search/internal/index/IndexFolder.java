// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.search.internal.text.Language;
import org.passeur.search.internal.text.WordAnalyzer;

/** The files of an index: opens them for writing, and throws away what cannot be read, since all of it can be made anew. */
public final class IndexFolder {

    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    /** Bounds the memory of a bulk import. */
    private static final double BUFFER_MB = 24;

    private IndexFolder() {
    }

    static Directory directory(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    /** A writer, or null where another process writes or the folder may only be read. */
    static @Nullable IndexWriter write(Directory directory) throws IOException {
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException | AccessDeniedException e) {
            LOG.log(Level.DEBUG, "The index is read only", e);
            return null;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            if (!isDamage(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "The search index cannot be read and is made anew: " + e);
            return wipe(directory) ? new IndexWriter(directory, config()) : null;
        }
    }

    /** True where the files are to blame rather than the disk or the rights. */
    public static boolean isDamage(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return switch (cause) {
            case IndexNotFoundException missing -> true;
            case CorruptIndexException corrupt -> true;
            case IndexFormatTooOldException old -> true;
            case IndexFormatTooNewException young -> true;
            case NoSuchFileException gone -> true;
            case java.io.EOFException cut -> true;
            case java.io.FileNotFoundException gone -> true;
            // a codec or a field type that this program does not know
            case IllegalArgumentException unknown -> true;
            case IllegalStateException broken -> !(broken instanceof org.apache.lucene.store.AlreadyClosedException);
            case FileSystemException disk -> false;
            case null, default -> false;
        };
    }

    /** Deletes all files of the index; false where another process writes it. */
    static boolean wipe(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String name : directory.listAll()) {
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(name);
                }
            }
            return true;
        } catch (LockObtainFailedException e) {
            LOG.log(Level.DEBUG, "Another process makes the index anew", e);
            return false;
        }
    }

    private static IndexWriterConfig config() {
        // what is not committed with its number must not be committed without
        return new IndexWriterConfig(WordAnalyzer.of(Language.ALL)).setSimilarity(new Ranking())
                .setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false)
                // what is purged goes, however little of a segment it is
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    }
}
