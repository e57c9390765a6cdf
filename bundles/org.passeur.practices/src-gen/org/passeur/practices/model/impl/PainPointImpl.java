/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.KnowledgeItem;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Team;

import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.Session;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pain Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getValidatedOn <em>Validated On</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.PainPointImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PainPointImpl extends EntityImpl implements PainPoint {
	/**
	 * The default value of the '{@link #getWords() <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected static final String WORDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected String words = WORDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Session session;

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
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Integer frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Integer severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RAISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate raisedOn = RAISED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMergedInto() <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedInto()
	 * @generated
	 * @ordered
	 */
	protected PainPoint mergedInto;

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
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

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
	 * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final PainPointState STATE_EDEFAULT = PainPointState.RAISED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected PainPointState state = STATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PainPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.PAIN_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWords() {
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWords(String newWords) {
		String oldWords = words;
		words = newWords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__WORDS, oldWords, words));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Session)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.PAIN_POINT__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Session basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__SESSION, oldSession, session));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.PAIN_POINT__TEAM, oldTeam, team));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__TEAM, oldTeam, team));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.PAIN_POINT__AUDIENCE, oldAudience, audience));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Integer newFrequency) {
		Integer oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Integer newSeverity) {
		Integer oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRaisedOn() {
		return raisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedOn(LocalDate newRaisedOn) {
		LocalDate oldRaisedOn = raisedOn;
		raisedOn = newRaisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__RAISED_ON, oldRaisedOn, raisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPoint getMergedInto() {
		if (mergedInto != null && mergedInto.eIsProxy()) {
			InternalEObject oldMergedInto = (InternalEObject)mergedInto;
			mergedInto = (PainPoint)eResolveProxy(oldMergedInto);
			if (mergedInto != oldMergedInto) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.PAIN_POINT__MERGED_INTO, oldMergedInto, mergedInto));
			}
		}
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PainPoint basicGetMergedInto() {
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedInto(PainPoint newMergedInto) {
		PainPoint oldMergedInto = mergedInto;
		mergedInto = newMergedInto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__MERGED_INTO, oldMergedInto, mergedInto));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__VALIDATED_ON, oldValidatedOn, validatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KnowledgeItem> getItems() {
		if (items == null) {
			items = new EObjectResolvingEList<KnowledgeItem>(KnowledgeItem.class, this, PracticesPackage.PAIN_POINT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return answeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		LocalDate oldAnsweredOn = answeredOn;
		answeredOn = newAnsweredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__ANSWERED_ON, oldAnsweredOn, answeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPointState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PainPointState newState) {
		PainPointState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.PAIN_POINT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.PAIN_POINT__WORDS:
				return getWords();
			case PracticesPackage.PAIN_POINT__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case PracticesPackage.PAIN_POINT__TEAM:
				if (resolve) return getTeam();
				return basicGetTeam();
			case PracticesPackage.PAIN_POINT__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case PracticesPackage.PAIN_POINT__FREQUENCY:
				return getFrequency();
			case PracticesPackage.PAIN_POINT__SEVERITY:
				return getSeverity();
			case PracticesPackage.PAIN_POINT__RAISED_ON:
				return getRaisedOn();
			case PracticesPackage.PAIN_POINT__MERGED_INTO:
				if (resolve) return getMergedInto();
				return basicGetMergedInto();
			case PracticesPackage.PAIN_POINT__VALIDATED_ON:
				return getValidatedOn();
			case PracticesPackage.PAIN_POINT__ANSWER:
				return getAnswer();
			case PracticesPackage.PAIN_POINT__ITEMS:
				return getItems();
			case PracticesPackage.PAIN_POINT__ANSWERED_ON:
				return getAnsweredOn();
			case PracticesPackage.PAIN_POINT__STATE:
				return getState();
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
			case PracticesPackage.PAIN_POINT__WORDS:
				setWords((String)newValue);
				return;
			case PracticesPackage.PAIN_POINT__SESSION:
				setSession((Session)newValue);
				return;
			case PracticesPackage.PAIN_POINT__TEAM:
				setTeam((Team)newValue);
				return;
			case PracticesPackage.PAIN_POINT__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case PracticesPackage.PAIN_POINT__FREQUENCY:
				setFrequency((Integer)newValue);
				return;
			case PracticesPackage.PAIN_POINT__SEVERITY:
				setSeverity((Integer)newValue);
				return;
			case PracticesPackage.PAIN_POINT__RAISED_ON:
				setRaisedOn((LocalDate)newValue);
				return;
			case PracticesPackage.PAIN_POINT__MERGED_INTO:
				setMergedInto((PainPoint)newValue);
				return;
			case PracticesPackage.PAIN_POINT__VALIDATED_ON:
				setValidatedOn((LocalDate)newValue);
				return;
			case PracticesPackage.PAIN_POINT__ANSWER:
				setAnswer((String)newValue);
				return;
			case PracticesPackage.PAIN_POINT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends KnowledgeItem>)newValue);
				return;
			case PracticesPackage.PAIN_POINT__ANSWERED_ON:
				setAnsweredOn((LocalDate)newValue);
				return;
			case PracticesPackage.PAIN_POINT__STATE:
				setState((PainPointState)newValue);
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
			case PracticesPackage.PAIN_POINT__WORDS:
				setWords(WORDS_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__SESSION:
				setSession((Session)null);
				return;
			case PracticesPackage.PAIN_POINT__TEAM:
				setTeam((Team)null);
				return;
			case PracticesPackage.PAIN_POINT__AUDIENCE:
				setAudience((Audience)null);
				return;
			case PracticesPackage.PAIN_POINT__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__RAISED_ON:
				setRaisedOn(RAISED_ON_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__MERGED_INTO:
				setMergedInto((PainPoint)null);
				return;
			case PracticesPackage.PAIN_POINT__VALIDATED_ON:
				setValidatedOn(VALIDATED_ON_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__ITEMS:
				getItems().clear();
				return;
			case PracticesPackage.PAIN_POINT__ANSWERED_ON:
				setAnsweredOn(ANSWERED_ON_EDEFAULT);
				return;
			case PracticesPackage.PAIN_POINT__STATE:
				setState(STATE_EDEFAULT);
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
			case PracticesPackage.PAIN_POINT__WORDS:
				return WORDS_EDEFAULT == null ? words != null : !WORDS_EDEFAULT.equals(words);
			case PracticesPackage.PAIN_POINT__SESSION:
				return session != null;
			case PracticesPackage.PAIN_POINT__TEAM:
				return team != null;
			case PracticesPackage.PAIN_POINT__AUDIENCE:
				return audience != null;
			case PracticesPackage.PAIN_POINT__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case PracticesPackage.PAIN_POINT__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case PracticesPackage.PAIN_POINT__RAISED_ON:
				return RAISED_ON_EDEFAULT == null ? raisedOn != null : !RAISED_ON_EDEFAULT.equals(raisedOn);
			case PracticesPackage.PAIN_POINT__MERGED_INTO:
				return mergedInto != null;
			case PracticesPackage.PAIN_POINT__VALIDATED_ON:
				return VALIDATED_ON_EDEFAULT == null ? validatedOn != null : !VALIDATED_ON_EDEFAULT.equals(validatedOn);
			case PracticesPackage.PAIN_POINT__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case PracticesPackage.PAIN_POINT__ITEMS:
				return items != null && !items.isEmpty();
			case PracticesPackage.PAIN_POINT__ANSWERED_ON:
				return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
			case PracticesPackage.PAIN_POINT__STATE:
				return state != STATE_EDEFAULT;
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
		result.append(" (words: ");
		result.append(words);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", severity: ");
		result.append(severity);
		result.append(", raisedOn: ");
		result.append(raisedOn);
		result.append(", validatedOn: ");
		result.append(validatedOn);
		result.append(", answer: ");
		result.append(answer);
		result.append(", answeredOn: ");
		result.append(answeredOn);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //PainPointImpl
