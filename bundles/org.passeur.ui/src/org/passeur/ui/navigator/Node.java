// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.util.List;

import org.passeur.core.Domain;
import org.passeur.core.screen.TableSpec;

/** A line of the navigator. */
sealed interface Node {

    /** A domain with its places and tables. */
    record DomainNode(Domain domain, String label, List<Node> children) implements Node {
    }

    /** A table. */
    record TableNode(TableSpec spec, String label) implements Node {
    }

    /** A dashboard, picture or page. */
    record PlaceNode(Place place, String label) implements Node {
    }
}
