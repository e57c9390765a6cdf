/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.strategy.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the company wants of its knowledge, in one edition that Direction validates as a whole.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.strategy.model.Strategy#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getSubmitted <em>Submitted</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getValidatedOn <em>Validated On</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Strategy#getPrevious <em>Previous</em>}</li>
 * </ul>
 *
 * @see org.passeur.strategy.model.StrategyPackage#getStrategy()
 * @model annotation="http://passeur.org/model title='title,edition' key='title'"
 * @generated
 */
public interface Strategy extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(int)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Edition()
	 * @model default="0"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	int getEdition();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(int value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Summary()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Person)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Author()
	 * @model
	 * @generated
	 */
	Person getAuthor();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Person value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"DRAFT"</code>.
	 * The literals are from the enumeration {@link org.passeur.strategy.model.StrategyState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.strategy.model.StrategyState
	 * @see #setState(StrategyState)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_State()
	 * @model default="DRAFT"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	StrategyState getState();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.strategy.model.StrategyState
	 * @see #getState()
	 * @generated
	 */
	void setState(StrategyState value);

	/**
	 * Returns the value of the '<em><b>Submitted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted</em>' attribute.
	 * @see #setSubmitted(LocalDate)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Submitted()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getSubmitted();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getSubmitted <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted</em>' attribute.
	 * @see #getSubmitted()
	 * @generated
	 */
	void setSubmitted(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Validated By</em>' reference.
	 * @see #setValidatedBy(Person)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_ValidatedBy()
	 * @model
	 * @generated
	 */
	Person getValidatedBy();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getValidatedBy <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' reference.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Validated On</em>' attribute.
	 * @see #setValidatedOn(LocalDate)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_ValidatedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getValidatedOn();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getValidatedOn <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated On</em>' attribute.
	 * @see #getValidatedOn()
	 * @generated
	 */
	void setValidatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Previous</em>' reference.
	 * @see #setPrevious(Strategy)
	 * @see org.passeur.strategy.model.StrategyPackage#getStrategy_Previous()
	 * @model annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	Strategy getPrevious();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Strategy#getPrevious <em>Previous</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' reference.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(Strategy value);

} // Strategy
