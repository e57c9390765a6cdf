// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.open;

import java.util.Locale;

/** A button in the toolbar that carries out a command. An OSGi service. */
public interface ToolButton {

    /** The id of the command. */
    String commandId();

    /** The name of an icon of the set. */
    String icon();

    /** The word for it. */
    String label(Locale locale);

    /** The place among its neighbours, smallest first. */
    int order();
}
