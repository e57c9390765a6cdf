// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import org.passeur.picture.Picture;
import org.passeur.ui.Session;
import org.passeur.ui.navigator.Place;

/** A place of the navigator that is one large picture: says how it is painted from the workspace, the rest is done for it. */
public abstract class PicturePlace implements Place {

    /** Works out the picture; called beside the screen's thread. */
    public abstract Picture picture(Session session);

    /** A sentence that says how to read it. */
    public abstract String hint(Session session);

    /** Whether it grows from its middle, not from its top left. */
    public boolean centred() {
        return false;
    }

    /** Opens what was clicked; usually an object's URI. */
    public void target(Session session, String target) {
        session.open().object(session.models().parse(target));
    }

    @Override
    public void open(Session session) {
        session.open().editor(new PictureInput(this, label(session.locale())), PictureEditor.ID);
    }
}
