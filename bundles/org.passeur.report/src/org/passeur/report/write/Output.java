// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

/**
 * One file of a report.
 *
 * @param suffix what its name has behind the report's, with the extension, such as {@code .pdf} or {@code -teams.csv}
 * @param content its bytes
 */
public record Output(String suffix, byte[] content) {
}
