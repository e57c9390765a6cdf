/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import java.time.LocalDate;

import org.passeur.core.model.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Headcount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many people worked in the company on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Headcount#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Headcount#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getHeadcount()
 * @model annotation="http://passeur.org/model title='date'"
 * @generated
 */
public interface Headcount extends Part {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getHeadcount_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Headcount#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.passeur.organisation.model.OrganisationPackage#getHeadcount_Count()
	 * @model required="true"
	 *        annotation="http://passeur.org/model unit='people'"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Headcount#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

} // Headcount
