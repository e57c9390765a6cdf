/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the company that holds teams.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Department#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Department#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getDepartment()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface Department extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getDepartment_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Department#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.passeur.organisation.model.DepartmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.organisation.model.DepartmentKind
	 * @see #setKind(DepartmentKind)
	 * @see org.passeur.organisation.model.OrganisationPackage#getDepartment_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	DepartmentKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Department#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.organisation.model.DepartmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DepartmentKind value);

} // Department
