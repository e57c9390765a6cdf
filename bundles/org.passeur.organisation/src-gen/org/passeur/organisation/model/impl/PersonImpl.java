/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getMission <em>Mission</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getManager <em>Manager</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getJoined <em>Joined</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#isConsent <em>Consent</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link org.passeur.organisation.model.impl.PersonImpl#getErasedOn <em>Erased On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends EntityImpl implements Person {
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
	 * The default value of the '{@link #getAlias() <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlias()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlias() <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlias()
	 * @generated
	 * @ordered
	 */
	protected String alias = ALIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getJobTitle() <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJobTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String JOB_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJobTitle() <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJobTitle()
	 * @generated
	 * @ordered
	 */
	protected String jobTitle = JOB_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMission() <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMission()
	 * @generated
	 * @ordered
	 */
	protected static final String MISSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMission() <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMission()
	 * @generated
	 * @ordered
	 */
	protected String mission = MISSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected String objectives = OBJECTIVES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getManager() <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManager()
	 * @generated
	 * @ordered
	 */
	protected Person manager;

	/**
	 * The default value of the '{@link #getJoined() <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoined()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate JOINED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJoined() <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJoined()
	 * @generated
	 * @ordered
	 */
	protected LocalDate joined = JOINED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LEFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected LocalDate left = LEFT_EDEFAULT;

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
	 * The default value of the '{@link #isConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConsent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONSENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConsent()
	 * @generated
	 * @ordered
	 */
	protected boolean consent = CONSENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KEEP_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeepUntil() <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeepUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate keepUntil = KEEP_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ERASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getErasedOn() <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErasedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate erasedOn = ERASED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.PERSON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlias() {
		return alias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlias(String newAlias) {
		String oldAlias = alias;
		alias = newAlias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__ALIAS, oldAlias, alias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJobTitle() {
		return jobTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJobTitle(String newJobTitle) {
		String oldJobTitle = jobTitle;
		jobTitle = newJobTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__JOB_TITLE, oldJobTitle, jobTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMission() {
		return mission;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMission(String newMission) {
		String oldMission = mission;
		mission = newMission;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__MISSION, oldMission, mission));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectives() {
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectives(String newObjectives) {
		String oldObjectives = objectives;
		objectives = newObjectives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__OBJECTIVES, oldObjectives, objectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getManager() {
		if (manager != null && manager.eIsProxy()) {
			InternalEObject oldManager = (InternalEObject)manager;
			manager = (Person)eResolveProxy(oldManager);
			if (manager != oldManager) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, OrganisationPackage.PERSON__MANAGER, oldManager, manager));
			}
		}
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetManager() {
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManager(Person newManager) {
		Person oldManager = manager;
		manager = newManager;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__MANAGER, oldManager, manager));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getJoined() {
		return joined;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJoined(LocalDate newJoined) {
		LocalDate oldJoined = joined;
		joined = newJoined;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__JOINED, oldJoined, joined));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(LocalDate newLeft) {
		LocalDate oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__LEFT, oldLeft, left));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(boolean newConsent) {
		boolean oldConsent = consent;
		consent = newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKeepUntil() {
		return keepUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepUntil(LocalDate newKeepUntil) {
		LocalDate oldKeepUntil = keepUntil;
		keepUntil = newKeepUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__KEEP_UNTIL, oldKeepUntil, keepUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getErasedOn() {
		return erasedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErasedOn(LocalDate newErasedOn) {
		LocalDate oldErasedOn = erasedOn;
		erasedOn = newErasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PERSON__ERASED_ON, oldErasedOn, erasedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OrganisationPackage.PERSON__NAME:
				return getName();
			case OrganisationPackage.PERSON__ALIAS:
				return getAlias();
			case OrganisationPackage.PERSON__EMAIL:
				return getEmail();
			case OrganisationPackage.PERSON__JOB_TITLE:
				return getJobTitle();
			case OrganisationPackage.PERSON__MISSION:
				return getMission();
			case OrganisationPackage.PERSON__OBJECTIVES:
				return getObjectives();
			case OrganisationPackage.PERSON__MANAGER:
				if (resolve) return getManager();
				return basicGetManager();
			case OrganisationPackage.PERSON__JOINED:
				return getJoined();
			case OrganisationPackage.PERSON__LEFT:
				return getLeft();
			case OrganisationPackage.PERSON__PURPOSE:
				return getPurpose();
			case OrganisationPackage.PERSON__CONSENT:
				return isConsent();
			case OrganisationPackage.PERSON__KEEP_UNTIL:
				return getKeepUntil();
			case OrganisationPackage.PERSON__ERASED_ON:
				return getErasedOn();
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
			case OrganisationPackage.PERSON__NAME:
				setName((String)newValue);
				return;
			case OrganisationPackage.PERSON__ALIAS:
				setAlias((String)newValue);
				return;
			case OrganisationPackage.PERSON__EMAIL:
				setEmail((String)newValue);
				return;
			case OrganisationPackage.PERSON__JOB_TITLE:
				setJobTitle((String)newValue);
				return;
			case OrganisationPackage.PERSON__MISSION:
				setMission((String)newValue);
				return;
			case OrganisationPackage.PERSON__OBJECTIVES:
				setObjectives((String)newValue);
				return;
			case OrganisationPackage.PERSON__MANAGER:
				setManager((Person)newValue);
				return;
			case OrganisationPackage.PERSON__JOINED:
				setJoined((LocalDate)newValue);
				return;
			case OrganisationPackage.PERSON__LEFT:
				setLeft((LocalDate)newValue);
				return;
			case OrganisationPackage.PERSON__PURPOSE:
				setPurpose((String)newValue);
				return;
			case OrganisationPackage.PERSON__CONSENT:
				setConsent((Boolean)newValue);
				return;
			case OrganisationPackage.PERSON__KEEP_UNTIL:
				setKeepUntil((LocalDate)newValue);
				return;
			case OrganisationPackage.PERSON__ERASED_ON:
				setErasedOn((LocalDate)newValue);
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
			case OrganisationPackage.PERSON__NAME:
				setName(NAME_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__ALIAS:
				setAlias(ALIAS_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__JOB_TITLE:
				setJobTitle(JOB_TITLE_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__MISSION:
				setMission(MISSION_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__OBJECTIVES:
				setObjectives(OBJECTIVES_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__MANAGER:
				setManager((Person)null);
				return;
			case OrganisationPackage.PERSON__JOINED:
				setJoined(JOINED_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__LEFT:
				setLeft(LEFT_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__KEEP_UNTIL:
				setKeepUntil(KEEP_UNTIL_EDEFAULT);
				return;
			case OrganisationPackage.PERSON__ERASED_ON:
				setErasedOn(ERASED_ON_EDEFAULT);
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
			case OrganisationPackage.PERSON__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case OrganisationPackage.PERSON__ALIAS:
				return ALIAS_EDEFAULT == null ? alias != null : !ALIAS_EDEFAULT.equals(alias);
			case OrganisationPackage.PERSON__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case OrganisationPackage.PERSON__JOB_TITLE:
				return JOB_TITLE_EDEFAULT == null ? jobTitle != null : !JOB_TITLE_EDEFAULT.equals(jobTitle);
			case OrganisationPackage.PERSON__MISSION:
				return MISSION_EDEFAULT == null ? mission != null : !MISSION_EDEFAULT.equals(mission);
			case OrganisationPackage.PERSON__OBJECTIVES:
				return OBJECTIVES_EDEFAULT == null ? objectives != null : !OBJECTIVES_EDEFAULT.equals(objectives);
			case OrganisationPackage.PERSON__MANAGER:
				return manager != null;
			case OrganisationPackage.PERSON__JOINED:
				return JOINED_EDEFAULT == null ? joined != null : !JOINED_EDEFAULT.equals(joined);
			case OrganisationPackage.PERSON__LEFT:
				return LEFT_EDEFAULT == null ? left != null : !LEFT_EDEFAULT.equals(left);
			case OrganisationPackage.PERSON__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case OrganisationPackage.PERSON__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case OrganisationPackage.PERSON__KEEP_UNTIL:
				return KEEP_UNTIL_EDEFAULT == null ? keepUntil != null : !KEEP_UNTIL_EDEFAULT.equals(keepUntil);
			case OrganisationPackage.PERSON__ERASED_ON:
				return ERASED_ON_EDEFAULT == null ? erasedOn != null : !ERASED_ON_EDEFAULT.equals(erasedOn);
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
		result.append(", alias: ");
		result.append(alias);
		result.append(", email: ");
		result.append(email);
		result.append(", jobTitle: ");
		result.append(jobTitle);
		result.append(", mission: ");
		result.append(mission);
		result.append(", objectives: ");
		result.append(objectives);
		result.append(", joined: ");
		result.append(joined);
		result.append(", left: ");
		result.append(left);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", consent: ");
		result.append(consent);
		result.append(", keepUntil: ");
		result.append(keepUntil);
		result.append(", erasedOn: ");
		result.append(erasedOn);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
