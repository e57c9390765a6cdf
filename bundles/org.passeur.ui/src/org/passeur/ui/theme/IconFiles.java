// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;
import org.passeur.ui.errors.Errors;

/** Icons as files in our colour, for the toolbar, which asks for addresses rather than images. */
public final class IconFiles {

    private IconFiles() {
    }

    /** An icon of 16 points that has an address; the file is made when it is first asked for. */
    public static ImageDescriptor get(String name) {
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(IconFiles.class)).append("icons").toPath();
        Path file = folder.resolve(name + "-" + Icons.INK.hex().substring(1) + ".svg");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, Icon.svg(name, Icons.INK));
            }
            return ImageDescriptor.createFromURL(file.toUri().toURL());
        } catch (IOException e) {
            Errors.log(e);
            return Icons.get(name);
        }
    }
}
