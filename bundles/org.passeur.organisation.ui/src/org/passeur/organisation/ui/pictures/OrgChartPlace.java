// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.ui.pictures;

import java.time.LocalDate;
import java.util.Locale;

import org.passeur.organisation.OrgChart;
import org.passeur.organisation.reports.OrgChartPicture;
import org.passeur.organisation.ui.Words;
import org.passeur.picture.Picture;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PicturePlace;

/** The org chart in the navigator. */
public final class OrgChartPlace extends PicturePlace {

    /** A component. */
    public OrgChartPlace() {
        super("org-chart", "organisation", 10, "diagram-3");
    }

    @Override
    public String label(Locale locale) {
        return Words.get("org-chart.name");
    }

    @Override
    public String hint(Session session) {
        return Words.get("org-chart.hint");
    }

    @Override
    public Picture picture(Session session) {
        return OrgChartPicture.of(OrgChart.of(session.repository(), LocalDate.now()), session.locale(), true);
    }
}
