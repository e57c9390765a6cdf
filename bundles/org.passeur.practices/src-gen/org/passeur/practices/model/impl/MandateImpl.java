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

import org.passeur.organisation.model.Person;

import org.passeur.practices.model.Mandate;
import org.passeur.practices.model.PracticesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mandate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.MandateImpl#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MandateImpl extends EntityImpl implements Mandate {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Double hoursPerWeek = HOURS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValidatedBy() <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedBy()
	 * @generated
	 * @ordered
	 */
	protected Person validatedBy;

	/**
	 * The default value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALIDATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validatedOn = VALIDATED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MandateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.MANDATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.MANDATE__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHoursPerWeek() {
		return hoursPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerWeek(Double newHoursPerWeek) {
		Double oldHoursPerWeek = hoursPerWeek;
		hoursPerWeek = newHoursPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getValidatedBy() {
		if (validatedBy != null && validatedBy.eIsProxy()) {
			InternalEObject oldValidatedBy = (InternalEObject)validatedBy;
			validatedBy = (Person)eResolveProxy(oldValidatedBy);
			if (validatedBy != oldValidatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.MANDATE__VALIDATED_BY, oldValidatedBy, validatedBy));
			}
		}
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetValidatedBy() {
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedBy(Person newValidatedBy) {
		Person oldValidatedBy = validatedBy;
		validatedBy = newValidatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__VALIDATED_BY, oldValidatedBy, validatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidatedOn() {
		return validatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedOn(LocalDate newValidatedOn) {
		LocalDate oldValidatedOn = validatedOn;
		validatedOn = newValidatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.MANDATE__VALIDATED_ON, oldValidatedOn, validatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.MANDATE__TITLE:
				return getTitle();
			case PracticesPackage.MANDATE__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case PracticesPackage.MANDATE__TEXT:
				return getText();
			case PracticesPackage.MANDATE__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case PracticesPackage.MANDATE__FROM:
				return getFrom();
			case PracticesPackage.MANDATE__TO:
				return getTo();
			case PracticesPackage.MANDATE__VALIDATED_BY:
				if (resolve) return getValidatedBy();
				return basicGetValidatedBy();
			case PracticesPackage.MANDATE__VALIDATED_ON:
				return getValidatedOn();
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
			case PracticesPackage.MANDATE__TITLE:
				setTitle((String)newValue);
				return;
			case PracticesPackage.MANDATE__PERSON:
				setPerson((Person)newValue);
				return;
			case PracticesPackage.MANDATE__TEXT:
				setText((String)newValue);
				return;
			case PracticesPackage.MANDATE__HOURS_PER_WEEK:
				setHoursPerWeek((Double)newValue);
				return;
			case PracticesPackage.MANDATE__FROM:
				setFrom((LocalDate)newValue);
				return;
			case PracticesPackage.MANDATE__TO:
				setTo((LocalDate)newValue);
				return;
			case PracticesPackage.MANDATE__VALIDATED_BY:
				setValidatedBy((Person)newValue);
				return;
			case PracticesPackage.MANDATE__VALIDATED_ON:
				setValidatedOn((LocalDate)newValue);
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
			case PracticesPackage.MANDATE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PracticesPackage.MANDATE__PERSON:
				setPerson((Person)null);
				return;
			case PracticesPackage.MANDATE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PracticesPackage.MANDATE__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case PracticesPackage.MANDATE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case PracticesPackage.MANDATE__TO:
				setTo(TO_EDEFAULT);
				return;
			case PracticesPackage.MANDATE__VALIDATED_BY:
				setValidatedBy((Person)null);
				return;
			case PracticesPackage.MANDATE__VALIDATED_ON:
				setValidatedOn(VALIDATED_ON_EDEFAULT);
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
			case PracticesPackage.MANDATE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PracticesPackage.MANDATE__PERSON:
				return person != null;
			case PracticesPackage.MANDATE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PracticesPackage.MANDATE__HOURS_PER_WEEK:
				return HOURS_PER_WEEK_EDEFAULT == null ? hoursPerWeek != null : !HOURS_PER_WEEK_EDEFAULT.equals(hoursPerWeek);
			case PracticesPackage.MANDATE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case PracticesPackage.MANDATE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case PracticesPackage.MANDATE__VALIDATED_BY:
				return validatedBy != null;
			case PracticesPackage.MANDATE__VALIDATED_ON:
				return VALIDATED_ON_EDEFAULT == null ? validatedOn != null : !VALIDATED_ON_EDEFAULT.equals(validatedOn);
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
		result.append(" (title: ");
		result.append(title);
		result.append(", text: ");
		result.append(text);
		result.append(", hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", validatedOn: ");
		result.append(validatedOn);
		result.append(')');
		return result.toString();
	}

} //MandateImpl
