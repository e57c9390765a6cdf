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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.passeur.knowledge.model.impl.SharingPlaceImpl;

import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.SessionImpl#getCancelledOn <em>Cancelled On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends SharingPlaceImpl implements Session {
	/**
	 * The cached value of the '{@link #getPractice() <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractice()
	 * @generated
	 * @ordered
	 */
	protected Practice practice;

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
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final String START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected String start = START_EDEFAULT;

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
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilitator() <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilitator()
	 * @generated
	 * @ordered
	 */
	protected Person facilitator;

	/**
	 * The cached value of the '{@link #getInvited() <em>Invited</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> invited;

	/**
	 * The cached value of the '{@link #getAttendance() <em>Attendance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected EList<Attendance> attendance;

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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SessionState STATE_EDEFAULT = SessionState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SessionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCancelledOn() <em>Cancelled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CANCELLED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCancelledOn() <em>Cancelled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCancelledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate cancelledOn = CANCELLED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practice getPractice() {
		if (practice != null && practice.eIsProxy()) {
			InternalEObject oldPractice = (InternalEObject)practice;
			practice = (Practice)eResolveProxy(oldPractice);
			if (practice != oldPractice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.SESSION__PRACTICE, oldPractice, practice));
			}
		}
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Practice basicGetPractice() {
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPractice(Practice newPractice) {
		Practice oldPractice = practice;
		practice = newPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__PRACTICE, oldPractice, practice));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(String newStart) {
		String oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getFacilitator() {
		if (facilitator != null && facilitator.eIsProxy()) {
			InternalEObject oldFacilitator = (InternalEObject)facilitator;
			facilitator = (Person)eResolveProxy(oldFacilitator);
			if (facilitator != oldFacilitator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.SESSION__FACILITATOR, oldFacilitator, facilitator));
			}
		}
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetFacilitator() {
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilitator(Person newFacilitator) {
		Person oldFacilitator = facilitator;
		facilitator = newFacilitator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__FACILITATOR, oldFacilitator, facilitator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getInvited() {
		if (invited == null) {
			invited = new EObjectResolvingEList<Team>(Team.class, this, PracticesPackage.SESSION__INVITED);
		}
		return invited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attendance> getAttendance() {
		if (attendance == null) {
			attendance = new EObjectContainmentEList<Attendance>(Attendance.class, this, PracticesPackage.SESSION__ATTENDANCE);
		}
		return attendance;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__AGENDA, oldAgenda, agenda));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SessionState newState) {
		SessionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCancelledOn() {
		return cancelledOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCancelledOn(LocalDate newCancelledOn) {
		LocalDate oldCancelledOn = cancelledOn;
		cancelledOn = newCancelledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.SESSION__CANCELLED_ON, oldCancelledOn, cancelledOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticesPackage.SESSION__ATTENDANCE:
				return ((InternalEList<?>)getAttendance()).basicRemove(otherEnd, msgs);
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
			case PracticesPackage.SESSION__PRACTICE:
				if (resolve) return getPractice();
				return basicGetPractice();
			case PracticesPackage.SESSION__TITLE:
				return getTitle();
			case PracticesPackage.SESSION__DATE:
				return getDate();
			case PracticesPackage.SESSION__START:
				return getStart();
			case PracticesPackage.SESSION__MINUTES:
				return getMinutes();
			case PracticesPackage.SESSION__LOCATION:
				return getLocation();
			case PracticesPackage.SESSION__FACILITATOR:
				if (resolve) return getFacilitator();
				return basicGetFacilitator();
			case PracticesPackage.SESSION__INVITED:
				return getInvited();
			case PracticesPackage.SESSION__ATTENDANCE:
				return getAttendance();
			case PracticesPackage.SESSION__AGENDA:
				return getAgenda();
			case PracticesPackage.SESSION__NOTES:
				return getNotes();
			case PracticesPackage.SESSION__STATE:
				return getState();
			case PracticesPackage.SESSION__CANCELLED_ON:
				return getCancelledOn();
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
			case PracticesPackage.SESSION__PRACTICE:
				setPractice((Practice)newValue);
				return;
			case PracticesPackage.SESSION__TITLE:
				setTitle((String)newValue);
				return;
			case PracticesPackage.SESSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case PracticesPackage.SESSION__START:
				setStart((String)newValue);
				return;
			case PracticesPackage.SESSION__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case PracticesPackage.SESSION__LOCATION:
				setLocation((String)newValue);
				return;
			case PracticesPackage.SESSION__FACILITATOR:
				setFacilitator((Person)newValue);
				return;
			case PracticesPackage.SESSION__INVITED:
				getInvited().clear();
				getInvited().addAll((Collection<? extends Team>)newValue);
				return;
			case PracticesPackage.SESSION__ATTENDANCE:
				getAttendance().clear();
				getAttendance().addAll((Collection<? extends Attendance>)newValue);
				return;
			case PracticesPackage.SESSION__AGENDA:
				setAgenda((String)newValue);
				return;
			case PracticesPackage.SESSION__NOTES:
				setNotes((String)newValue);
				return;
			case PracticesPackage.SESSION__STATE:
				setState((SessionState)newValue);
				return;
			case PracticesPackage.SESSION__CANCELLED_ON:
				setCancelledOn((LocalDate)newValue);
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
			case PracticesPackage.SESSION__PRACTICE:
				setPractice((Practice)null);
				return;
			case PracticesPackage.SESSION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PracticesPackage.SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PracticesPackage.SESSION__START:
				setStart(START_EDEFAULT);
				return;
			case PracticesPackage.SESSION__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case PracticesPackage.SESSION__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case PracticesPackage.SESSION__FACILITATOR:
				setFacilitator((Person)null);
				return;
			case PracticesPackage.SESSION__INVITED:
				getInvited().clear();
				return;
			case PracticesPackage.SESSION__ATTENDANCE:
				getAttendance().clear();
				return;
			case PracticesPackage.SESSION__AGENDA:
				setAgenda(AGENDA_EDEFAULT);
				return;
			case PracticesPackage.SESSION__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case PracticesPackage.SESSION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PracticesPackage.SESSION__CANCELLED_ON:
				setCancelledOn(CANCELLED_ON_EDEFAULT);
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
			case PracticesPackage.SESSION__PRACTICE:
				return practice != null;
			case PracticesPackage.SESSION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PracticesPackage.SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PracticesPackage.SESSION__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PracticesPackage.SESSION__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case PracticesPackage.SESSION__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case PracticesPackage.SESSION__FACILITATOR:
				return facilitator != null;
			case PracticesPackage.SESSION__INVITED:
				return invited != null && !invited.isEmpty();
			case PracticesPackage.SESSION__ATTENDANCE:
				return attendance != null && !attendance.isEmpty();
			case PracticesPackage.SESSION__AGENDA:
				return AGENDA_EDEFAULT == null ? agenda != null : !AGENDA_EDEFAULT.equals(agenda);
			case PracticesPackage.SESSION__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case PracticesPackage.SESSION__STATE:
				return state != STATE_EDEFAULT;
			case PracticesPackage.SESSION__CANCELLED_ON:
				return CANCELLED_ON_EDEFAULT == null ? cancelledOn != null : !CANCELLED_ON_EDEFAULT.equals(cancelledOn);
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
		result.append(", date: ");
		result.append(date);
		result.append(", start: ");
		result.append(start);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", location: ");
		result.append(location);
		result.append(", agenda: ");
		result.append(agenda);
		result.append(", notes: ");
		result.append(notes);
		result.append(", state: ");
		result.append(state);
		result.append(", cancelledOn: ");
		result.append(cancelledOn);
		result.append(')');
		return result.toString();
	}

} //SessionImpl
