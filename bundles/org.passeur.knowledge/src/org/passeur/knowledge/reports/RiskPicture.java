// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.reports;

import java.util.List;
import java.util.Locale;

import org.passeur.core.Models;
import org.passeur.knowledge.LossRisk;
import org.passeur.picture.Picture;

/** Draws the items with the highest risk of loss for a screen; a bar leads to its item. */
public final class RiskPicture {

    /** From this figure on an item is about to be lost: the sole holder of the most critical captured item is at 30. */
    public static final double HIGH = 30;

    private RiskPicture() {
    }

    /** The picture. */
    public static Picture highest(List<LossRisk> risks, Models models, Locale locale) {
        return RiskFigures.highest(risks, Wording.of(models, locale), true);
    }
}
