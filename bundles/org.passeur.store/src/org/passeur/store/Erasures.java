// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.util.Set;

/** Hears what is erased for good, so that a backup of before does not bring it back. */
public interface Erasures {

    /** Nobody cares: a database without a folder. */
    Erasures NONE = new Erasures() {
        @Override
        public String note(String what) {
            return "";
        }

        @Override
        public void withdraw(String note) {
            // nothing was noted
        }

        @Override
        public void erase(Set<String> files) {
            // there are no files
        }
    };

    /**
     * Right before a commit: notes what it erases, on disk when this returns.
     *
     * @return what the note is called
     */
    String note(String what);

    /** The commit failed. */
    void withdraw(String note);

    /** The commit was kept: nothing uses the bytes of these files any more. */
    void erase(Set<String> files);
}
