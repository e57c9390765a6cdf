// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import java.util.List;

import org.passeur.picture.Picture;
import org.passeur.ui.Session;
import org.passeur.ui.navigator.Place;

/** A place of the navigator that is one large picture: says how it is painted from the workspace, the rest is done for it. */
public abstract class PicturePlace implements Place {

    private final String id;
    private final String domain;
    private final int order;
    private final String icon;

    /**
     * Stands under a domain.
     *
     * @param id unique, such as {@code org-chart}
     * @param order the place among its neighbours, smallest first
     * @param icon the name of an icon of the set
     */
    protected PicturePlace(String id, String domain, int order, String icon) {
        this.id = id;
        this.domain = domain;
        this.order = order;
        this.icon = icon;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String domain() {
        return domain;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final String icon() {
        return icon;
    }

    /** Works out the picture; called beside the screen's thread. */
    public abstract Picture picture(Session session);

    /** Works out one part of something longer; only places with {@link #views} have parts. */
    public Picture picture(Session session, PictureView view) {
        return picture(session);
    }

    /** What the ways to show it are called; empty where there is only one. */
    public List<String> views(Session session) {
        return List.of();
    }

    /** Where another way to show it begins, for who leaves one. */
    public PictureView switched(PictureView before, int view) {
        return new PictureView(view, 0);
    }

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
