/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person's time in a team.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Membership#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Membership#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Membership#getRole <em>Role</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Membership#getFrom <em>From</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Membership#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getMembership()
 * @model annotation="http://passeur.org/model title='person,team'"
 * @generated
 */
public interface Membership extends Entity {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.passeur.organisation.model.OrganisationPackage#getMembership_Person()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Membership#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.passeur.organisation.model.OrganisationPackage#getMembership_Team()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Membership#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getMembership_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Membership#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getMembership_From()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Membership#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getMembership_To()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Membership#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

} // Membership
