/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Holding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person knows an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Holding#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Holding#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Holding#getLevel <em>Level</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Holding#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Holding#getSince <em>Since</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Holding#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding()
 * @model annotation="http://passeur.org/model title='person,item'"
 * @generated
 */
public interface Holding extends Entity {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Person()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Item()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 has heard of it, 5 is whom everybody asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Level()
	 * @model default="3"
	 *        annotation="http://passeur.org/model min='1' max='5'"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The default value is <code>"DECLARED"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.HoldingEvidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.passeur.knowledge.model.HoldingEvidence
	 * @see #setEvidence(HoldingEvidence)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Evidence()
	 * @model default="DECLARED"
	 * @generated
	 */
	HoldingEvidence getEvidence();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.passeur.knowledge.model.HoldingEvidence
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(HoldingEvidence value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Since()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getHolding_Until()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Holding#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

} // Holding
