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
 * is looked up first, so that it is neither done twice nor forgotten. What rules derived from what changed meanwhile is
 * derived anew.
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
                retry(open, e, null, seen, whole && patience.again(e));
            } catch (PasseurException e) {
                copy.giveUp(open);
                if (e.getCause() instanceof SQLException cause) {
                    retry(open, cause, e, seen, whole && patience.again(cause));
                } else if (whole && isOfRules(e, open) && patience.againAfterConflict()) {
                    open.own().ifPresent(copy::readAgain);
                } else {
                    throw e;
                }
            } catch (RuntimeException | Error e) {
                copy.giveUp(open);
                throw e;
            }
        }
    }

    /** Nobody needs to hear that an object changed meanwhile that only the rules of this commit wanted to change, too. */
    private static boolean isOfRules(PasseurException error, Transaction open) {
        return error.kind() == PasseurException.Kind.CONFLICT && error.about().isPresent() && open.own().isPresent()
                && !open.own().get().contains(Long.valueOf(error.about().get().id()));
    }

    private ChangeSet kept(Transaction open, ChangeSet done) {
        copy.wasKept();
        open.tell();
        return done;
    }

    private void retry(Transaction open, SQLException error, @Nullable PasseurException named, long seen,
            boolean again) {
        if (!again) {
            throw named != null ? named : SqlErrors.named(error);
        }
        store.database().recover(error, seen);
        open.own().ifPresent(copy::readAgain);
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
