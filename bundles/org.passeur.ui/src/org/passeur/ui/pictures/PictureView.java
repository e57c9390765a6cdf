// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

/**
 * Which part of something longer a picture shows.
 *
 * @param view which of the place's views, from 0
 * @param step how many parts after the one of now; negative ones come before it
 */
public record PictureView(int view, int step) {

    /** What is shown first. */
    public static final PictureView FIRST = new PictureView(0, 0);
}
