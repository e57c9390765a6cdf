/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mandate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What Direction entrusts to the knowledge manager.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Mandate#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getText <em>Text</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getFrom <em>From</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getTo <em>To</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.passeur.practices.model.Mandate#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getMandate()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface Mandate extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_Text()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_HoursPerWeek()
	 * @model annotation="http://passeur.org/model unit='hours' min='0' max='60'"
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_From()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getFrom <em>From</em>}' attribute.
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
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_To()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Validated By</em>' reference.
	 * @see #setValidatedBy(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_ValidatedBy()
	 * @model
	 * @generated
	 */
	Person getValidatedBy();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getValidatedBy <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' reference.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Validated On</em>' attribute.
	 * @see #setValidatedOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getMandate_ValidatedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getValidatedOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Mandate#getValidatedOn <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated On</em>' attribute.
	 * @see #getValidatedOn()
	 * @generated
	 */
	void setValidatedOn(LocalDate value);

} // Mandate
