// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.internal;

import java.util.List;

import org.passeur.core.analysis.Analysis;

/** The figures and lists of this domain that can be asked for. */
public final class Analyses {

    private Analyses() {
    }

    /** All of them. */
    public static List<Analysis> all() {
        return List.of(new OrgChartAnalysis(), new PersonalDataAnalysis());
    }
}
