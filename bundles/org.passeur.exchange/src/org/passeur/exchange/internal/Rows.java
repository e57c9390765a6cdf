// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;

/** An iterator over what a reader gives until it gives null. */
public final class Rows<T> implements Iterator<T> {

    /** Gives one after the other, then null. */
    public interface Source<T> {
        /** The next one, or null at the end. */
        @Nullable
        T next();
    }

    private final Source<T> source;
    private @Nullable T ahead;
    private boolean end;

    /** Reads from a source. */
    public Rows(Source<T> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !end) {
            ahead = source.next();
            end = ahead == null;
        }
        return ahead != null;
    }

    @Override
    public T next() {
        T result = hasNext() ? ahead : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return result;
    }
}
