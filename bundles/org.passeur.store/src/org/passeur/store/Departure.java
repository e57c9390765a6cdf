// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

/** Keeps everybody from saving in a database that is about to be left for another one, until it is closed. */
public interface Departure extends AutoCloseable {

    /** There is nobody to be kept from it. */
    Departure ALONE = new Departure() {
        @Override
        public void leave(String address) {
            // nobody else has it open
        }

        @Override
        public void close() {
            // nobody was kept from it
        }
    };

    /** From now on nobody opens the database or saves in it any more; who tries is told where the workspace is. */
    void leave(String address);

    /** Lets everybody save again, unless it was left. */
    @Override
    void close();
}
