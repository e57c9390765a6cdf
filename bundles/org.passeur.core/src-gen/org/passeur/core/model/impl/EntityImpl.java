/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.core.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getImportSource <em>Import Source</em>}</li>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.passeur.core.model.impl.EntityImpl#getImportedHash <em>Imported Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EntityImpl extends PartImpl implements Entity {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportSource() <em>Import Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportSource()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORT_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportSource() <em>Import Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportSource()
	 * @generated
	 * @ordered
	 */
	protected String importSource = IMPORT_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalId()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTERNAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalId()
	 * @generated
	 * @ordered
	 */
	protected String externalId = EXTERNAL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedHash() <em>Imported Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedHash()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedHash() <em>Imported Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedHash()
	 * @generated
	 * @ordered
	 */
	protected String importedHash = IMPORTED_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorePackage.Literals.ENTITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportSource() {
		return importSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportSource(String newImportSource) {
		String oldImportSource = importSource;
		importSource = newImportSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__IMPORT_SOURCE, oldImportSource, importSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalId() {
		return externalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalId(String newExternalId) {
		String oldExternalId = externalId;
		externalId = newExternalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__EXTERNAL_ID, oldExternalId, externalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportedHash() {
		return importedHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedHash(String newImportedHash) {
		String oldImportedHash = importedHash;
		importedHash = newImportedHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorePackage.ENTITY__IMPORTED_HASH, oldImportedHash, importedHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorePackage.ENTITY__VERSION:
				return getVersion();
			case CorePackage.ENTITY__CREATED:
				return getCreated();
			case CorePackage.ENTITY__MODIFIED:
				return getModified();
			case CorePackage.ENTITY__IMPORT_SOURCE:
				return getImportSource();
			case CorePackage.ENTITY__EXTERNAL_ID:
				return getExternalId();
			case CorePackage.ENTITY__IMPORTED_HASH:
				return getImportedHash();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorePackage.ENTITY__VERSION:
				setVersion((Integer)newValue);
				return;
			case CorePackage.ENTITY__CREATED:
				setCreated((Instant)newValue);
				return;
			case CorePackage.ENTITY__MODIFIED:
				setModified((Instant)newValue);
				return;
			case CorePackage.ENTITY__IMPORT_SOURCE:
				setImportSource((String)newValue);
				return;
			case CorePackage.ENTITY__EXTERNAL_ID:
				setExternalId((String)newValue);
				return;
			case CorePackage.ENTITY__IMPORTED_HASH:
				setImportedHash((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorePackage.ENTITY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CorePackage.ENTITY__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CorePackage.ENTITY__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case CorePackage.ENTITY__IMPORT_SOURCE:
				setImportSource(IMPORT_SOURCE_EDEFAULT);
				return;
			case CorePackage.ENTITY__EXTERNAL_ID:
				setExternalId(EXTERNAL_ID_EDEFAULT);
				return;
			case CorePackage.ENTITY__IMPORTED_HASH:
				setImportedHash(IMPORTED_HASH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorePackage.ENTITY__VERSION:
				return version != VERSION_EDEFAULT;
			case CorePackage.ENTITY__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CorePackage.ENTITY__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case CorePackage.ENTITY__IMPORT_SOURCE:
				return IMPORT_SOURCE_EDEFAULT == null ? importSource != null : !IMPORT_SOURCE_EDEFAULT.equals(importSource);
			case CorePackage.ENTITY__EXTERNAL_ID:
				return EXTERNAL_ID_EDEFAULT == null ? externalId != null : !EXTERNAL_ID_EDEFAULT.equals(externalId);
			case CorePackage.ENTITY__IMPORTED_HASH:
				return IMPORTED_HASH_EDEFAULT == null ? importedHash != null : !IMPORTED_HASH_EDEFAULT.equals(importedHash);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (version: ");
		result.append(version);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(", importSource: ");
		result.append(importSource);
		result.append(", externalId: ");
		result.append(externalId);
		result.append(", importedHash: ");
		result.append(importedHash);
		result.append(')');
		return result.toString();
	}

} //EntityImpl
