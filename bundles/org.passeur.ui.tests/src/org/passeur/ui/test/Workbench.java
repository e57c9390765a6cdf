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
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds around each test: no error comes into the workbench's log, no resource of the screen is left undisposed, no editor stays open. */
public final class Workbench implements BeforeEachCallback, AfterEachCallback {

    private static final List<Error> LEAKS = new CopyOnWriteArrayList<>();

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
        Driver.closeEditors();
        Driver.activate();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Driver.closeEditors();
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
