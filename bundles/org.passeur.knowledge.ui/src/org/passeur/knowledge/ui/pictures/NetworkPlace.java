// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.pictures;

import java.time.LocalDate;
import java.util.Locale;

import org.passeur.knowledge.KnowledgeNetwork;
import org.passeur.knowledge.ui.Words;
import org.passeur.picture.Picture;
import org.passeur.ui.Session;
import org.passeur.ui.pictures.PicturePlace;

/** The network of items, people and topics in the navigator. */
public final class NetworkPlace extends PicturePlace {

    private static final int MOST_ITEMS = 60;

    /** A component. */
    public NetworkPlace() {
        super("knowledge-network", "knowledge", 20, "diagram-2");
    }

    @Override
    public String label(Locale locale) {
        return Words.get("network.name");
    }

    @Override
    public String hint(Session session) {
        return Words.get("network.hint");
    }

    @Override
    public boolean centred() {
        return true;
    }

    @Override
    public Picture picture(Session session) {
        return NetworkPicture.of(KnowledgeNetwork.of(session.repository(), LocalDate.now(), MOST_ITEMS),
                session.models(), session.locale());
    }
}
