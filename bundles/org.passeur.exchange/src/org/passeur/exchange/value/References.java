// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.value;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;

/** Finds objects by what people call them: URI, key such as an e-mail, title, or the id under which they were imported. */
public interface References {

    /**
     * The object of a class or its subclasses.
     *
     * @return empty where nobody is called so
     * @throws PasseurException where several are
     */
    Optional<Ref> find(EClass type, String text);

    /** What an object is written as, so that {@link #find} finds it again. */
    String write(Ref ref);
}
