// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import java.nio.file.Path;
import java.util.Locale;

import org.passeur.core.Workspaces;

/** A way to begin that the chooser offers besides an empty workspace, such as the sample company. An OSGi service. */
public interface Offer {

    /** The word on the button. */
    String label(Locale locale);

    /** A sentence that says what one gets. */
    String description(Locale locale);

    /** The name of an icon of the set. */
    String icon();

    /** A name for the folder under the user's home that is suggested. */
    String folderName();

    /** Makes the workspace in the folder and closes it again; runs beside the screen's thread. */
    void make(Workspaces workspaces, Path folder, Locale locale);
}
