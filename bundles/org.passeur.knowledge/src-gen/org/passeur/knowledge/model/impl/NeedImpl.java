/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.NeedOutcome;
import org.passeur.knowledge.model.Topic;

import org.passeur.organisation.model.Person;
import org.passeur.organisation.model.Team;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getAskedOf <em>Asked Of</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.NeedImpl#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NeedImpl extends EntityImpl implements Need {
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
	 * The cached value of the '{@link #getItem() <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected KnowledgeItem item;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected Topic topic;

	/**
	 * The cached value of the '{@link #getAskedOf() <em>Asked Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOf()
	 * @generated
	 * @ordered
	 */
	protected Team askedOf;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected Person askedBy;

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
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final NeedOutcome OUTCOME_EDEFAULT = NeedOutcome.PENDING;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected NeedOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NeedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.NEED;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__WORDS, oldWords, words));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgeItem getItem() {
		if (item != null && item.eIsProxy()) {
			InternalEObject oldItem = (InternalEObject)item;
			item = (KnowledgeItem)eResolveProxy(oldItem);
			if (item != oldItem) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.NEED__ITEM, oldItem, item));
			}
		}
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KnowledgeItem basicGetItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(KnowledgeItem newItem) {
		KnowledgeItem oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Topic getTopic() {
		if (topic != null && topic.eIsProxy()) {
			InternalEObject oldTopic = (InternalEObject)topic;
			topic = (Topic)eResolveProxy(oldTopic);
			if (topic != oldTopic) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.NEED__TOPIC, oldTopic, topic));
			}
		}
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Topic basicGetTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(Topic newTopic) {
		Topic oldTopic = topic;
		topic = newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team getAskedOf() {
		if (askedOf != null && askedOf.eIsProxy()) {
			InternalEObject oldAskedOf = (InternalEObject)askedOf;
			askedOf = (Team)eResolveProxy(oldAskedOf);
			if (askedOf != oldAskedOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.NEED__ASKED_OF, oldAskedOf, askedOf));
			}
		}
		return askedOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Team basicGetAskedOf() {
		return askedOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOf(Team newAskedOf) {
		Team oldAskedOf = askedOf;
		askedOf = newAskedOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__ASKED_OF, oldAskedOf, askedOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAskedBy() {
		if (askedBy != null && askedBy.eIsProxy()) {
			InternalEObject oldAskedBy = (InternalEObject)askedBy;
			askedBy = (Person)eResolveProxy(oldAskedBy);
			if (askedBy != oldAskedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.NEED__ASKED_BY, oldAskedBy, askedBy));
			}
		}
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAskedBy() {
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedBy(Person newAskedBy) {
		Person oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__ASKED_BY, oldAskedBy, askedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NeedOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(NeedOutcome newOutcome) {
		NeedOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.NEED__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.NEED__WORDS:
				return getWords();
			case KnowledgePackage.NEED__ITEM:
				if (resolve) return getItem();
				return basicGetItem();
			case KnowledgePackage.NEED__TOPIC:
				if (resolve) return getTopic();
				return basicGetTopic();
			case KnowledgePackage.NEED__ASKED_OF:
				if (resolve) return getAskedOf();
				return basicGetAskedOf();
			case KnowledgePackage.NEED__ASKED_BY:
				if (resolve) return getAskedBy();
				return basicGetAskedBy();
			case KnowledgePackage.NEED__DATE:
				return getDate();
			case KnowledgePackage.NEED__OUTCOME:
				return getOutcome();
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
			case KnowledgePackage.NEED__WORDS:
				setWords((String)newValue);
				return;
			case KnowledgePackage.NEED__ITEM:
				setItem((KnowledgeItem)newValue);
				return;
			case KnowledgePackage.NEED__TOPIC:
				setTopic((Topic)newValue);
				return;
			case KnowledgePackage.NEED__ASKED_OF:
				setAskedOf((Team)newValue);
				return;
			case KnowledgePackage.NEED__ASKED_BY:
				setAskedBy((Person)newValue);
				return;
			case KnowledgePackage.NEED__DATE:
				setDate((LocalDate)newValue);
				return;
			case KnowledgePackage.NEED__OUTCOME:
				setOutcome((NeedOutcome)newValue);
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
			case KnowledgePackage.NEED__WORDS:
				setWords(WORDS_EDEFAULT);
				return;
			case KnowledgePackage.NEED__ITEM:
				setItem((KnowledgeItem)null);
				return;
			case KnowledgePackage.NEED__TOPIC:
				setTopic((Topic)null);
				return;
			case KnowledgePackage.NEED__ASKED_OF:
				setAskedOf((Team)null);
				return;
			case KnowledgePackage.NEED__ASKED_BY:
				setAskedBy((Person)null);
				return;
			case KnowledgePackage.NEED__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case KnowledgePackage.NEED__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
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
			case KnowledgePackage.NEED__WORDS:
				return WORDS_EDEFAULT == null ? words != null : !WORDS_EDEFAULT.equals(words);
			case KnowledgePackage.NEED__ITEM:
				return item != null;
			case KnowledgePackage.NEED__TOPIC:
				return topic != null;
			case KnowledgePackage.NEED__ASKED_OF:
				return askedOf != null;
			case KnowledgePackage.NEED__ASKED_BY:
				return askedBy != null;
			case KnowledgePackage.NEED__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case KnowledgePackage.NEED__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
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
		result.append(", date: ");
		result.append(date);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(')');
		return result.toString();
	}

} //NeedImpl
