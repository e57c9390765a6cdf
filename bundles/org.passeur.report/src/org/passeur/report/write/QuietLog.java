// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.lang.System.Logger;
import java.util.logging.Level;

import org.eclipse.jdt.annotation.Nullable;

import com.openhtmltopdf.util.XRLogger;

/** Hands what the PDF library says to the platform's log: its warnings as they are, its chatter only when asked for. */
final class QuietLog implements XRLogger {

    private static final Logger LOG = System.getLogger(PdfWriter.class.getName());

    @Override
    public void log(@Nullable String where, @Nullable Level level, @Nullable String what) {
        log(where, level, what, null);
    }

    @Override
    public void log(@Nullable String where, @Nullable Level level, @Nullable String what, @Nullable Throwable cause) {
        boolean serious = level != null && level.intValue() >= Level.WARNING.intValue();
        LOG.log(serious ? Logger.Level.WARNING : Logger.Level.DEBUG, where + ": " + what, cause);
    }

    @Override
    public void setLevel(@Nullable String logger, @Nullable Level level) {
        // the platform's log decides
    }

    @Override
    public boolean isLogLevelEnabled(com.openhtmltopdf.util.@Nullable Diagnostic diagnostic) {
        return diagnostic != null && diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
