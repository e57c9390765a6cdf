/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journal Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the knowledge manager did on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.JournalEntry#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.JournalEntry#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.passeur.practices.model.JournalEntry#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.practices.model.JournalEntry#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.passeur.practices.model.JournalEntry#getPractice <em>Practice</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry()
 * @model annotation="http://passeur.org/model title='date,words'"
 * @generated
 */
public interface JournalEntry extends Entity {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry_Date()
	 * @model dataType="org.passeur.core.model.Date" required="true"
	 *        annotation="http://passeur.org/model begins='today' index='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.JournalEntry#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.JournalActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Activity</em>' attribute.
	 * @see org.passeur.practices.model.JournalActivity
	 * @see #setActivity(JournalActivity)
	 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry_Activity()
	 * @model default="OTHER"
	 * @generated
	 */
	JournalActivity getActivity();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.JournalEntry#getActivity <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' attribute.
	 * @see org.passeur.practices.model.JournalActivity
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(JournalActivity value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry_Words()
	 * @model dataType="org.passeur.core.model.Text" required="true"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.JournalEntry#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry_Minutes()
	 * @model annotation="http://passeur.org/model unit='min' min='0'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.JournalEntry#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.passeur.practices.model.PracticesPackage#getJournalEntry_Practice()
	 * @model
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.JournalEntry#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

} // JournalEntry
