// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.EventHandler;
import org.passeur.picture.Rgb;
import org.passeur.picture.Theme;

/** The look of the workbench: which theme is on, its colours for what paints itself, and the classes that style sheets know. */
@SuppressWarnings("restriction") // the theme engine has no other door
public final class Look {

    /** The ids of the two themes. */
    public static final String LIGHT = "org.passeur.ui.theme.light";
    public static final String DARK = "org.passeur.ui.theme.dark";

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Look() {
    }

    /** Palette, type and spacing of the theme that is on. */
    public static Theme theme() {
        return Theme.of(dark());
    }

    /** True where the dark theme is on. */
    public static boolean dark() {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class)
                : null;
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().contains("dark");
    }

    /** Switches the theme and keeps it for the next start. */
    public static void use(String theme) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, true);
    }

    /** A colour of the palette for SWT; needs no disposal. */
    public static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /**
     * Gives a control a class of the style sheets: {@code passeur-title}, {@code passeur-heading}, {@code passeur-muted},
     * {@code passeur-small}, {@code passeur-page}, {@code passeur-card}, {@code passeur-bad}, {@code passeur-accent}.
     */
    public static <T extends Control> T style(T control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        control.reskin(0);
        return control;
    }

    /** Calls back, on the screen's thread, whenever the theme changes, until the widget is disposed. */
    public static void onChange(Widget owner, Runnable changed) {
        Display display = owner.getDisplay();
        org.eclipse.e4.core.services.events.IEventBroker broker = PlatformUI.getWorkbench()
                .getService(org.eclipse.e4.core.services.events.IEventBroker.class);
        EventHandler handler = event -> display.asyncExec(() -> {
            if (!owner.isDisposed()) {
                changed.run();
            }
        });
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        owner.addDisposeListener(e -> broker.unsubscribe(handler));
    }
}
