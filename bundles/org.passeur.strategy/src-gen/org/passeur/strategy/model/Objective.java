/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.strategy.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a strategy wants to reach; copied into each new edition, where its origin is the one before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.strategy.model.Objective#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Objective#getDescription <em>Description</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Objective#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.passeur.strategy.model.Objective#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.passeur.strategy.model.StrategyPackage#getObjective()
 * @model annotation="http://passeur.org/model title='title' key='title,strategy'"
 * @generated
 */
public interface Objective extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.strategy.model.StrategyPackage#getObjective_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Objective#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.passeur.strategy.model.StrategyPackage#getObjective_Description()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Objective#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategy</em>' reference.
	 * @see #setStrategy(Strategy)
	 * @see org.passeur.strategy.model.StrategyPackage#getObjective_Strategy()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	Strategy getStrategy();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Objective#getStrategy <em>Strategy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' reference.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(Strategy value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(Objective)
	 * @see org.passeur.strategy.model.StrategyPackage#getObjective_Origin()
	 * @model annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	Objective getOrigin();

	/**
	 * Sets the value of the '{@link org.passeur.strategy.model.Objective#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Objective value);

} // Objective
