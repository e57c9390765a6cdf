// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Workspace;
import org.passeur.core.query.Filter;

/**
 * What is to be exported, and where to.
 *
 * @param out the file, or the folder where several are written
 * @param types the classes; empty for all that fit
 * @param filter which objects of a class; only meaningful with one class
 */
public record ExportRequest(Workspace workspace, Path out, List<EClass> types, Filter filter, Progress progress) {

    /** All objects of some classes; of all where none is named. */
    public static ExportRequest of(Workspace workspace, Path out, EClass... types) {
        return new ExportRequest(workspace, out, List.of(types), Filter.ALL, Progress.NONE);
    }
}
