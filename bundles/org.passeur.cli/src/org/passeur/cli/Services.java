// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.nio.file.Path;

import org.passeur.core.Models;
import org.passeur.core.Workspaces;
import org.passeur.exchange.Exports;
import org.passeur.exchange.Imports;
import org.passeur.report.Reports;
import org.passeur.search.Searches;

/**
 * What the product brings to the command line.
 *
 * @param version of the product
 * @param log where defects are told in full
 */
public record Services(String version, Path log, Workspaces workspaces, Models models, Searches searches,
        Imports imports,
        Exports exports, Reports reports) {
}
