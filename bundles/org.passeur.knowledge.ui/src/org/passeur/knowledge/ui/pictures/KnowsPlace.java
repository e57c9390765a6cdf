// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.pictures;

import java.time.LocalDate;
import java.util.Locale;

import org.passeur.knowledge.WhoKnowsWhat;
import org.passeur.knowledge.ui.Words;
import org.passeur.picture.Picture;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PicturePlace;

/** Who knows what in the navigator. */
public final class KnowsPlace extends PicturePlace {

    /** A component. */
    public KnowsPlace() {
        super("who-knows-what", "knowledge", 10, "grid-3x3");
    }

    @Override
    public String label(Locale locale) {
        return Words.get("knows.name");
    }

    @Override
    public String hint(Session session) {
        return Words.get("knows.hint");
    }

    @Override
    public Picture picture(Session session) {
        return KnowsPicture.of(WhoKnowsWhat.of(session.repository(), LocalDate.now()), session.locale());
    }
}
