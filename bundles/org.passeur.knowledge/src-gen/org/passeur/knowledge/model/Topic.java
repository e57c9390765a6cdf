/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A subject that knowledge is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.Topic#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Topic#getParent <em>Parent</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.Topic#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getTopic()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface Topic extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getTopic_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Topic#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Topic)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getTopic_Parent()
	 * @model
	 * @generated
	 */
	Topic getParent();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Topic#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Topic value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getTopic_Description()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.Topic#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Topic
