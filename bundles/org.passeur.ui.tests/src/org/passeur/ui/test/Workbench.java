// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.passeur.ui.theme.Look;

/** Holds around each test: no error comes into the workbench's log, no resource of the screen is left undisposed, no editor stays open. */
public final class Workbench implements BeforeEachCallback, AfterEachCallback {

    private static final String LANGUAGE = "passeur.language";
    /** What the tests' window speaks unless a test asks for another one. */
    private static final String ENGLISH = "en";
    private static final int BORDERS = 16;
    private static final List<Error> LEAKS = new CopyOnWriteArrayList<>();

    /** What the menu of the window that is there speaks. */
    private static String spoken = ENGLISH;

    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.toString() + (status.getException() == null ? "" : " " + stack(status.getException())));
        }
    };

    static {
        Resource.setNonDisposeHandler(LEAKS::add);
    }

    private static String stack(Throwable e) {
        java.io.StringWriter words = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(words));
        return words.toString();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Platform.addLogListener(listener);
        if (!spoken.equals(ENGLISH)) {
            open(ENGLISH);
            Driver.settle();
        }
        Driver.closeEditors();
        fill();
        Driver.activate();
    }

    /** Goes on in a language and a theme until the end of the test. */
    public static void in(String language, String theme) {
        System.setProperty(LANGUAGE, language);
        Driver.run(() -> Look.use(theme.equals("dark") ? Look.DARK : Look.LIGHT));
    }

    /** Opens a window that speaks the language from its menu on, in place of the one that is there. */
    public static void newWindow(String language, String theme) {
        in(language, theme);
        open(language);
        fill();
        Driver.activate();
        Driver.settle();
    }

    private static void open(String language) {
        Driver.run(() -> {
            try {
                IWorkbenchWindow old = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                PlatformUI.getWorkbench().openWorkbenchWindow(null);
                if (old != null) {
                    old.close();
                }
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
        spoken = language;
    }

    /** The window fills the screen, so that pictures show it alone. */
    private static void fill() {
        Driver.run(() -> Driver.window().getShell().setMaximized(true));
        Driver.until("the window fills the screen",
                () -> Driver.window().getShell().getSize().x >= Driver.display().getClientArea().width - BORDERS);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Driver.closeEditors();
        System.clearProperty(LANGUAGE);
        Driver.run(() -> Look.use(Look.LIGHT));
        Driver.settle();
        Platform.removeLogListener(listener);
        System.gc();
        List<Object> found = new ArrayList<>(errors);
        found.addAll(LEAKS);
        LEAKS.forEach(Throwable::printStackTrace);
        LEAKS.clear();
        Assertions.assertEquals(List.of(), found, "entries in the error log, or undisposed resources");
    }
}
