// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.internal;

import static org.passeur.core.analysis.Answer.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.passeur.core.analysis.Analysis;
import org.passeur.core.analysis.Analysis.Request;
import org.passeur.core.analysis.Analysis.Result;
import org.passeur.core.analysis.Answer;
import org.passeur.practices.Mixing;

/** The figures and lists of this domain that can be asked for by name. */
public final class Analyses {

    private Analyses() {
    }

    /** All of them. */
    public static List<Analysis> all() {
        return List.of(new Answer("mixing", Words.TEXTS, Analyses::mixing));
    }

    private static Result mixing(Request request) {
        Mixing mixing = Mixing.of(request.workspace().repository(), request.on());
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int a = 0; a < mixing.departments().size(); a++) {
            for (int b = a + 1; b < mixing.departments().size(); b++) {
                pairs.add(map("departments", List.of(mixing.departments().get(a), mixing.departments().get(b)),
                        "sessions", mixing.matrix().get(a).get(b)));
            }
        }
        return new Result(
                map("on", request.on(), "from", mixing.from(), "departments", mixing.departments(), "sessions",
                        mixing.sessions(), "withoutAttendance", mixing.uncounted(), "formula",
                        "sessions held that both departments attended; share: sessions of two departments or more"),
                map("share", mixing.share(), "mixed", mixing.mixed(), "matrix", mixing.matrix(), "pairs", pairs,
                        "silos", mixing.silos(), "months",
                        mixing.months().stream().map(m -> map("month", m.month().toString(), "sessions", m.sessions(),
                                "mixed", m.mixed(), "share", m.share())).toList()));
    }
}
