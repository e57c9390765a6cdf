/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item was passed on to an audience on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Passing#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Passing#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Passing#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Passing#getPlace <em>Place</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Passing#getPassedBy <em>Passed By</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Passing#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing()
 * @model annotation="http://passeur.org/model title='item,audience'"
 * @generated
 */
public interface Passing extends Entity {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_Item()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(SharingPlace)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_Place()
	 * @model
	 * @generated
	 */
	SharingPlace getPlace();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(SharingPlace value);

	/**
	 * Returns the value of the '<em><b>Passed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passed By</em>' reference.
	 * @see #setPassedBy(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_PassedBy()
	 * @model
	 * @generated
	 */
	Person getPassedBy();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getPassedBy <em>Passed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed By</em>' reference.
	 * @see #getPassedBy()
	 * @generated
	 */
	void setPassedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getPassing_Note()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Passing#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Passing
