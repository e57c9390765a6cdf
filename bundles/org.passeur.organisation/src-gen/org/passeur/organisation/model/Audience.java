/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whom something is meant for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Audience#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Audience#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Audience#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getAudience()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface Audience extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getAudience_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Audience#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"STAFF"</code>.
	 * The literals are from the enumeration {@link org.passeur.organisation.model.AudienceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.organisation.model.AudienceKind
	 * @see #setKind(AudienceKind)
	 * @see org.passeur.organisation.model.OrganisationPackage#getAudience_Kind()
	 * @model default="STAFF"
	 * @generated
	 */
	AudienceKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Audience#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.organisation.model.AudienceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AudienceKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getAudience_Description()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Audience#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Audience
