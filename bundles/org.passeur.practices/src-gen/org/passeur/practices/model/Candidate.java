/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.knowledge.model.KnowledgeItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a source offers and nobody has taken into the knowledge yet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Candidate#getSource <em>Source</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getAddress <em>Address</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getPublished <em>Published</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.practices.model.Candidate#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getCandidate()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface Candidate extends Entity {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(ContentSource)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Source()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	ContentSource getSource();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ContentSource value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Title()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true' length='500'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Address()
	 * @model annotation="http://passeur.org/model length='1000'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Published()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getPublished();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Summary()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"NEW"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.CandidateState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.CandidateState
	 * @see #setState(CandidateState)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_State()
	 * @model default="NEW"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	CandidateState getState();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.practices.model.CandidateState
	 * @see #getState()
	 * @generated
	 */
	void setState(CandidateState value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(KnowledgeItem)
	 * @see org.passeur.practices.model.PracticesPackage#getCandidate_Item()
	 * @model annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	KnowledgeItem getItem();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Candidate#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(KnowledgeItem value);

} // Candidate
