// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.passeur.picture.Palette;
import org.passeur.picture.Theme;
import org.passeur.ui.theme.Look;

/** The look of the grid in a theme: calm lines, no stripes, the accent behind what is chosen. */
final class GridTheme extends ModernNatTableThemeConfiguration {

    GridTheme(Theme theme) {
        Palette palette = theme.palette();
        Color background = Look.color(palette.background());
        Color surface = Look.color(palette.surface());
        Color text = Look.color(palette.text());
        Color muted = Look.color(palette.muted());
        Color soft = Look.color(palette.accentSoft());
        defaultBgColor = background;
        defaultFgColor = text;
        evenRowBgColor = background;
        oddRowBgColor = background;
        cHeaderBgColor = surface;
        cHeaderFgColor = muted;
        cornerBgColor = surface;
        rHeaderBgColor = surface;
        rHeaderFgColor = muted;
        cHeaderSelectionBgColor = surface;
        cHeaderSelectionFgColor = text;
        cHeaderFullSelectionBgColor = surface;
        cHeaderFullSelectionFgColor = text;
        defaultSelectionBgColor = soft;
        defaultSelectionFgColor = text;
        defaultSelectionFont = Display.getDefault().getSystemFont();
        selectionAnchorBgColor = soft;
        selectionAnchorFgColor = text;
        selectionAnchorSelectionBgColor = soft;
        selectionAnchorSelectionFgColor = text;
        selectionAnchorSelectionFont = Display.getDefault().getSystemFont();
        defaultHoverBgColor = surface;
        bodyHoverBgColor = surface;
        bodyHoverSelectionBgColor = soft;
        filterRowBgColor = background;
        filterRowFgColor = text;
        gridLineColor = Look.color(palette.line().towards(palette.background(), 0.5));
        defaultFont = Display.getDefault().getSystemFont();
        cHeaderFont = Display.getDefault().getSystemFont();
        cHeaderSelectionFont = Display.getDefault().getSystemFont();
        cHeaderFullSelectionFont = Display.getDefault().getSystemFont();
        sortHeaderFont = Display.getDefault().getSystemFont();
        sortHeaderBgColor = surface;
        sortHeaderFgColor = text;
        selectedSortHeaderBgColor = surface;
        selectedSortHeaderFgColor = text;
        filterRowFont = Display.getDefault().getSystemFont();
        renderColumnHeaderGridLines = Boolean.TRUE;
        renderFilterRowGridLines = Boolean.TRUE;
    }
}
