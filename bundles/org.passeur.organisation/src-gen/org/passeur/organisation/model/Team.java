/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People who work together every day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Team#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Team#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Team#getLead <em>Lead</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getTeam()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface Team extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getTeam_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Team#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Department</em>' reference.
	 * @see #setDepartment(Department)
	 * @see org.passeur.organisation.model.OrganisationPackage#getTeam_Department()
	 * @model
	 * @generated
	 */
	Department getDepartment();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Team#getDepartment <em>Department</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' reference.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(Department value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Person)
	 * @see org.passeur.organisation.model.OrganisationPackage#getTeam_Lead()
	 * @model
	 * @generated
	 */
	Person getLead();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Team#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Person value);

} // Team
