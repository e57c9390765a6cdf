// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.theme;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.passeur.ui.errors.Errors;

/**
 * The icons as files of pixels in the workbench's own folder. Each is drawn once for each version of the product: a later start
 * reads it, and needs no drawing library before the window stands. Files also have the address that toolbars and tabs ask for.
 */
public final class IconFiles {

    private static final int[] ZOOMS = { 100, 150, 200 };

    private IconFiles() {
    }

    /** An icon of 16 points that has an address; its files are made when it is first asked for. */
    public static ImageDescriptor get(String name) {
        return address(name).<ImageDescriptor>map(file -> {
            try {
                return ImageDescriptor.createFromURL(file.toUri().toURL());
            } catch (IOException e) {
                Errors.log(e);
                return Icons.get(name);
            }
        }).orElseGet(() -> Icons.get(name));
    }

    /** The file of an icon of 16 points, with others beside it for finer screens; empty where none can be written. */
    public static Optional<Path> address(String name) {
        Icon icon = Icons.icon(name);
        for (int zoom : ZOOMS) {
            if (!Files.exists(file(icon, zoom))) {
                icon.getImageData(zoom);
            }
        }
        return Optional.of(file(icon, 100)).filter(Files::exists);
    }

    /** The pixels that were drawn before; empty where none were. */
    static Optional<ImageData> read(Icon icon, int zoom) {
        Path file = file(icon, zoom);
        try {
            return Files.exists(file) ? Optional.of(new ImageData(file.toString())) : Optional.empty();
        } catch (SWTException e) {
            Errors.log(e);
            return Optional.empty();
        }
    }

    /** Keeps what was drawn; where that does not work it is drawn again the next time. */
    static void keep(Icon icon, int zoom, ImageData pixels) {
        Path file = file(icon, zoom);
        try {
            Files.createDirectories(file.getParent());
            Path drawn = Files.createTempFile(file.getParent(), "drawn", ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { pixels };
            loader.save(drawn.toString(), SWT.IMAGE_PNG);
            Files.move(drawn, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SWTException e) {
            Errors.log(e);
        }
    }

    /** Named as the platform looks for finer variants of a file: {@code name@2x.png}. */
    private static Path file(Icon icon, int zoom) {
        Bundle bundle = FrameworkUtil.getBundle(IconFiles.class);
        String variant = zoom == 100 ? ""
                : "@" + new BigDecimal(zoom).movePointLeft(2).stripTrailingZeros().toPlainString() + "x";
        return Platform.getStateLocation(bundle).toPath().resolve("icons-" + bundle.getVersion())
                .resolve(icon.fileName() + variant + ".png");
    }
}
