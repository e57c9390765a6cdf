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

import org.passeur.organisation.model.Audience;

import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.Session;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feedback Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.practices.model.impl.FeedbackDocumentImpl#getSentOn <em>Sent On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeedbackDocumentImpl extends EntityImpl implements FeedbackDocument {
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
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

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
	 * The default value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sentOn = SENT_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeedbackDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticesPackage.Literals.FEEDBACK_DOCUMENT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.FEEDBACK_DOCUMENT__SESSION, oldSession, session));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__SESSION, oldSession, session));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__BODY, oldBody, body));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE, oldAudience, audience));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return sentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		LocalDate oldSentOn = sentOn;
		sentOn = newSentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticesPackage.FEEDBACK_DOCUMENT__SENT_ON, oldSentOn, sentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticesPackage.FEEDBACK_DOCUMENT__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case PracticesPackage.FEEDBACK_DOCUMENT__TITLE:
				return getTitle();
			case PracticesPackage.FEEDBACK_DOCUMENT__DATE:
				return getDate();
			case PracticesPackage.FEEDBACK_DOCUMENT__BODY:
				return getBody();
			case PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case PracticesPackage.FEEDBACK_DOCUMENT__SENT_ON:
				return getSentOn();
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
			case PracticesPackage.FEEDBACK_DOCUMENT__SESSION:
				setSession((Session)newValue);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__TITLE:
				setTitle((String)newValue);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__BODY:
				setBody((String)newValue);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__SENT_ON:
				setSentOn((LocalDate)newValue);
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
			case PracticesPackage.FEEDBACK_DOCUMENT__SESSION:
				setSession((Session)null);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE:
				setAudience((Audience)null);
				return;
			case PracticesPackage.FEEDBACK_DOCUMENT__SENT_ON:
				setSentOn(SENT_ON_EDEFAULT);
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
			case PracticesPackage.FEEDBACK_DOCUMENT__SESSION:
				return session != null;
			case PracticesPackage.FEEDBACK_DOCUMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PracticesPackage.FEEDBACK_DOCUMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PracticesPackage.FEEDBACK_DOCUMENT__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case PracticesPackage.FEEDBACK_DOCUMENT__AUDIENCE:
				return audience != null;
			case PracticesPackage.FEEDBACK_DOCUMENT__SENT_ON:
				return SENT_ON_EDEFAULT == null ? sentOn != null : !SENT_ON_EDEFAULT.equals(sentOn);
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
		result.append(", body: ");
		result.append(body);
		result.append(", sentOn: ");
		result.append(sentOn);
		result.append(')');
		return result.toString();
	}

} //FeedbackDocumentImpl
