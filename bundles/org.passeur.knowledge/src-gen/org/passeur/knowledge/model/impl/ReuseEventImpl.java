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
import org.passeur.knowledge.model.ReuseEvent;

import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reuse Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.impl.ReuseEventImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.ReuseEventImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.ReuseEventImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.ReuseEventImpl#getMinutesSaved <em>Minutes Saved</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.ReuseEventImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReuseEventImpl extends EntityImpl implements ReuseEvent {
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
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected Team team;

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
	 * The default value of the '{@link #getMinutesSaved() <em>Minutes Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesSaved()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_SAVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesSaved() <em>Minutes Saved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesSaved()
	 * @generated
	 * @ordered
	 */
	protected Integer minutesSaved = MINUTES_SAVED_EDEFAULT;

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
	protected ReuseEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.REUSE_EVENT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.REUSE_EVENT__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.REUSE_EVENT__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team getTeam() {
		if (team != null && team.eIsProxy()) {
			InternalEObject oldTeam = (InternalEObject)team;
			team = (Team)eResolveProxy(oldTeam);
			if (team != oldTeam) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.REUSE_EVENT__TEAM, oldTeam, team));
			}
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Team basicGetTeam() {
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeam(Team newTeam) {
		Team oldTeam = team;
		team = newTeam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.REUSE_EVENT__TEAM, oldTeam, team));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.REUSE_EVENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutesSaved() {
		return minutesSaved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesSaved(Integer newMinutesSaved) {
		Integer oldMinutesSaved = minutesSaved;
		minutesSaved = newMinutesSaved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.REUSE_EVENT__MINUTES_SAVED, oldMinutesSaved, minutesSaved));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.REUSE_EVENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.REUSE_EVENT__ITEM:
				if (resolve) return getItem();
				return basicGetItem();
			case KnowledgePackage.REUSE_EVENT__TEAM:
				if (resolve) return getTeam();
				return basicGetTeam();
			case KnowledgePackage.REUSE_EVENT__DATE:
				return getDate();
			case KnowledgePackage.REUSE_EVENT__MINUTES_SAVED:
				return getMinutesSaved();
			case KnowledgePackage.REUSE_EVENT__NOTE:
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
			case KnowledgePackage.REUSE_EVENT__ITEM:
				setItem((KnowledgeItem)newValue);
				return;
			case KnowledgePackage.REUSE_EVENT__TEAM:
				setTeam((Team)newValue);
				return;
			case KnowledgePackage.REUSE_EVENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case KnowledgePackage.REUSE_EVENT__MINUTES_SAVED:
				setMinutesSaved((Integer)newValue);
				return;
			case KnowledgePackage.REUSE_EVENT__NOTE:
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
			case KnowledgePackage.REUSE_EVENT__ITEM:
				setItem((KnowledgeItem)null);
				return;
			case KnowledgePackage.REUSE_EVENT__TEAM:
				setTeam((Team)null);
				return;
			case KnowledgePackage.REUSE_EVENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case KnowledgePackage.REUSE_EVENT__MINUTES_SAVED:
				setMinutesSaved(MINUTES_SAVED_EDEFAULT);
				return;
			case KnowledgePackage.REUSE_EVENT__NOTE:
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
			case KnowledgePackage.REUSE_EVENT__ITEM:
				return item != null;
			case KnowledgePackage.REUSE_EVENT__TEAM:
				return team != null;
			case KnowledgePackage.REUSE_EVENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case KnowledgePackage.REUSE_EVENT__MINUTES_SAVED:
				return MINUTES_SAVED_EDEFAULT == null ? minutesSaved != null : !MINUTES_SAVED_EDEFAULT.equals(minutesSaved);
			case KnowledgePackage.REUSE_EVENT__NOTE:
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
		result.append(", minutesSaved: ");
		result.append(minutesSaved);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ReuseEventImpl
