/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.core.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of an aggregate: loaded, edited, versioned and saved as a whole.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.core.model.Entity#getVersion <em>Version</em>}</li>
 *   <li>{@link org.passeur.core.model.Entity#getCreated <em>Created</em>}</li>
 *   <li>{@link org.passeur.core.model.Entity#getModified <em>Modified</em>}</li>
 *   <li>{@link org.passeur.core.model.Entity#getImportSource <em>Import Source</em>}</li>
 *   <li>{@link org.passeur.core.model.Entity#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.passeur.core.model.Entity#getImportedHash <em>Imported Hash</em>}</li>
 * </ul>
 *
 * @see org.passeur.core.model.CorePackage#getEntity()
 * @model
 * @generated
 */
public interface Entity extends Part {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.passeur.core.model.CorePackage#getEntity_Version()
	 * @model default="0"
	 *        annotation="http://passeur.org/model system='true'"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.passeur.core.model.CorePackage#getEntity_Created()
	 * @model dataType="org.passeur.core.model.Instant"
	 *        annotation="http://passeur.org/model system='true'"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.passeur.core.model.CorePackage#getEntity_Modified()
	 * @model dataType="org.passeur.core.model.Instant"
	 *        annotation="http://passeur.org/model system='true' index='true'"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Import Source</em>' attribute.
	 * @see #setImportSource(String)
	 * @see org.passeur.core.model.CorePackage#getEntity_ImportSource()
	 * @model annotation="http://passeur.org/model system='true' length='500'"
	 * @generated
	 */
	String getImportSource();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getImportSource <em>Import Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Import Source</em>' attribute.
	 * @see #getImportSource()
	 * @generated
	 */
	void setImportSource(String value);

	/**
	 * Returns the value of the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>External Id</em>' attribute.
	 * @see #setExternalId(String)
	 * @see org.passeur.core.model.CorePackage#getEntity_ExternalId()
	 * @model annotation="http://passeur.org/model system='true' length='500' index='true'"
	 * @generated
	 */
	String getExternalId();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getExternalId <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Id</em>' attribute.
	 * @see #getExternalId()
	 * @generated
	 */
	void setExternalId(String value);

	/**
	 * Returns the value of the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imported Hash</em>' attribute.
	 * @see #setImportedHash(String)
	 * @see org.passeur.core.model.CorePackage#getEntity_ImportedHash()
	 * @model annotation="http://passeur.org/model system='true' length='64'"
	 * @generated
	 */
	String getImportedHash();

	/**
	 * Sets the value of the '{@link org.passeur.core.model.Entity#getImportedHash <em>Imported Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported Hash</em>' attribute.
	 * @see #getImportedHash()
	 * @generated
	 */
	void setImportedHash(String value);

} // Entity
