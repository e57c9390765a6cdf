// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.awt.Shape;

/**
 * A part of a picture that stands for something and can be clicked.
 *
 * @param shape where it is, in the picture's pixels
 * @param target what it stands for, opaque to the picture: usually an object's URI; may be empty
 * @param tip what is said about it when one points at it
 */
public record Region(Shape shape, String target, String tip) {
}
