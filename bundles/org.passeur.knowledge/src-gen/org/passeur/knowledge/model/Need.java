/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody asked a team for knowledge, and what came of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Need#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getAskedOf <em>Asked Of</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Need#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed()
 * @model annotation="http://passeur.org/model title='words,topic,item'"
 * @generated
 */
public interface Need extends Entity {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_Words()
	 * @model
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_Item()
	 * @model
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(Topic)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_Topic()
	 * @model
	 * @generated
	 */
	Topic getTopic();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(Topic value);

	/**
	 * Returns the value of the '<em><b>Asked Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked Of</em>' reference.
	 * @see #setAskedOf(Team)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_AskedOf()
	 * @model
	 * @generated
	 */
	Team getAskedOf();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getAskedOf <em>Asked Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked Of</em>' reference.
	 * @see #getAskedOf()
	 * @generated
	 */
	void setAskedOf(Team value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked By</em>' reference.
	 * @see #setAskedBy(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_AskedBy()
	 * @model
	 * @generated
	 */
	Person getAskedBy();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getAskedBy <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked By</em>' reference.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"PENDING"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.NeedOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.passeur.knowledge.model.NeedOutcome
	 * @see #setOutcome(NeedOutcome)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getNeed_Outcome()
	 * @model default="PENDING"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	NeedOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Need#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.passeur.knowledge.model.NeedOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(NeedOutcome value);

} // Need
