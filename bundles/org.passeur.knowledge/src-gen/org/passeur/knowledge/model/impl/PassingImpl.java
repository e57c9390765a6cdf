/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.SharingPlace;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Passing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getPassedBy <em>Passed By</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.PassingImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PassingImpl extends EntityImpl implements Passing {
	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected KnowledgeItem item;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected SharingPlace place;

	/**
	 * The cached value of the '{@link #getPassedBy() <em>Passed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassedBy()
	 * @generated
	 * @ordered
	 */
	protected Person passedBy;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PassingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.PASSING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgeItem getItem() {
		if (item != null && item.eIsProxy()) {
			InternalEObject oldItem = (InternalEObject)item;
			item = (KnowledgeItem)eResolveProxy(oldItem);
			if (item != oldItem) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.PASSING__ITEM, oldItem, item));
			}
		}
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KnowledgeItem basicGetItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(KnowledgeItem newItem) {
		KnowledgeItem oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		if (audience != null && audience.eIsProxy()) {
			InternalEObject oldAudience = (InternalEObject)audience;
			audience = (Audience)eResolveProxy(oldAudience);
			if (audience != oldAudience) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.PASSING__AUDIENCE, oldAudience, audience));
			}
		}
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Audience basicGetAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharingPlace getPlace() {
		if (place != null && place.eIsProxy()) {
			InternalEObject oldPlace = (InternalEObject)place;
			place = (SharingPlace)eResolveProxy(oldPlace);
			if (place != oldPlace) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.PASSING__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SharingPlace basicGetPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(SharingPlace newPlace) {
		SharingPlace oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPassedBy() {
		if (passedBy != null && passedBy.eIsProxy()) {
			InternalEObject oldPassedBy = (InternalEObject)passedBy;
			passedBy = (Person)eResolveProxy(oldPassedBy);
			if (passedBy != oldPassedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.PASSING__PASSED_BY, oldPassedBy, passedBy));
			}
		}
		return passedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPassedBy() {
		return passedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassedBy(Person newPassedBy) {
		Person oldPassedBy = passedBy;
		passedBy = newPassedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__PASSED_BY, oldPassedBy, passedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PASSING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.PASSING__ITEM:
				if (resolve) return getItem();
				return basicGetItem();
			case KnowledgePackage.PASSING__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case KnowledgePackage.PASSING__DATE:
				return getDate();
			case KnowledgePackage.PASSING__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
			case KnowledgePackage.PASSING__PASSED_BY:
				if (resolve) return getPassedBy();
				return basicGetPassedBy();
			case KnowledgePackage.PASSING__NOTE:
				return getNote();
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
			case KnowledgePackage.PASSING__ITEM:
				setItem((KnowledgeItem)newValue);
				return;
			case KnowledgePackage.PASSING__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case KnowledgePackage.PASSING__DATE:
				setDate((LocalDate)newValue);
				return;
			case KnowledgePackage.PASSING__PLACE:
				setPlace((SharingPlace)newValue);
				return;
			case KnowledgePackage.PASSING__PASSED_BY:
				setPassedBy((Person)newValue);
				return;
			case KnowledgePackage.PASSING__NOTE:
				setNote((String)newValue);
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
			case KnowledgePackage.PASSING__ITEM:
				setItem((KnowledgeItem)null);
				return;
			case KnowledgePackage.PASSING__AUDIENCE:
				setAudience((Audience)null);
				return;
			case KnowledgePackage.PASSING__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case KnowledgePackage.PASSING__PLACE:
				setPlace((SharingPlace)null);
				return;
			case KnowledgePackage.PASSING__PASSED_BY:
				setPassedBy((Person)null);
				return;
			case KnowledgePackage.PASSING__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case KnowledgePackage.PASSING__ITEM:
				return item != null;
			case KnowledgePackage.PASSING__AUDIENCE:
				return audience != null;
			case KnowledgePackage.PASSING__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case KnowledgePackage.PASSING__PLACE:
				return place != null;
			case KnowledgePackage.PASSING__PASSED_BY:
				return passedBy != null;
			case KnowledgePackage.PASSING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PassingImpl
