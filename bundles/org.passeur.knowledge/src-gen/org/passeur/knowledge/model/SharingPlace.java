/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sharing Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where knowledge is passed on; sessions and channels are such places.
 * <!-- end-model-doc -->
 *
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getSharingPlace()
 * @model abstract="true"
 * @generated
 */
public interface SharingPlace extends Entity {
} // SharingPlace
