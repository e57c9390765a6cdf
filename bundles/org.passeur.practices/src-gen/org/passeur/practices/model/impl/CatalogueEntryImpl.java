/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Catalogue Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.CatalogueEntryImpl#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CatalogueEntryImpl extends EntityImpl implements CatalogueEntry {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PracticeKind KIND_EDEFAULT = PracticeKind.DISCUSSION_GROUP;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PracticeKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgenda() <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENDA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected String agenda = AGENDA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBarriers() <em>Barriers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarriers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> barriers;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> items;

	/**
	 * The default value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected static final Cadence CADENCE_EDEFAULT = Cadence.ON_OCCASION;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Cadence cadence = CADENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected Double hours = HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 60;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CatalogueEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.CATALOGUE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PracticeKind newKind) {
		PracticeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgenda() {
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgenda(String newAgenda) {
		String oldAgenda = agenda;
		agenda = newAgenda;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__AGENDA, oldAgenda, agenda));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBarriers() {
		if (barriers == null) {
			barriers = new EDataTypeUniqueEList<String>(String.class, this, PracticesPackage.CATALOGUE_ENTRY__BARRIERS);
		}
		return barriers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getItems() {
		if (items == null) {
			items = new EDataTypeUniqueEList<String>(String.class, this, PracticesPackage.CATALOGUE_ENTRY__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cadence getCadence() {
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadence(Cadence newCadence) {
		Cadence oldCadence = cadence;
		cadence = newCadence == null ? CADENCE_EDEFAULT : newCadence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__CADENCE, oldCadence, cadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(Double newHours) {
		Double oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.CATALOGUE_ENTRY__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.CATALOGUE_ENTRY__KIND:
				return getKind();
			case PracticesPackage.CATALOGUE_ENTRY__NAME:
				return getName();
			case PracticesPackage.CATALOGUE_ENTRY__PURPOSE:
				return getPurpose();
			case PracticesPackage.CATALOGUE_ENTRY__AGENDA:
				return getAgenda();
			case PracticesPackage.CATALOGUE_ENTRY__BARRIERS:
				return getBarriers();
			case PracticesPackage.CATALOGUE_ENTRY__ITEMS:
				return getItems();
			case PracticesPackage.CATALOGUE_ENTRY__CADENCE:
				return getCadence();
			case PracticesPackage.CATALOGUE_ENTRY__HOURS:
				return getHours();
			case PracticesPackage.CATALOGUE_ENTRY__MINUTES:
				return getMinutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticesPackage.CATALOGUE_ENTRY__KIND:
				setKind((PracticeKind)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__NAME:
				setName((String)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__AGENDA:
				setAgenda((String)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__BARRIERS:
				getBarriers().clear();
				getBarriers().addAll((Collection<? extends String>)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends String>)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__CADENCE:
				setCadence((Cadence)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__HOURS:
				setHours((Double)newValue);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__MINUTES:
				setMinutes((Integer)newValue);
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
			case PracticesPackage.CATALOGUE_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__AGENDA:
				setAgenda(AGENDA_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__BARRIERS:
				getBarriers().clear();
				return;
			case PracticesPackage.CATALOGUE_ENTRY__ITEMS:
				getItems().clear();
				return;
			case PracticesPackage.CATALOGUE_ENTRY__CADENCE:
				setCadence(CADENCE_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__HOURS:
				setHours(HOURS_EDEFAULT);
				return;
			case PracticesPackage.CATALOGUE_ENTRY__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
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
			case PracticesPackage.CATALOGUE_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case PracticesPackage.CATALOGUE_ENTRY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PracticesPackage.CATALOGUE_ENTRY__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PracticesPackage.CATALOGUE_ENTRY__AGENDA:
				return AGENDA_EDEFAULT == null ? agenda != null : !AGENDA_EDEFAULT.equals(agenda);
			case PracticesPackage.CATALOGUE_ENTRY__BARRIERS:
				return barriers != null && !barriers.isEmpty();
			case PracticesPackage.CATALOGUE_ENTRY__ITEMS:
				return items != null && !items.isEmpty();
			case PracticesPackage.CATALOGUE_ENTRY__CADENCE:
				return cadence != CADENCE_EDEFAULT;
			case PracticesPackage.CATALOGUE_ENTRY__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
			case PracticesPackage.CATALOGUE_ENTRY__MINUTES:
				return minutes != MINUTES_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", name: ");
		result.append(name);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", agenda: ");
		result.append(agenda);
		result.append(", barriers: ");
		result.append(barriers);
		result.append(", items: ");
		result.append(items);
		result.append(", cadence: ");
		result.append(cadence);
		result.append(", hours: ");
		result.append(hours);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(')');
		return result.toString();
	}

} //CatalogueEntryImpl
