/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verbatim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody of a team said, what was understood, and whether the speaker agreed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.Verbatim#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.Verbatim#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.practices.model.Verbatim#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.practices.model.Verbatim#getReformulation <em>Reformulation</em>}</li>
 *   <li>{@link org.passeur.practices.model.Verbatim#isAgreed <em>Agreed</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getVerbatim()
 * @model annotation="http://passeur.org/model title='words'"
 * @generated
 */
public interface Verbatim extends Entity {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.passeur.practices.model.PracticesPackage#getVerbatim_Session()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Verbatim#getSession <em>Session</em>}' reference.
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
	 * @see org.passeur.practices.model.PracticesPackage#getVerbatim_Team()
	 * @model
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Verbatim#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.passeur.practices.model.PracticesPackage#getVerbatim_Words()
	 * @model dataType="org.passeur.core.model.Text" required="true"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Verbatim#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Reformulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reformulation</em>' attribute.
	 * @see #setReformulation(String)
	 * @see org.passeur.practices.model.PracticesPackage#getVerbatim_Reformulation()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getReformulation();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Verbatim#getReformulation <em>Reformulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reformulation</em>' attribute.
	 * @see #getReformulation()
	 * @generated
	 */
	void setReformulation(String value);

	/**
	 * Returns the value of the '<em><b>Agreed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agreed</em>' attribute.
	 * @see #setAgreed(boolean)
	 * @see org.passeur.practices.model.PracticesPackage#getVerbatim_Agreed()
	 * @model default="false"
	 * @generated
	 */
	boolean isAgreed();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.Verbatim#isAgreed <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed</em>' attribute.
	 * @see #isAgreed()
	 * @generated
	 */
	void setAgreed(boolean value);

} // Verbatim
