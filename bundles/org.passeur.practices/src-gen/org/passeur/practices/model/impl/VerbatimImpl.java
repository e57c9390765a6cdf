/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.organisation.model.Team;

import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.Verbatim;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verbatim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.VerbatimImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.VerbatimImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.VerbatimImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.VerbatimImpl#getReformulation <em>Reformulation</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.VerbatimImpl#isAgreed <em>Agreed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerbatimImpl extends EntityImpl implements Verbatim {
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
	 * The default value of the '{@link #getReformulation() <em>Reformulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReformulation()
	 * @generated
	 * @ordered
	 */
	protected static final String REFORMULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReformulation() <em>Reformulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReformulation()
	 * @generated
	 * @ordered
	 */
	protected String reformulation = REFORMULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGREED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgreed() <em>Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgreed()
	 * @generated
	 * @ordered
	 */
	protected boolean agreed = AGREED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerbatimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.VERBATIM;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.VERBATIM__SESSION, oldSession, session));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.VERBATIM__SESSION, oldSession, session));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.VERBATIM__TEAM, oldTeam, team));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.VERBATIM__TEAM, oldTeam, team));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.VERBATIM__WORDS, oldWords, words));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReformulation() {
		return reformulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReformulation(String newReformulation) {
		String oldReformulation = reformulation;
		reformulation = newReformulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.VERBATIM__REFORMULATION, oldReformulation, reformulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgreed() {
		return agreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreed(boolean newAgreed) {
		boolean oldAgreed = agreed;
		agreed = newAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.VERBATIM__AGREED, oldAgreed, agreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.VERBATIM__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case PracticesPackage.VERBATIM__TEAM:
				if (resolve) return getTeam();
				return basicGetTeam();
			case PracticesPackage.VERBATIM__WORDS:
				return getWords();
			case PracticesPackage.VERBATIM__REFORMULATION:
				return getReformulation();
			case PracticesPackage.VERBATIM__AGREED:
				return isAgreed();
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
			case PracticesPackage.VERBATIM__SESSION:
				setSession((Session)newValue);
				return;
			case PracticesPackage.VERBATIM__TEAM:
				setTeam((Team)newValue);
				return;
			case PracticesPackage.VERBATIM__WORDS:
				setWords((String)newValue);
				return;
			case PracticesPackage.VERBATIM__REFORMULATION:
				setReformulation((String)newValue);
				return;
			case PracticesPackage.VERBATIM__AGREED:
				setAgreed((Boolean)newValue);
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
			case PracticesPackage.VERBATIM__SESSION:
				setSession((Session)null);
				return;
			case PracticesPackage.VERBATIM__TEAM:
				setTeam((Team)null);
				return;
			case PracticesPackage.VERBATIM__WORDS:
				setWords(WORDS_EDEFAULT);
				return;
			case PracticesPackage.VERBATIM__REFORMULATION:
				setReformulation(REFORMULATION_EDEFAULT);
				return;
			case PracticesPackage.VERBATIM__AGREED:
				setAgreed(AGREED_EDEFAULT);
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
			case PracticesPackage.VERBATIM__SESSION:
				return session != null;
			case PracticesPackage.VERBATIM__TEAM:
				return team != null;
			case PracticesPackage.VERBATIM__WORDS:
				return WORDS_EDEFAULT == null ? words != null : !WORDS_EDEFAULT.equals(words);
			case PracticesPackage.VERBATIM__REFORMULATION:
				return REFORMULATION_EDEFAULT == null ? reformulation != null : !REFORMULATION_EDEFAULT.equals(reformulation);
			case PracticesPackage.VERBATIM__AGREED:
				return agreed != AGREED_EDEFAULT;
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
		result.append(", reformulation: ");
		result.append(reformulation);
		result.append(", agreed: ");
		result.append(agreed);
		result.append(')');
		return result.toString();
	}

} //VerbatimImpl
