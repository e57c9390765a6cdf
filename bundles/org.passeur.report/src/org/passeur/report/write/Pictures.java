// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import org.passeur.report.document.Block.Figure;

/** How a picture gets into markup: inline on a screen, as a place to draw on paper. */
interface Pictures {

    /** The markup for the n-th picture of the document. */
    String markup(Figure figure, int number);
}
