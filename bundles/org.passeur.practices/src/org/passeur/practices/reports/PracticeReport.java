// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.reports;

import java.time.LocalDateTime;
import java.util.Locale;

import org.passeur.core.l10n.Voice;
import org.passeur.practices.internal.Words;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.document.Metadata;

/** What the reports of this domain have in common: words under {@code report.<id>}, and how they introduce themselves. */
abstract class PracticeReport implements Report {

    private final String id;
    private final String counted;
    private final String readers;

    /**
     * @param counted the key of what its objects are called
     * @param readers the key of whom it is for
     */
    PracticeReport(String id, String counted, String readers) {
        this.id = id;
        this.counted = counted;
        this.readers = readers;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label(Locale locale) {
        return Words.TEXTS.get(locale, "report." + id);
    }

    @Override
    public final String description(Locale locale) {
        return Words.TEXTS.get(locale, "report." + id + ".help");
    }

    static Voice voice(ReportRequest request) {
        return Voice.of(Words.TEXTS, request.workspace().repository().models(), request.locale());
    }

    final Metadata about(ReportRequest request, String title, String subtitle, int objects) {
        return new Metadata(title, subtitle, description(request.locale()), request.on(), request.workspace().name(),
                Words.TEXTS.get(request.locale(), readers), objects,
                Words.TEXTS.get(request.locale(), counted, objects),
                request.locale(), LocalDateTime.now());
    }
}
