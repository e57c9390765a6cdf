/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

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

import org.passeur.core.model.Attachment;

import org.passeur.core.model.impl.EntityImpl;

import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeForm;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.model.Storage;
import org.passeur.knowledge.model.Topic;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getVerifier <em>Verifier</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getVerifyEvery <em>Verify Every</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getCapturedOn <em>Captured On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getStructuredOn <em>Structured On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getSharedOn <em>Shared On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getReusedOn <em>Reused On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl#getArchivedOn <em>Archived On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KnowledgeItemImpl extends EntityImpl implements KnowledgeItem {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ItemKind KIND_EDEFAULT = ItemKind.PROCEDURE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ItemKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<Topic> topics;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final KnowledgeForm FORM_EDEFAULT = KnowledgeForm.EXPLICIT;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected KnowledgeForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CRITICALITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Integer criticality = CRITICALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected static final Storage STORAGE_EDEFAULT = Storage.HEAD;

	/**
	 * The cached value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected Storage storage = STORAGE_EDEFAULT;

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
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<ItemLink> links;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getVerifier() <em>Verifier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifier()
	 * @generated
	 * @ordered
	 */
	protected Person verifier;

	/**
	 * The default value of the '{@link #getVerifyEvery() <em>Verify Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifyEvery()
	 * @generated
	 * @ordered
	 */
	protected static final int VERIFY_EVERY_EDEFAULT = 90;

	/**
	 * The cached value of the '{@link #getVerifyEvery() <em>Verify Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifyEvery()
	 * @generated
	 * @ordered
	 */
	protected int verifyEvery = VERIFY_EVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LifecycleState STATE_EDEFAULT = LifecycleState.IDENTIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LifecycleState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IDENTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate identifiedOn = IDENTIFIED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedOn() <em>Captured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CAPTURED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedOn() <em>Captured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate capturedOn = CAPTURED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStructuredOn() <em>Structured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructuredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STRUCTURED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStructuredOn() <em>Structured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructuredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate structuredOn = STRUCTURED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSharedOn() <em>Shared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SHARED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSharedOn() <em>Shared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sharedOn = SHARED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReusedOn() <em>Reused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReusedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REUSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReusedOn() <em>Reused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReusedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reusedOn = REUSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchivedOn() <em>Archived On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ARCHIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchivedOn() <em>Archived On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate archivedOn = ARCHIVED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KnowledgeItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.KNOWLEDGE_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItemKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ItemKind newKind) {
		ItemKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Topic> getTopics() {
		if (topics == null) {
			topics = new EObjectResolvingEList<Topic>(Topic.class, this, KnowledgePackage.KNOWLEDGE_ITEM__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgeForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(KnowledgeForm newForm) {
		KnowledgeForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCriticality() {
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Integer newCriticality) {
		Integer oldCriticality = criticality;
		criticality = newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Storage getStorage() {
		return storage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorage(Storage newStorage) {
		Storage oldStorage = storage;
		storage = newStorage == null ? STORAGE_EDEFAULT : newStorage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__STORAGE, oldStorage, storage));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE, oldAudience, audience));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ItemLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<ItemLink>(ItemLink.class, this, KnowledgePackage.KNOWLEDGE_ITEM__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getVerifier() {
		if (verifier != null && verifier.eIsProxy()) {
			InternalEObject oldVerifier = (InternalEObject)verifier;
			verifier = (Person)eResolveProxy(oldVerifier);
			if (verifier != oldVerifier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER, oldVerifier, verifier));
			}
		}
		return verifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetVerifier() {
		return verifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifier(Person newVerifier) {
		Person oldVerifier = verifier;
		verifier = newVerifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER, oldVerifier, verifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVerifyEvery() {
		return verifyEvery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifyEvery(int newVerifyEvery) {
		int oldVerifyEvery = verifyEvery;
		verifyEvery = newVerifyEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__VERIFY_EVERY, oldVerifyEvery, verifyEvery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(LocalDate newVerifiedOn) {
		LocalDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecycleState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LifecycleState newState) {
		LifecycleState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIdentifiedOn() {
		return identifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiedOn(LocalDate newIdentifiedOn) {
		LocalDate oldIdentifiedOn = identifiedOn;
		identifiedOn = newIdentifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__IDENTIFIED_ON, oldIdentifiedOn, identifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCapturedOn() {
		return capturedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedOn(LocalDate newCapturedOn) {
		LocalDate oldCapturedOn = capturedOn;
		capturedOn = newCapturedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__CAPTURED_ON, oldCapturedOn, capturedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStructuredOn() {
		return structuredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructuredOn(LocalDate newStructuredOn) {
		LocalDate oldStructuredOn = structuredOn;
		structuredOn = newStructuredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__STRUCTURED_ON, oldStructuredOn, structuredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSharedOn() {
		return sharedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedOn(LocalDate newSharedOn) {
		LocalDate oldSharedOn = sharedOn;
		sharedOn = newSharedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__SHARED_ON, oldSharedOn, sharedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReusedOn() {
		return reusedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReusedOn(LocalDate newReusedOn) {
		LocalDate oldReusedOn = reusedOn;
		reusedOn = newReusedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__REUSED_ON, oldReusedOn, reusedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getArchivedOn() {
		return archivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchivedOn(LocalDate newArchivedOn) {
		LocalDate oldArchivedOn = archivedOn;
		archivedOn = newArchivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_ITEM__ARCHIVED_ON, oldArchivedOn, archivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.KNOWLEDGE_ITEM__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.KNOWLEDGE_ITEM__TITLE:
				return getTitle();
			case KnowledgePackage.KNOWLEDGE_ITEM__BODY:
				return getBody();
			case KnowledgePackage.KNOWLEDGE_ITEM__KIND:
				return getKind();
			case KnowledgePackage.KNOWLEDGE_ITEM__TOPICS:
				return getTopics();
			case KnowledgePackage.KNOWLEDGE_ITEM__FORM:
				return getForm();
			case KnowledgePackage.KNOWLEDGE_ITEM__CRITICALITY:
				return getCriticality();
			case KnowledgePackage.KNOWLEDGE_ITEM__STORAGE:
				return getStorage();
			case KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case KnowledgePackage.KNOWLEDGE_ITEM__SOURCE:
				return getSource();
			case KnowledgePackage.KNOWLEDGE_ITEM__LANGUAGE:
				return getLanguage();
			case KnowledgePackage.KNOWLEDGE_ITEM__LINKS:
				return getLinks();
			case KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS:
				return getAttachments();
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER:
				if (resolve) return getVerifier();
				return basicGetVerifier();
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFY_EVERY:
				return getVerifyEvery();
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIED_ON:
				return getVerifiedOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__DUE_ON:
				return getDueOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__STATE:
				return getState();
			case KnowledgePackage.KNOWLEDGE_ITEM__IDENTIFIED_ON:
				return getIdentifiedOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__CAPTURED_ON:
				return getCapturedOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__STRUCTURED_ON:
				return getStructuredOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__SHARED_ON:
				return getSharedOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__REUSED_ON:
				return getReusedOn();
			case KnowledgePackage.KNOWLEDGE_ITEM__ARCHIVED_ON:
				return getArchivedOn();
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
			case KnowledgePackage.KNOWLEDGE_ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__BODY:
				setBody((String)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__KIND:
				setKind((ItemKind)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends Topic>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__FORM:
				setForm((KnowledgeForm)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__CRITICALITY:
				setCriticality((Integer)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STORAGE:
				setStorage((Storage)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__SOURCE:
				setSource((String)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends ItemLink>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER:
				setVerifier((Person)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFY_EVERY:
				setVerifyEvery((Integer)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIED_ON:
				setVerifiedOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STATE:
				setState((LifecycleState)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__IDENTIFIED_ON:
				setIdentifiedOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__CAPTURED_ON:
				setCapturedOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STRUCTURED_ON:
				setStructuredOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__SHARED_ON:
				setSharedOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__REUSED_ON:
				setReusedOn((LocalDate)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__ARCHIVED_ON:
				setArchivedOn((LocalDate)newValue);
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
			case KnowledgePackage.KNOWLEDGE_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__TOPICS:
				getTopics().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STORAGE:
				setStorage(STORAGE_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE:
				setAudience((Audience)null);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__LINKS:
				getLinks().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS:
				getAttachments().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER:
				setVerifier((Person)null);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFY_EVERY:
				setVerifyEvery(VERIFY_EVERY_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__IDENTIFIED_ON:
				setIdentifiedOn(IDENTIFIED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__CAPTURED_ON:
				setCapturedOn(CAPTURED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__STRUCTURED_ON:
				setStructuredOn(STRUCTURED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__SHARED_ON:
				setSharedOn(SHARED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__REUSED_ON:
				setReusedOn(REUSED_ON_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_ITEM__ARCHIVED_ON:
				setArchivedOn(ARCHIVED_ON_EDEFAULT);
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
			case KnowledgePackage.KNOWLEDGE_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case KnowledgePackage.KNOWLEDGE_ITEM__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case KnowledgePackage.KNOWLEDGE_ITEM__KIND:
				return kind != KIND_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_ITEM__TOPICS:
				return topics != null && !topics.isEmpty();
			case KnowledgePackage.KNOWLEDGE_ITEM__FORM:
				return form != FORM_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_ITEM__CRITICALITY:
				return CRITICALITY_EDEFAULT == null ? criticality != null : !CRITICALITY_EDEFAULT.equals(criticality);
			case KnowledgePackage.KNOWLEDGE_ITEM__STORAGE:
				return storage != STORAGE_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_ITEM__AUDIENCE:
				return audience != null;
			case KnowledgePackage.KNOWLEDGE_ITEM__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case KnowledgePackage.KNOWLEDGE_ITEM__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case KnowledgePackage.KNOWLEDGE_ITEM__LINKS:
				return links != null && !links.isEmpty();
			case KnowledgePackage.KNOWLEDGE_ITEM__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIER:
				return verifier != null;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFY_EVERY:
				return verifyEvery != VERIFY_EVERY_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_ITEM__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__STATE:
				return state != STATE_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_ITEM__IDENTIFIED_ON:
				return IDENTIFIED_ON_EDEFAULT == null ? identifiedOn != null : !IDENTIFIED_ON_EDEFAULT.equals(identifiedOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__CAPTURED_ON:
				return CAPTURED_ON_EDEFAULT == null ? capturedOn != null : !CAPTURED_ON_EDEFAULT.equals(capturedOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__STRUCTURED_ON:
				return STRUCTURED_ON_EDEFAULT == null ? structuredOn != null : !STRUCTURED_ON_EDEFAULT.equals(structuredOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__SHARED_ON:
				return SHARED_ON_EDEFAULT == null ? sharedOn != null : !SHARED_ON_EDEFAULT.equals(sharedOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__REUSED_ON:
				return REUSED_ON_EDEFAULT == null ? reusedOn != null : !REUSED_ON_EDEFAULT.equals(reusedOn);
			case KnowledgePackage.KNOWLEDGE_ITEM__ARCHIVED_ON:
				return ARCHIVED_ON_EDEFAULT == null ? archivedOn != null : !ARCHIVED_ON_EDEFAULT.equals(archivedOn);
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
		result.append(", body: ");
		result.append(body);
		result.append(", kind: ");
		result.append(kind);
		result.append(", form: ");
		result.append(form);
		result.append(", criticality: ");
		result.append(criticality);
		result.append(", storage: ");
		result.append(storage);
		result.append(", source: ");
		result.append(source);
		result.append(", language: ");
		result.append(language);
		result.append(", verifyEvery: ");
		result.append(verifyEvery);
		result.append(", verifiedOn: ");
		result.append(verifiedOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", state: ");
		result.append(state);
		result.append(", identifiedOn: ");
		result.append(identifiedOn);
		result.append(", capturedOn: ");
		result.append(capturedOn);
		result.append(", structuredOn: ");
		result.append(structuredOn);
		result.append(", sharedOn: ");
		result.append(sharedOn);
		result.append(", reusedOn: ");
		result.append(reusedOn);
		result.append(", archivedOn: ");
		result.append(archivedOn);
		result.append(')');
		return result.toString();
	}

} //KnowledgeItemImpl
