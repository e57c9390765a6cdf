/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.strategy.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.organisation.model.Person;

import org.passeur.strategy.model.Strategy;
import org.passeur.strategy.model.StrategyPackage;
import org.passeur.strategy.model.StrategyState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getSubmitted <em>Submitted</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getValidatedOn <em>Validated On</em>}</li>
 *   <li>{@link org.passeur.strategy.model.impl.StrategyImpl#getPrevious <em>Previous</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategyImpl extends EntityImpl implements Strategy {
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
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final int EDITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected int edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Person author;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final StrategyState STATE_EDEFAULT = StrategyState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected StrategyState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubmitted() <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmitted()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUBMITTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmitted() <em>Submitted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmitted()
	 * @generated
	 * @ordered
	 */
	protected LocalDate submitted = SUBMITTED_EDEFAULT;

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
	 * The cached value of the '{@link #getPrevious() <em>Previous</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected Strategy previous;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StrategyPackage.Literals.STRATEGY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(int newEdition) {
		int oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAuthor() {
		if (author != null && author.eIsProxy()) {
			InternalEObject oldAuthor = (InternalEObject)author;
			author = (Person)eResolveProxy(oldAuthor);
			if (author != oldAuthor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StrategyPackage.STRATEGY__AUTHOR, oldAuthor, author));
			}
		}
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Person newAuthor) {
		Person oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategyState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(StrategyState newState) {
		StrategyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSubmitted() {
		return submitted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmitted(LocalDate newSubmitted) {
		LocalDate oldSubmitted = submitted;
		submitted = newSubmitted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__SUBMITTED, oldSubmitted, submitted));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StrategyPackage.STRATEGY__VALIDATED_BY, oldValidatedBy, validatedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__VALIDATED_BY, oldValidatedBy, validatedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__VALIDATED_ON, oldValidatedOn, validatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy getPrevious() {
		if (previous != null && previous.eIsProxy()) {
			InternalEObject oldPrevious = (InternalEObject)previous;
			previous = (Strategy)eResolveProxy(oldPrevious);
			if (previous != oldPrevious) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StrategyPackage.STRATEGY__PREVIOUS, oldPrevious, previous));
			}
		}
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Strategy basicGetPrevious() {
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrevious(Strategy newPrevious) {
		Strategy oldPrevious = previous;
		previous = newPrevious;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategyPackage.STRATEGY__PREVIOUS, oldPrevious, previous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategyPackage.STRATEGY__TITLE:
				return getTitle();
			case StrategyPackage.STRATEGY__EDITION:
				return getEdition();
			case StrategyPackage.STRATEGY__SUMMARY:
				return getSummary();
			case StrategyPackage.STRATEGY__AUTHOR:
				if (resolve) return getAuthor();
				return basicGetAuthor();
			case StrategyPackage.STRATEGY__STATE:
				return getState();
			case StrategyPackage.STRATEGY__SUBMITTED:
				return getSubmitted();
			case StrategyPackage.STRATEGY__VALIDATED_BY:
				if (resolve) return getValidatedBy();
				return basicGetValidatedBy();
			case StrategyPackage.STRATEGY__VALIDATED_ON:
				return getValidatedOn();
			case StrategyPackage.STRATEGY__PREVIOUS:
				if (resolve) return getPrevious();
				return basicGetPrevious();
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
			case StrategyPackage.STRATEGY__TITLE:
				setTitle((String)newValue);
				return;
			case StrategyPackage.STRATEGY__EDITION:
				setEdition((Integer)newValue);
				return;
			case StrategyPackage.STRATEGY__SUMMARY:
				setSummary((String)newValue);
				return;
			case StrategyPackage.STRATEGY__AUTHOR:
				setAuthor((Person)newValue);
				return;
			case StrategyPackage.STRATEGY__STATE:
				setState((StrategyState)newValue);
				return;
			case StrategyPackage.STRATEGY__SUBMITTED:
				setSubmitted((LocalDate)newValue);
				return;
			case StrategyPackage.STRATEGY__VALIDATED_BY:
				setValidatedBy((Person)newValue);
				return;
			case StrategyPackage.STRATEGY__VALIDATED_ON:
				setValidatedOn((LocalDate)newValue);
				return;
			case StrategyPackage.STRATEGY__PREVIOUS:
				setPrevious((Strategy)newValue);
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
			case StrategyPackage.STRATEGY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__AUTHOR:
				setAuthor((Person)null);
				return;
			case StrategyPackage.STRATEGY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__SUBMITTED:
				setSubmitted(SUBMITTED_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__VALIDATED_BY:
				setValidatedBy((Person)null);
				return;
			case StrategyPackage.STRATEGY__VALIDATED_ON:
				setValidatedOn(VALIDATED_ON_EDEFAULT);
				return;
			case StrategyPackage.STRATEGY__PREVIOUS:
				setPrevious((Strategy)null);
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
			case StrategyPackage.STRATEGY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StrategyPackage.STRATEGY__EDITION:
				return edition != EDITION_EDEFAULT;
			case StrategyPackage.STRATEGY__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case StrategyPackage.STRATEGY__AUTHOR:
				return author != null;
			case StrategyPackage.STRATEGY__STATE:
				return state != STATE_EDEFAULT;
			case StrategyPackage.STRATEGY__SUBMITTED:
				return SUBMITTED_EDEFAULT == null ? submitted != null : !SUBMITTED_EDEFAULT.equals(submitted);
			case StrategyPackage.STRATEGY__VALIDATED_BY:
				return validatedBy != null;
			case StrategyPackage.STRATEGY__VALIDATED_ON:
				return VALIDATED_ON_EDEFAULT == null ? validatedOn != null : !VALIDATED_ON_EDEFAULT.equals(validatedOn);
			case StrategyPackage.STRATEGY__PREVIOUS:
				return previous != null;
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
		result.append(", edition: ");
		result.append(edition);
		result.append(", summary: ");
		result.append(summary);
		result.append(", state: ");
		result.append(state);
		result.append(", submitted: ");
		result.append(submitted);
		result.append(", validatedOn: ");
		result.append(validatedOn);
		result.append(')');
		return result.toString();
	}

} //StrategyImpl
