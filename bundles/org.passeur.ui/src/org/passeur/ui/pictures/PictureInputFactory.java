// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.passeur.ui.Words;
import org.passeur.ui.navigator.Place;

/** Brings back the pictures that were open when the window was closed. */
public final class PictureInputFactory implements IElementFactory {

    /** The id in plugin.xml. */
    public static final String ID = "org.passeur.ui.pictures";

    static final String PLACE = "place";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        BundleContext context = FrameworkUtil.getBundle(PictureInputFactory.class).getBundleContext();
        try {
            for (ServiceReference<Place> reference : context.getServiceReferences(Place.class, null)) {
                if (context.getService(reference) instanceof PicturePlace place
                        && place.id().equals(memento.getString(PLACE))) {
                    return new PictureInput(place, place.label(Words.locale()));
                }
            }
            return null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
