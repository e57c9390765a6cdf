/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.Topic;

import org.passeur.organisation.model.Person;

import org.passeur.practices.model.ContentKind;
import org.passeur.practices.model.ContentSource;
import org.passeur.practices.model.PracticesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Content Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.ContentSourceImpl#getReadOn <em>Read On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContentSourceImpl extends EntityImpl implements ContentSource {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ContentKind KIND_EDEFAULT = ContentKind.TEXT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ContentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContributor() <em>Contributor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributor()
	 * @generated
	 * @ordered
	 */
	protected Person contributor;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected Topic topic;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadOn() <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate READ_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadOn() <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate readOn = READ_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContentSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.CONTENT_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContentKind newKind) {
		ContentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getContributor() {
		if (contributor != null && contributor.eIsProxy()) {
			InternalEObject oldContributor = (InternalEObject)contributor;
			contributor = (Person)eResolveProxy(oldContributor);
			if (contributor != oldContributor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR, oldContributor, contributor));
			}
		}
		return contributor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetContributor() {
		return contributor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContributor(Person newContributor) {
		Person oldContributor = contributor;
		contributor = newContributor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR, oldContributor, contributor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Topic getTopic() {
		if (topic != null && topic.eIsProxy()) {
			InternalEObject oldTopic = (InternalEObject)topic;
			topic = (Topic)eResolveProxy(oldTopic);
			if (topic != oldTopic) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.CONTENT_SOURCE__TOPIC, oldTopic, topic));
			}
		}
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Topic basicGetTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(Topic newTopic) {
		Topic oldTopic = topic;
		topic = newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReadOn() {
		return readOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOn(LocalDate newReadOn) {
		LocalDate oldReadOn = readOn;
		readOn = newReadOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CONTENT_SOURCE__READ_ON, oldReadOn, readOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.CONTENT_SOURCE__NAME:
				return getName();
			case PracticesPackage.CONTENT_SOURCE__KIND:
				return getKind();
			case PracticesPackage.CONTENT_SOURCE__ADDRESS:
				return getAddress();
			case PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR:
				if (resolve) return getContributor();
				return basicGetContributor();
			case PracticesPackage.CONTENT_SOURCE__TOPIC:
				if (resolve) return getTopic();
				return basicGetTopic();
			case PracticesPackage.CONTENT_SOURCE__NOTE:
				return getNote();
			case PracticesPackage.CONTENT_SOURCE__READ_ON:
				return getReadOn();
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
			case PracticesPackage.CONTENT_SOURCE__NAME:
				setName((String)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__KIND:
				setKind((ContentKind)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__ADDRESS:
				setAddress((String)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR:
				setContributor((Person)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__TOPIC:
				setTopic((Topic)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__NOTE:
				setNote((String)newValue);
				return;
			case PracticesPackage.CONTENT_SOURCE__READ_ON:
				setReadOn((LocalDate)newValue);
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
			case PracticesPackage.CONTENT_SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PracticesPackage.CONTENT_SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PracticesPackage.CONTENT_SOURCE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR:
				setContributor((Person)null);
				return;
			case PracticesPackage.CONTENT_SOURCE__TOPIC:
				setTopic((Topic)null);
				return;
			case PracticesPackage.CONTENT_SOURCE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case PracticesPackage.CONTENT_SOURCE__READ_ON:
				setReadOn(READ_ON_EDEFAULT);
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
			case PracticesPackage.CONTENT_SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PracticesPackage.CONTENT_SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case PracticesPackage.CONTENT_SOURCE__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case PracticesPackage.CONTENT_SOURCE__CONTRIBUTOR:
				return contributor != null;
			case PracticesPackage.CONTENT_SOURCE__TOPIC:
				return topic != null;
			case PracticesPackage.CONTENT_SOURCE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case PracticesPackage.CONTENT_SOURCE__READ_ON:
				return READ_ON_EDEFAULT == null ? readOn != null : !READ_ON_EDEFAULT.equals(readOn);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", address: ");
		result.append(address);
		result.append(", note: ");
		result.append(note);
		result.append(", readOn: ");
		result.append(readOn);
		result.append(')');
		return result.toString();
	}

} //ContentSourceImpl
