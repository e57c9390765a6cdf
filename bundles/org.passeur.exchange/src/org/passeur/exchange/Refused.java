// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;

/**
 * Records that a domain's rule refuses. A rule speaks only when a batch is written, and its refusal ends the transaction: the
 * import is then begun again, and these records are rejected where they stand, as any other bad record is.
 */
public final class Refused {

    /** Nothing. */
    public static final Refused NONE = new Refused(Map.of());

    /** A place in the source: file and line. */
    record Place(String at, int line) {
    }

    /** Ends one attempt of an import. */
    static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Map<Place, PasseurException> places;

        Found(Map<Place, PasseurException> places, PasseurException cause) {
            super(cause.getMessage(), cause);
            this.places = places;
        }
    }

    private final Map<Place, PasseurException> places;

    private Refused(Map<Place, PasseurException> places) {
        this.places = places;
    }

    /**
     * Imports, and again without what was refused, until no rule refuses anything more.
     *
     * @param attempt opens the source and imports it once from its beginning
     */
    public static ImportResult retry(ImportRequest request, Function<ImportRequest, ImportResult> attempt) {
        ImportRequest now = request;
        while (true) {
            try {
                return attempt.apply(now);
            } catch (Found found) {
                Map<Place, PasseurException> all = new HashMap<>(now.refused().places);
                all.putAll(found.places);
                now = now.without(new Refused(Map.copyOf(all)));
            }
        }
    }

    /** Why the record at a place is refused. */
    Optional<PasseurException> at(String at, int line) {
        @Nullable
        PasseurException why = places.get(new Place(at, line));
        return Optional.ofNullable(why);
    }
}
