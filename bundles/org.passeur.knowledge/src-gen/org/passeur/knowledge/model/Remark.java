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
 * A representation of the model object '<em><b>Remark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody says of an item; items are organised, discussed and shared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Remark#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Remark#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Remark#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Remark#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Remark#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Remark#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark()
 * @model annotation="http://passeur.org/model title='words'"
 * @generated
 */
public interface Remark extends Entity {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_Item()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_Author()
	 * @model
	 * @generated
	 */
	Person getAuthor();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Person value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_Words()
	 * @model dataType="org.passeur.core.model.Text" required="true"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"OPEN"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.RemarkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.knowledge.model.RemarkState
	 * @see #setState(RemarkState)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_State()
	 * @model default="OPEN"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	RemarkState getState();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.knowledge.model.RemarkState
	 * @see #getState()
	 * @generated
	 */
	void setState(RemarkState value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getRemark_Answer()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Remark#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

} // Remark
