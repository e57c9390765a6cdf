// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspace;

/**
 * What is to be imported, where to, and how.
 *
 * @param source the file or folder
 * @param type the class, by any name of it, or the id of a {@link Sheet}; empty to find out by the columns
 * @param mapping which column goes where; null for the remembered one, else by looking
 * @param dryRun does everything except keep it
 * @param skipRejected imports the rest when some records are rejected
 * @param overwrite takes the imported value where one was changed here since the last import
 * @param locale the language of the label of the change set
 * @param refused records that rules were found to refuse; none to begin with
 */
public record ImportRequest(Workspace workspace, Path source, String type, @Nullable Mapping mapping, boolean dryRun,
        boolean skipRejected, boolean overwrite, Locale locale, Progress progress, Limits limits, Refused refused) {

    /** A plain import. */
    public static ImportRequest of(Workspace workspace, Path source) {
        return new ImportRequest(workspace, source, "", null, false, false, false, Locale.ENGLISH, Progress.NONE,
                Limits.DEFAULT, Refused.NONE);
    }

    /** Into a class. */
    public ImportRequest into(String className) {
        return new ImportRequest(workspace, source, className, mapping, dryRun, skipRejected, overwrite, locale,
                progress, limits, refused);
    }

    /** With a mapping. */
    public ImportRequest mapped(@Nullable Mapping by) {
        return new ImportRequest(workspace, source, type, by, dryRun, skipRejected, overwrite, locale, progress,
                limits, refused);
    }

    /** Only to see what would happen. */
    public ImportRequest dry(boolean dry) {
        return new ImportRequest(workspace, source, type, mapping, dry, skipRejected, overwrite, locale, progress,
                limits, refused);
    }

    /** Leaves rejected records out instead of stopping. */
    public ImportRequest skipping(boolean skip) {
        return new ImportRequest(workspace, source, type, mapping, dryRun, skip, overwrite, locale, progress, limits,
                refused);
    }

    /** Takes the imported values where they were changed here. */
    public ImportRequest overwriting(boolean over) {
        return new ImportRequest(workspace, source, type, mapping, dryRun, skipRejected, over, locale, progress,
                limits, refused);
    }

    /** In a language, telling how far it is. */
    public ImportRequest told(Locale in, Progress to) {
        return new ImportRequest(workspace, source, type, mapping, dryRun, skipRejected, overwrite, in, to, limits,
                refused);
    }

    /** Without the records that were refused. */
    ImportRequest without(Refused rows) {
        return new ImportRequest(workspace, source, type, mapping, dryRun, skipRejected, overwrite, locale, progress,
                limits, rows);
    }
}
