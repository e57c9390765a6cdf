// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import org.passeur.exchange.markdown.MarkdownLink.Syntax;

/**
 * A link as it stands in a text, before anybody looked where it leads.
 *
 * @param line the line of the body, from 0
 * @param start where the part that is replaced begins
 * @param end where it ends; 0 where it cannot be replaced
 */
record RawLink(Syntax syntax, boolean embedded, String text, String destination, int line, int start, int end) {
}
