// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.passeur.core.Workspace;
import org.passeur.report.Format;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;

/** What the person chose in the wizard. */
record ReportChoice(Report report, Set<Format> formats, Locale language, LocalDate on, boolean aliases,
        Map<String, Object> parameters, Path folder) {

    ReportRequest request(Workspace workspace, IProgressMonitor monitor) {
        return new ReportRequest(workspace, language, on, aliases, parameters, monitor);
    }
}
