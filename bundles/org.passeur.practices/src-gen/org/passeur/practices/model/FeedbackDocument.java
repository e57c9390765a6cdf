/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Audience;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feedback Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a session gives back to those who took part; it can be changed until it goes out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getBody <em>Body</em>}</li>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.practices.model.FeedbackDocument#getSentOn <em>Sent On</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface FeedbackDocument extends Entity {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_Session()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model begins='today' index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_Body()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getFeedbackDocument_SentOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.FeedbackDocument#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

} // FeedbackDocument
