// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.sample.SampleCompany;
import org.passeur.ui.Words;
import org.passeur.ui.workspaces.Offer;

/** The sample company: something to look at before one's own is in. */
public final class SampleOffer implements Offer {

    @Override
    public String label(Locale locale) {
        return Words.get("welcome.sample");
    }

    @Override
    public String description(Locale locale) {
        return Words.get("welcome.sample.help");
    }

    @Override
    public String icon() {
        return "building";
    }

    @Override
    public String folderName() {
        return Words.get("welcome.sample.folder");
    }

    @Override
    public void make(Workspaces workspaces, Path folder, Locale locale) {
        try (Workspace workspace = workspaces.create(folder, SampleCompany.name(locale), locale)) {
            SampleCompany.create(workspace, locale, LocalDate.now());
        }
    }
}
