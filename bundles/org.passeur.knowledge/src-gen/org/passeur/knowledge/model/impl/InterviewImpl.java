/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getInterviewer <em>Interviewer</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.InterviewImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterviewImpl extends EntityImpl implements Interview {
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
	 * The cached value of the '{@link #getInterviewer() <em>Interviewer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewer()
	 * @generated
	 * @ordered
	 */
	protected Person interviewer;

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
	 * The default value of the '{@link #getGuide() <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuide()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuide() <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuide()
	 * @generated
	 * @ordered
	 */
	protected String guide = GUIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<KnowledgeItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.INTERVIEW;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.INTERVIEW__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INTERVIEW__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getInterviewer() {
		if (interviewer != null && interviewer.eIsProxy()) {
			InternalEObject oldInterviewer = (InternalEObject)interviewer;
			interviewer = (Person)eResolveProxy(oldInterviewer);
			if (interviewer != oldInterviewer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.INTERVIEW__INTERVIEWER, oldInterviewer, interviewer));
			}
		}
		return interviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetInterviewer() {
		return interviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterviewer(Person newInterviewer) {
		Person oldInterviewer = interviewer;
		interviewer = newInterviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INTERVIEW__INTERVIEWER, oldInterviewer, interviewer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INTERVIEW__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuide() {
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuide(String newGuide) {
		String oldGuide = guide;
		guide = newGuide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INTERVIEW__GUIDE, oldGuide, guide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INTERVIEW__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KnowledgeItem> getItems() {
		if (items == null) {
			items = new EObjectResolvingEList<KnowledgeItem>(KnowledgeItem.class, this, KnowledgePackage.INTERVIEW__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.INTERVIEW__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case KnowledgePackage.INTERVIEW__INTERVIEWER:
				if (resolve) return getInterviewer();
				return basicGetInterviewer();
			case KnowledgePackage.INTERVIEW__DATE:
				return getDate();
			case KnowledgePackage.INTERVIEW__GUIDE:
				return getGuide();
			case KnowledgePackage.INTERVIEW__NOTES:
				return getNotes();
			case KnowledgePackage.INTERVIEW__ITEMS:
				return getItems();
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
			case KnowledgePackage.INTERVIEW__PERSON:
				setPerson((Person)newValue);
				return;
			case KnowledgePackage.INTERVIEW__INTERVIEWER:
				setInterviewer((Person)newValue);
				return;
			case KnowledgePackage.INTERVIEW__DATE:
				setDate((LocalDate)newValue);
				return;
			case KnowledgePackage.INTERVIEW__GUIDE:
				setGuide((String)newValue);
				return;
			case KnowledgePackage.INTERVIEW__NOTES:
				setNotes((String)newValue);
				return;
			case KnowledgePackage.INTERVIEW__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends KnowledgeItem>)newValue);
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
			case KnowledgePackage.INTERVIEW__PERSON:
				setPerson((Person)null);
				return;
			case KnowledgePackage.INTERVIEW__INTERVIEWER:
				setInterviewer((Person)null);
				return;
			case KnowledgePackage.INTERVIEW__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case KnowledgePackage.INTERVIEW__GUIDE:
				setGuide(GUIDE_EDEFAULT);
				return;
			case KnowledgePackage.INTERVIEW__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case KnowledgePackage.INTERVIEW__ITEMS:
				getItems().clear();
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
			case KnowledgePackage.INTERVIEW__PERSON:
				return person != null;
			case KnowledgePackage.INTERVIEW__INTERVIEWER:
				return interviewer != null;
			case KnowledgePackage.INTERVIEW__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case KnowledgePackage.INTERVIEW__GUIDE:
				return GUIDE_EDEFAULT == null ? guide != null : !GUIDE_EDEFAULT.equals(guide);
			case KnowledgePackage.INTERVIEW__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case KnowledgePackage.INTERVIEW__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(", guide: ");
		result.append(guide);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //InterviewImpl
