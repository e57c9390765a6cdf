// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.util.Locale;

import org.passeur.ui.Session;

/** Something to go to from the navigator besides tables: a dashboard, a picture, a page. An OSGi service. */
public interface Place {

    /** Unique, such as {@code dashboard}. */
    String id();

    /** The id of the domain under which it stands; empty for the top. */
    String domain();

    /** The place among its neighbours, smallest first; places stand before tables. */
    int order();

    /** The word for it. */
    String label(Locale locale);

    /** The name of an icon of the set. */
    String icon();

    /** Opens it. */
    void open(Session session);
}
