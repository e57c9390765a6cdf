/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import org.passeur.core.model.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link from one item to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.ItemLink#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.ItemLink#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getItemLink()
 * @model annotation="http://passeur.org/model title='target'"
 * @generated
 */
public interface ItemLink extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"RELATES"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.LinkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.knowledge.model.LinkKind
	 * @see #setKind(LinkKind)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getItemLink_Kind()
	 * @model default="RELATES"
	 * @generated
	 */
	LinkKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ItemLink#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.knowledge.model.LinkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LinkKind value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(KnowledgeItem)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getItemLink_Target()
	 * @model required="true"
	 *        annotation="http://passeur.org/model onDelete='cascade'"
	 * @generated
	 */
	KnowledgeItem getTarget();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.ItemLink#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(KnowledgeItem value);

} // ItemLink
