/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Part;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Onboarding Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of an arrival.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getHost <em>Host</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getPlace <em>Place</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getStart <em>Start</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingStep#isDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface OnboardingStep extends Part {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Host()
	 * @model
	 * @generated
	 */
	Person getHost();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(Person value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Date()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getDate <em>Date</em>}' attribute.
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
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Start()
	 * @model annotation="http://passeur.org/model length='5'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getStart <em>Start</em>}' attribute.
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
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Minutes()
	 * @model default="60"
	 *        annotation="http://passeur.org/model unit='min' min='1' max='1440'"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingStep_Done()
	 * @model default="false"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingStep#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

} // OnboardingStep
