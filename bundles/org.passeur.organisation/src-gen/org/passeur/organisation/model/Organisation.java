/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The company itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Organisation#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Organisation#getHeadcounts <em>Headcounts</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getOrganisation()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface Organisation extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getOrganisation_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Organisation#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Headcounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.passeur.organisation.model.Headcount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Headcounts</em>' containment reference list.
	 * @see org.passeur.organisation.model.OrganisationPackage#getOrganisation_Headcounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Headcount> getHeadcounts();

} // Organisation
