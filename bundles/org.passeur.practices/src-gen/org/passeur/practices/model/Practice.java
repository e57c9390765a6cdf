/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

import org.passeur.strategy.model.Serving;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way of sharing as it is lived here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Practice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getHours <em>Hours</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getFrom <em>From</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getTo <em>To</em>}</li>
 *   <li>{@link org.passeur.practices.model.Practice#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getPractice()
 * @model annotation="http://passeur.org/model done='held,lastHeld' title='title'"
 * @generated
 */
public interface Practice extends Serving {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"DISCUSSION_GROUP"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.PracticeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #setKind(PracticeKind)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Kind()
	 * @model default="DISCUSSION_GROUP"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	PracticeKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PracticeKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Title()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Teams</b></em>' reference list.
	 * The list contents are of type {@link org.passeur.organisation.model.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is invited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teams</em>' reference list.
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Teams()
	 * @model
	 * @generated
	 */
	EList<Team> getTeams();

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' attribute.
	 * The default value is <code>"ON_OCCASION"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.Cadence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cadence</em>' attribute.
	 * @see org.passeur.practices.model.Cadence
	 * @see #setCadence(Cadence)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Cadence()
	 * @model default="ON_OCCASION"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getCadence <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' attribute.
	 * @see org.passeur.practices.model.Cadence
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Double)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Hours()
	 * @model annotation="http://passeur.org/model unit='hours' min='0'"
	 * @generated
	 */
	Double getHours();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Double value);

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the barriers and questionnaire items that it is to change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute list.
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Addresses()
	 * @model annotation="http://passeur.org/model length='60'"
	 * @generated
	 */
	EList<String> getAddresses();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"PLANNED"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.PracticeState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.PracticeState
	 * @see #setState(PracticeState)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_State()
	 * @model default="PLANNED"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	PracticeState getState();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.PracticeState
	 * @see #getState()
	 * @generated
	 */
	void setState(PracticeState value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_From()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getFrom <em>From</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * The last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_To()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.passeur.practices.model.PracticesPackage#getPractice_Note()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Practice#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Practice
