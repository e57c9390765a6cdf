// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Workspace;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Progress;

/** What the person chose in the wizard; an empty class lets the importer find out by the columns. */
record ImportChoice(Importer importer, Path source, String className, @Nullable Mapping mapping, boolean skipRejected,
        boolean overwrite) {

    ImportRequest request(Workspace workspace, Locale locale, Progress progress) {
        return ImportRequest.of(workspace, source).into(className).mapped(mapping).skipping(skipRejected)
                .overwriting(overwrite)
                .told(locale, progress);
    }

    ImportChoice mapped(Mapping by) {
        return new ImportChoice(importer, source, className, by, skipRejected, overwrite);
    }
}
