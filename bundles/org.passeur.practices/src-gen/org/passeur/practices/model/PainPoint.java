/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Entity;

import org.passeur.knowledge.model.KnowledgeItem;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What makes the work of a team or of a client hard, in their words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.PainPoint#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getValidatedOn <em>Validated On</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getItems <em>Items</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.passeur.practices.model.PainPoint#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getPainPoint()
 * @model annotation="http://passeur.org/model title='words'"
 * @generated
 */
public interface PainPoint extends Entity {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Words()
	 * @model dataType="org.passeur.core.model.Text" required="true"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Session()
	 * @model
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Team()
	 * @model
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it hurts, 1 seldom to 5 every day; unset while not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Integer)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Frequency()
	 * @model annotation="http://passeur.org/model min='1' max='5'"
	 * @generated
	 */
	Integer getFrequency();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Integer value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it hurts, 1 to 5; unset while not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(Integer)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Severity()
	 * @model annotation="http://passeur.org/model min='1' max='5'"
	 * @generated
	 */
	Integer getSeverity();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Integer value);

	/**
	 * Returns the value of the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raised On</em>' attribute.
	 * @see #setRaisedOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_RaisedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getRaisedOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getRaisedOn <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised On</em>' attribute.
	 * @see #getRaisedOn()
	 * @generated
	 */
	void setRaisedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pain point that says the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into</em>' reference.
	 * @see #setMergedInto(PainPoint)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_MergedInto()
	 * @model
	 * @generated
	 */
	PainPoint getMergedInto();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getMergedInto <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' reference.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(PainPoint value);

	/**
	 * Returns the value of the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Validated On</em>' attribute.
	 * @see #setValidatedOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_ValidatedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getValidatedOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getValidatedOn <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated On</em>' attribute.
	 * @see #getValidatedOn()
	 * @generated
	 */
	void setValidatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Answer()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.passeur.knowledge.model.KnowledgeItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Knowledge that answers it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_Items()
	 * @model
	 * @generated
	 */
	EList<KnowledgeItem> getItems();

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_AnsweredOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"RAISED"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.PainPointState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.PainPointState
	 * @see #setState(PainPointState)
	 * @see org.passeur.practices.model.PracticesPackage#getPainPoint_State()
	 * @model default="RAISED"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	PainPointState getState();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PainPoint#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.PainPointState
	 * @see #getState()
	 * @generated
	 */
	void setState(PainPointState value);

} // PainPoint
