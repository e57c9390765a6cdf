/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.organisation.model.Person;

import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PracticesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Onboarding Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.OnboardingPlanImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.OnboardingPlanImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.OnboardingPlanImpl#getTutor <em>Tutor</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.OnboardingPlanImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.OnboardingPlanImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OnboardingPlanImpl extends EntityImpl implements OnboardingPlan {
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
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected LocalDate day = DAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTutor() <em>Tutor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTutor()
	 * @generated
	 * @ordered
	 */
	protected Person tutor;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<OnboardingStep> steps;

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
	protected OnboardingPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.ONBOARDING_PLAN;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.ONBOARDING_PLAN__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.ONBOARDING_PLAN__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(LocalDate newDay) {
		LocalDate oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.ONBOARDING_PLAN__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getTutor() {
		if (tutor != null && tutor.eIsProxy()) {
			InternalEObject oldTutor = (InternalEObject)tutor;
			tutor = (Person)eResolveProxy(oldTutor);
			if (tutor != oldTutor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.ONBOARDING_PLAN__TUTOR, oldTutor, tutor));
			}
		}
		return tutor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetTutor() {
		return tutor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTutor(Person newTutor) {
		Person oldTutor = tutor;
		tutor = newTutor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.ONBOARDING_PLAN__TUTOR, oldTutor, tutor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OnboardingStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<OnboardingStep>(OnboardingStep.class, this, PracticesPackage.ONBOARDING_PLAN__STEPS);
		}
		return steps;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.ONBOARDING_PLAN__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticesPackage.ONBOARDING_PLAN__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.ONBOARDING_PLAN__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case PracticesPackage.ONBOARDING_PLAN__DAY:
				return getDay();
			case PracticesPackage.ONBOARDING_PLAN__TUTOR:
				if (resolve) return getTutor();
				return basicGetTutor();
			case PracticesPackage.ONBOARDING_PLAN__STEPS:
				return getSteps();
			case PracticesPackage.ONBOARDING_PLAN__NOTE:
				return getNote();
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
			case PracticesPackage.ONBOARDING_PLAN__PERSON:
				setPerson((Person)newValue);
				return;
			case PracticesPackage.ONBOARDING_PLAN__DAY:
				setDay((LocalDate)newValue);
				return;
			case PracticesPackage.ONBOARDING_PLAN__TUTOR:
				setTutor((Person)newValue);
				return;
			case PracticesPackage.ONBOARDING_PLAN__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends OnboardingStep>)newValue);
				return;
			case PracticesPackage.ONBOARDING_PLAN__NOTE:
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
			case PracticesPackage.ONBOARDING_PLAN__PERSON:
				setPerson((Person)null);
				return;
			case PracticesPackage.ONBOARDING_PLAN__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case PracticesPackage.ONBOARDING_PLAN__TUTOR:
				setTutor((Person)null);
				return;
			case PracticesPackage.ONBOARDING_PLAN__STEPS:
				getSteps().clear();
				return;
			case PracticesPackage.ONBOARDING_PLAN__NOTE:
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
			case PracticesPackage.ONBOARDING_PLAN__PERSON:
				return person != null;
			case PracticesPackage.ONBOARDING_PLAN__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case PracticesPackage.ONBOARDING_PLAN__TUTOR:
				return tutor != null;
			case PracticesPackage.ONBOARDING_PLAN__STEPS:
				return steps != null && !steps.isEmpty();
			case PracticesPackage.ONBOARDING_PLAN__NOTE:
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
		result.append(" (day: ");
		result.append(day);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //OnboardingPlanImpl
