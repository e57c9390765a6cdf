/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.core.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is kept: it has a number of its own, given once and never reused. Not abstract, so that the objects of a model without generated code can be parts and entities too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.core.model.Part#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.passeur.core.model.CorePackage#getPart()
 * @model
 * @generated
 */
public interface Part extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(long)
	 * @see org.passeur.core.model.CorePackage#getPart_Id()
	 * @model default="0"
	 *        annotation="http://passeur.org/model system='true'"
	 * @generated
	 */
	long getId();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Part#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(long value);

} // Part
