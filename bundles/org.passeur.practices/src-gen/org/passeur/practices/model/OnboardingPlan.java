/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Onboarding Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The first days of somebody who arrives: whom and what she meets, and where.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.OnboardingPlan#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingPlan#getDay <em>Day</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingPlan#getTutor <em>Tutor</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingPlan#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.passeur.practices.model.OnboardingPlan#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan()
 * @model annotation="http://passeur.org/model title='person,day'"
 * @generated
 */
public interface OnboardingPlan extends Entity {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan_Person()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingPlan#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan_Day()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDay();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingPlan#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Tutor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tutor</em>' reference.
	 * @see #setTutor(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan_Tutor()
	 * @model
	 * @generated
	 */
	Person getTutor();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingPlan#getTutor <em>Tutor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tutor</em>' reference.
	 * @see #getTutor()
	 * @generated
	 */
	void setTutor(Person value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.passeur.practices.model.OnboardingStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<OnboardingStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.passeur.practices.model.PracticesPackage#getOnboardingPlan_Note()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.OnboardingPlan#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // OnboardingPlan
