// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

import org.eclipse.emf.ecore.EReference;
import org.passeur.core.PasseurException;
import org.passeur.exchange.internal.Say;

/** A reference to nobody; somebody who comes later in the same file may still turn out to be meant. */
public final class UnknownReference extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final transient EReference reference;
    private final String text;

    /** Nobody of the reference's class is called by this text. */
    public UnknownReference(EReference reference, String text, String name) {
        super(Kind.INVALID, Say.TEXTS, "value.nobody", name, text, reference.getEReferenceType().getName());
        this.reference = reference;
        this.text = text;
    }

    /** The reference that asked. */
    public EReference reference() {
        return reference;
    }

    /** The name that nobody has. */
    public String text() {
        return text;
    }
}
