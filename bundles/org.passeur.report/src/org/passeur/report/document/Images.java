// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.Optional;

/** Finds the bytes of an image that a Markdown text names; contributed by whoever keeps the attachments. */
@FunctionalInterface
public interface Images {

    /** The image of a destination as it stands in the text; empty where there is none. */
    Optional<Block.Image> find(String destination, String description);

    /** Finds nothing: only the descriptions stay. */
    Images NONE = (destination, description) -> Optional.empty();
}
