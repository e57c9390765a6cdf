/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import org.passeur.core.model.Part;

import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many people of a team came to a session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Attendance#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.practices.model.Attendance#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getAttendance()
 * @model annotation="http://passeur.org/model title='team'"
 * @generated
 */
public interface Attendance extends Part {
	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.passeur.practices.model.PracticesPackage#getAttendance_Team()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Attendance#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many came; unset where nobody counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(Integer)
	 * @see org.passeur.practices.model.PracticesPackage#getAttendance_People()
	 * @model annotation="http://passeur.org/model unit='people' min='1'"
	 * @generated
	 */
	Integer getPeople();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Attendance#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(Integer value);

} // Attendance
