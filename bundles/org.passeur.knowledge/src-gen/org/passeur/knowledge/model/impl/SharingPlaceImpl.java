/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.SharingPlace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sharing Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class SharingPlaceImpl extends EntityImpl implements SharingPlace {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SharingPlaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.SHARING_PLACE;
	}

} //SharingPlaceImpl
