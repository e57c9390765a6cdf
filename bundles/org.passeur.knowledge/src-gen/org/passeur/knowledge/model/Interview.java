/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A conversation that brings out what a person knows without knowing it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Interview#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Interview#getInterviewer <em>Interviewer</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Interview#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Interview#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Interview#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Interview#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview()
 * @model annotation="http://passeur.org/model title='person,date'"
 * @generated
 */
public interface Interview extends Entity {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Person()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Interview#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Interviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interviewer</em>' reference.
	 * @see #setInterviewer(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Interviewer()
	 * @model
	 * @generated
	 */
	Person getInterviewer();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Interview#getInterviewer <em>Interviewer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interviewer</em>' reference.
	 * @see #getInterviewer()
	 * @generated
	 */
	void setInterviewer(Person value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Interview#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The questions, from the shipped guide; they can be changed for this conversation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' attribute.
	 * @see #setGuide(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Guide()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getGuide();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Interview#getGuide <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' attribute.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Notes()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Interview#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.passeur.knowledge.model.KnowledgeItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the notes became.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.passeur.knowledge.model.KnowledgePackage#getInterview_Items()
	 * @model
	 * @generated
	 */
	EList<KnowledgeItem> getItems();

} // Interview
