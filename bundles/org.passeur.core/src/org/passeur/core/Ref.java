// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/**
 * Names one kept object: its class and its number. As text it is a URI such as
 * {@code passeur:/knowledge/KnowledgeItem/42}: prefix of the package, class, number.
 */
public record Ref(EClass type, long id) implements Comparable<Ref> {

    /** The scheme of the URIs. */
    public static final String SCHEME = "passeur";

    /** The URI of the object; also the URI of the EMF resource that holds its aggregate. */
    public URI uri() {
        return URI.createHierarchicalURI(SCHEME, null, null,
                new String[] { type.getEPackage().getNsPrefix(), type.getName(), Long.toString(id) }, null, null);
    }

    @Override
    public int compareTo(Ref other) {
        int byType = type.getName().compareTo(other.type.getName());
        return byType != 0 ? byType : Long.compare(id, other.id);
    }

    @Override
    public String toString() {
        return uri().toString();
    }
}
