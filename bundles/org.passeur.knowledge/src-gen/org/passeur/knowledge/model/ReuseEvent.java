/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reuse Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A team used an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.ReuseEvent#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.ReuseEvent#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.ReuseEvent#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.ReuseEvent#getMinutesSaved <em>Minutes Saved</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.ReuseEvent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent()
 * @model annotation="http://passeur.org/model title='team,item'"
 * @generated
 */
public interface ReuseEvent extends Entity {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent_Item()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ReuseEvent#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent_Team()
	 * @model
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ReuseEvent#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ReuseEvent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes Saved</em>' attribute.
	 * @see #setMinutesSaved(Integer)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent_MinutesSaved()
	 * @model annotation="http://passeur.org/model unit='min' min='0'"
	 * @generated
	 */
	Integer getMinutesSaved();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ReuseEvent#getMinutesSaved <em>Minutes Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Saved</em>' attribute.
	 * @see #getMinutesSaved()
	 * @generated
	 */
	void setMinutesSaved(Integer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getReuseEvent_Note()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ReuseEvent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ReuseEvent
