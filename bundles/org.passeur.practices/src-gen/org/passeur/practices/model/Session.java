/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.knowledge.model.SharingPlace;

import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One meeting of a practice: planned, held, summarised, acted upon.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Session#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getStart <em>Start</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getLocation <em>Location</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.practices.model.Session#getCancelledOn <em>Cancelled On</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getSession()
 * @model annotation="http://passeur.org/model title='title,date'"
 * @generated
 */
public interface Session extends SharingPlace {
	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Practice()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Title()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hour at which it begins, such as 09:30, where this company is; empty for the whole day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Start()
	 * @model annotation="http://passeur.org/model length='5'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"60"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Minutes()
	 * @model default="60"
	 *        annotation="http://passeur.org/model unit='min' min='1' max='1440'"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facilitator</em>' reference.
	 * @see #setFacilitator(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Facilitator()
	 * @model
	 * @generated
	 */
	Person getFacilitator();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getFacilitator <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facilitator</em>' reference.
	 * @see #getFacilitator()
	 * @generated
	 */
	void setFacilitator(Person value);

	/**
	 * Returns the value of the '<em><b>Invited</b></em>' reference list.
	 * The list contents are of type {@link org.passeur.organisation.model.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Invited</em>' reference list.
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Invited()
	 * @model
	 * @generated
	 */
	EList<Team> getInvited();

	/**
	 * Returns the value of the '<em><b>Attendance</b></em>' containment reference list.
	 * The list contents are of type {@link org.passeur.practices.model.Attendance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendance</em>' containment reference list.
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Attendance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attendance> getAttendance();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda</em>' attribute.
	 * @see #setAgenda(String)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Agenda()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getAgenda();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getAgenda <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda</em>' attribute.
	 * @see #getAgenda()
	 * @generated
	 */
	void setAgenda(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_Notes()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"PLANNED"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.SessionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.SessionState
	 * @see #setState(SessionState)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_State()
	 * @model default="PLANNED"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	SessionState getState();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.SessionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SessionState value);

	/**
	 * Returns the value of the '<em><b>Cancelled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beside the states: it does not take place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cancelled On</em>' attribute.
	 * @see #setCancelledOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getSession_CancelledOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getCancelledOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Session#getCancelledOn <em>Cancelled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cancelled On</em>' attribute.
	 * @see #getCancelledOn()
	 * @generated
	 */
	void setCancelledOn(LocalDate value);

} // Session
