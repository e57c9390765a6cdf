// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.Patience;

/**
 * Commits a working copy: after a deadlock or a lost connection once more, where that is safe. A commit that nobody answered
 * is looked up first, so that it is neither done twice nor forgotten.
 */
final class CommitRun {

    private final Store store;
    private final WorkingCopyImpl copy;

    CommitRun(Store store, WorkingCopyImpl copy) {
        this.store = store;
        this.copy = copy;
    }

    ChangeSet commit(Transaction.Note note) {
        Patience patience = new Patience();
        while (true) {
            long seen = store.database().generation();
            // what was flushed before cannot be done again
            boolean whole = !copy.isFlushed();
            Transaction open = copy.transaction();
            try {
                open.at(note.at());
                open.write(copy);
                return kept(open, open.finish(note));
            } catch (SQLException e) {
                Optional<ChangeSet> done = afterwards(open, e, seen);
                if (done.isPresent()) {
                    return kept(open, done.get());
                }
                retry(e, null, seen, whole && patience.again(e));
            } catch (PasseurException e) {
                copy.giveUp(open);
                if (!(e.getCause() instanceof SQLException cause)) {
                    throw e;
                }
                retry(cause, e, seen, whole && patience.again(cause));
            } catch (RuntimeException | Error e) {
                copy.giveUp(open);
                throw e;
            }
        }
    }

    private ChangeSet kept(Transaction open, ChangeSet done) {
        copy.settle();
        open.tell();
        return done;
    }

    private void retry(SQLException error, @Nullable PasseurException named, long seen, boolean again) {
        if (!again) {
            throw named != null ? named : SqlErrors.named(error);
        }
        store.database().recover(error, seen);
    }

    /**
     * After a failed commit: finds out what became of it. The session is let go first: its locks would keep the question
     * waiting.
     *
     * @return the change set where it was kept although no answer came
     */
    private Optional<ChangeSet> afterwards(Transaction open, SQLException failed, long seen) {
        boolean unsure = open.unsure() && !SqlErrors.isUndone(failed);
        Optional<ChangeSet> found = Optional.empty();
        try {
            if (unsure) {
                open.rollback();
                store.database().recover(failed, seen);
                found = open.lookUp();
            }
        } catch (PasseurException e) {
            PasseurException unknown = new PasseurException(SqlErrors.named(failed).kind(), failed, SqlErrors.TEXTS,
                    "error.outcome");
            unknown.addSuppressed(e);
            throw unknown;
        } finally {
            if (found.isEmpty()) {
                copy.giveUp(open);
            }
        }
        return found;
    }
}
