// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.passeur.picture.Palette;
import org.passeur.ui.theme.Look;

/** The styles of cells that are not plain text. */
final class CellStyles extends AbstractRegistryConfiguration {

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        Palette palette = Look.theme().palette();
        align(registry, Cells.NUMBER, HorizontalAlignmentEnum.RIGHT);
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            Style heading = new Style();
            heading.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
            heading.setAttributeValue(CellStyleAttributes.FONT,
                    JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            if (mode == DisplayMode.NORMAL) {
                heading.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color(palette.surface()));
            }
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, heading, mode, Cells.HEADING);
        }
        Style link = new Style();
        link.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color(palette.accent()));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, link, DisplayMode.NORMAL, Cells.LINK);
    }

    private static void align(IConfigRegistry registry, String label, HorizontalAlignmentEnum side) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, side);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, label);
    }

    private static Color color(org.passeur.picture.Rgb rgb) {
        return Look.color(rgb);
    }
}
