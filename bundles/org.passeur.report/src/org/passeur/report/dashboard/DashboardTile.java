// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspace;
import org.passeur.core.screen.TableSpec;
import org.passeur.picture.Picture;

/** One question that the first screen answers at a glance, and the way to the objects behind the answer. An OSGi service. */
public interface DashboardTile {

    /** A short name such as {@code knowledge.flow}. */
    String id();

    /** The place on the dashboard; the base's domains take 100, 200, ... in their order. */
    int order();

    /** The title. */
    String title(Locale locale);

    /** Works the answer out, from rows, in well under a second at 100 000 objects. */
    Content content(Workspace workspace, LocalDate on, Locale locale);

    /** How good or bad a figure is. */
    enum Tone {
        /** Neither. */
        PLAIN,
        /** Went well. */
        GOOD,
        /** Asks for attention. */
        WARNING,
        /** Something is about to be lost. */
        BAD
    }

    /**
     * A figure.
     *
     * @param value written for people, with its unit
     * @param compared what it was before, in words, or null
     * @param target the table of the objects behind it, or null
     */
    record Figure(String label, String value, @Nullable String compared, Tone tone, @Nullable TableSpec target) {
    }

    /**
     * What a tile shows.
     *
     * @param figures at most four
     * @param picture at most one that matters
     * @param sentence what she is to see, or what would stand here while there is nothing
     * @param target the table behind the whole tile
     */
    record Content(List<Figure> figures, Optional<Picture> picture, Optional<String> sentence,
            Optional<TableSpec> target) {
    }
}
