// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.errors;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.passeur.core.PasseurException;
import org.passeur.ui.Words;

/** Says an error to the person in a sentence and puts its cause into the log. */
public final class Errors {

    private static final Logger LOG = System.getLogger(Errors.class.getName());

    private Errors() {
    }

    /** The sentence for a person. */
    public static String sentence(Throwable error) {
        Throwable cause = unwrap(error);
        if (cause instanceof PasseurException known) {
            return known.sentence(Words.locale());
        }
        String detail = cause.getLocalizedMessage();
        return Words.get("error.defect", detail == null ? cause.getClass().getSimpleName() : detail);
    }

    /** Logs an error that the person need not see. */
    public static void log(Throwable error) {
        Throwable cause = unwrap(error);
        boolean expected = cause instanceof PasseurException known && known.getCause() == null;
        LOG.log(expected ? Level.INFO : Level.ERROR, cause.getMessage(), cause);
    }

    /** Logs an error and shows its sentence; from any thread. */
    public static void show(Throwable error) {
        show(error, Words.get("error.title"));
    }

    /** The same with a title that says what could not be done. */
    public static void show(Throwable error, String title) {
        log(error);
        if (unwrap(error) instanceof PasseurException known && known.kind() == PasseurException.Kind.CANCELLED) {
            return;
        }
        Display display = Display.getDefault();
        display.asyncExec(() -> {
            Shell parent = display.getActiveShell();
            MessageDialog.openError(parent, title, sentence(error));
        });
    }

    private static Throwable unwrap(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof InvocationTargetException && cause != null ? cause : error;
    }
}
