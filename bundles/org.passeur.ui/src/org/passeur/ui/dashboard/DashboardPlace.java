// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.dashboard;

import java.util.Locale;

import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.navigator.Place;

/** The dashboard in the navigator; opens first. */
public final class DashboardPlace implements Place {

    @Override
    public String id() {
        return "dashboard";
    }

    @Override
    public String domain() {
        return "";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String label(Locale locale) {
        return Words.get("dashboard.name");
    }

    @Override
    public String icon() {
        return "speedometer2";
    }

    @Override
    public void open(Session session) {
        session.open().editor(new DashboardInput(), DashboardEditor.ID);
    }
}
