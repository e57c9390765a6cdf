/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.passeur.core.model.CorePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.passeur.knowledge.model.KnowledgeFactory
 * @model kind="package"
 *        annotation="http://passeur.org/store schemaVersion='1'"
 * @generated
 */
public interface KnowledgePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "knowledge";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://passeur.org/knowledge";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "knowledge";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KnowledgePackage eINSTANCE = org.passeur.knowledge.model.impl.KnowledgePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.TopicImpl <em>Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.TopicImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getTopic()
	 * @generated
	 */
	int TOPIC = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__NAME = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__PARENT = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC__DESCRIPTION = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.KnowledgeItemImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getKnowledgeItem()
	 * @generated
	 */
	int KNOWLEDGE_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__TITLE = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__BODY = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__KIND = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__TOPICS = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__FORM = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__CRITICALITY = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__STORAGE = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__AUDIENCE = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__SOURCE = CorePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__LANGUAGE = CorePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__LINKS = CorePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__ATTACHMENTS = CorePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Verifier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__VERIFIER = CorePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Verify Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__VERIFY_EVERY = CorePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__VERIFIED_ON = CorePackage.ENTITY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__DUE_ON = CorePackage.ENTITY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__STATE = CorePackage.ENTITY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__IDENTIFIED_ON = CorePackage.ENTITY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Captured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__CAPTURED_ON = CorePackage.ENTITY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Structured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__STRUCTURED_ON = CorePackage.ENTITY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Shared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__SHARED_ON = CorePackage.ENTITY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Reused On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__REUSED_ON = CorePackage.ENTITY_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Archived On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM__ARCHIVED_ON = CorePackage.ENTITY_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_ITEM_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.ItemLinkImpl <em>Item Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.ItemLinkImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getItemLink()
	 * @generated
	 */
	int ITEM_LINK = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_LINK__ID = CorePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_LINK__KIND = CorePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_LINK__TARGET = CorePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Item Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_LINK_FEATURE_COUNT = CorePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Item Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_LINK_OPERATION_COUNT = CorePackage.PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.HoldingImpl <em>Holding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.HoldingImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getHolding()
	 * @generated
	 */
	int HOLDING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__PERSON = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__LEVEL = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__EVIDENCE = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__SINCE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING__UNTIL = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Holding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Holding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLDING_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.NeedImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__WORDS = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TOPIC = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ASKED_OF = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ASKED_BY = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DATE = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__OUTCOME = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.ReuseEventImpl <em>Reuse Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.ReuseEventImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getReuseEvent()
	 * @generated
	 */
	int REUSE_EVENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__TEAM = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__DATE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__MINUTES_SAVED = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT__NOTE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Reuse Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Reuse Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REUSE_EVENT_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.SharingPlaceImpl <em>Sharing Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.SharingPlaceImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getSharingPlace()
	 * @generated
	 */
	int SHARING_PLACE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The number of structural features of the '<em>Sharing Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Sharing Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARING_PLACE_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.PassingImpl <em>Passing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.PassingImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getPassing()
	 * @generated
	 */
	int PASSING = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__AUDIENCE = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__DATE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__PLACE = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Passed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__PASSED_BY = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING__NOTE = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Passing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Passing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSING_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.RemarkImpl <em>Remark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.RemarkImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getRemark()
	 * @generated
	 */
	int REMARK = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__AUTHOR = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__DATE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__WORDS = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__STATE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ANSWER = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.impl.InterviewImpl <em>Interview</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.impl.InterviewImpl
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getInterview()
	 * @generated
	 */
	int INTERVIEW = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PERSON = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interviewer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__INTERVIEWER = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__DATE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__GUIDE = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__NOTES = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__ITEMS = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Interview</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Interview</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.ItemKind
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 10;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.KnowledgeForm <em>Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.KnowledgeForm
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getKnowledgeForm()
	 * @generated
	 */
	int KNOWLEDGE_FORM = 11;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.Storage <em>Storage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.Storage
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getStorage()
	 * @generated
	 */
	int STORAGE = 12;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.LifecycleState <em>Lifecycle State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.LifecycleState
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getLifecycleState()
	 * @generated
	 */
	int LIFECYCLE_STATE = 13;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.Freshness <em>Freshness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.Freshness
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getFreshness()
	 * @generated
	 */
	int FRESHNESS = 14;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.LinkKind
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 15;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.HoldingEvidence <em>Holding Evidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.HoldingEvidence
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getHoldingEvidence()
	 * @generated
	 */
	int HOLDING_EVIDENCE = 16;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.NeedOutcome <em>Need Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.NeedOutcome
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getNeedOutcome()
	 * @generated
	 */
	int NEED_OUTCOME = 17;

	/**
	 * The meta object id for the '{@link org.passeur.knowledge.model.RemarkState <em>Remark State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.knowledge.model.RemarkState
	 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getRemarkState()
	 * @generated
	 */
	int REMARK_STATE = 18;


	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Topic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topic</em>'.
	 * @see org.passeur.knowledge.model.Topic
	 * @generated
	 */
	EClass getTopic();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Topic#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.passeur.knowledge.model.Topic#getName()
	 * @see #getTopic()
	 * @generated
	 */
	EAttribute getTopic_Name();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Topic#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.passeur.knowledge.model.Topic#getParent()
	 * @see #getTopic()
	 * @generated
	 */
	EReference getTopic_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Topic#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.passeur.knowledge.model.Topic#getDescription()
	 * @see #getTopic()
	 * @generated
	 */
	EAttribute getTopic_Description();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.KnowledgeItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem
	 * @generated
	 */
	EClass getKnowledgeItem();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getTitle()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getBody()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getKind()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.passeur.knowledge.model.KnowledgeItem#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Topics</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getTopics()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EReference getKnowledgeItem_Topics();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getForm()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getCriticality()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Criticality();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getStorage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getStorage()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Storage();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.KnowledgeItem#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getAudience()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EReference getKnowledgeItem_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getSource()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getLanguage()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.passeur.knowledge.model.KnowledgeItem#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getLinks()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EReference getKnowledgeItem_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.passeur.knowledge.model.KnowledgeItem#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getAttachments()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EReference getKnowledgeItem_Attachments();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifier <em>Verifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Verifier</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getVerifier()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EReference getKnowledgeItem_Verifier();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifyEvery <em>Verify Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verify Every</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getVerifyEvery()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_VerifyEvery();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getVerifiedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_VerifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getDueOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getState()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_State();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getIdentifiedOn <em>Identified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getIdentifiedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_IdentifiedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getCapturedOn <em>Captured On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getCapturedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_CapturedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getStructuredOn <em>Structured On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structured On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getStructuredOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_StructuredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getSharedOn <em>Shared On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shared On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getSharedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_SharedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getReusedOn <em>Reused On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reused On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getReusedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_ReusedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.KnowledgeItem#getArchivedOn <em>Archived On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archived On</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeItem#getArchivedOn()
	 * @see #getKnowledgeItem()
	 * @generated
	 */
	EAttribute getKnowledgeItem_ArchivedOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.ItemLink <em>Item Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item Link</em>'.
	 * @see org.passeur.knowledge.model.ItemLink
	 * @generated
	 */
	EClass getItemLink();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.ItemLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.knowledge.model.ItemLink#getKind()
	 * @see #getItemLink()
	 * @generated
	 */
	EAttribute getItemLink_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.ItemLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.passeur.knowledge.model.ItemLink#getTarget()
	 * @see #getItemLink()
	 * @generated
	 */
	EReference getItemLink_Target();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Holding <em>Holding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Holding</em>'.
	 * @see org.passeur.knowledge.model.Holding
	 * @generated
	 */
	EClass getHolding();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Holding#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.passeur.knowledge.model.Holding#getPerson()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Person();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Holding#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.Holding#getItem()
	 * @see #getHolding()
	 * @generated
	 */
	EReference getHolding_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Holding#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.passeur.knowledge.model.Holding#getLevel()
	 * @see #getHolding()
	 * @generated
	 */
	EAttribute getHolding_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Holding#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.passeur.knowledge.model.Holding#getEvidence()
	 * @see #getHolding()
	 * @generated
	 */
	EAttribute getHolding_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Holding#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.passeur.knowledge.model.Holding#getSince()
	 * @see #getHolding()
	 * @generated
	 */
	EAttribute getHolding_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Holding#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.passeur.knowledge.model.Holding#getUntil()
	 * @see #getHolding()
	 * @generated
	 */
	EAttribute getHolding_Until();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.passeur.knowledge.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Need#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.passeur.knowledge.model.Need#getWords()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Words();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Need#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.Need#getItem()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Item();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Need#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Topic</em>'.
	 * @see org.passeur.knowledge.model.Need#getTopic()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_Topic();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Need#getAskedOf <em>Asked Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked Of</em>'.
	 * @see org.passeur.knowledge.model.Need#getAskedOf()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_AskedOf();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Need#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked By</em>'.
	 * @see org.passeur.knowledge.model.Need#getAskedBy()
	 * @see #getNeed()
	 * @generated
	 */
	EReference getNeed_AskedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Need#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.knowledge.model.Need#getDate()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Need#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.passeur.knowledge.model.Need#getOutcome()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Outcome();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.ReuseEvent <em>Reuse Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reuse Event</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent
	 * @generated
	 */
	EClass getReuseEvent();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.ReuseEvent#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent#getItem()
	 * @see #getReuseEvent()
	 * @generated
	 */
	EReference getReuseEvent_Item();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.ReuseEvent#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent#getTeam()
	 * @see #getReuseEvent()
	 * @generated
	 */
	EReference getReuseEvent_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.ReuseEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent#getDate()
	 * @see #getReuseEvent()
	 * @generated
	 */
	EAttribute getReuseEvent_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.ReuseEvent#getMinutesSaved <em>Minutes Saved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Saved</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent#getMinutesSaved()
	 * @see #getReuseEvent()
	 * @generated
	 */
	EAttribute getReuseEvent_MinutesSaved();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.ReuseEvent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.knowledge.model.ReuseEvent#getNote()
	 * @see #getReuseEvent()
	 * @generated
	 */
	EAttribute getReuseEvent_Note();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.SharingPlace <em>Sharing Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sharing Place</em>'.
	 * @see org.passeur.knowledge.model.SharingPlace
	 * @generated
	 */
	EClass getSharingPlace();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Passing <em>Passing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passing</em>'.
	 * @see org.passeur.knowledge.model.Passing
	 * @generated
	 */
	EClass getPassing();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Passing#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.Passing#getItem()
	 * @see #getPassing()
	 * @generated
	 */
	EReference getPassing_Item();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Passing#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.passeur.knowledge.model.Passing#getAudience()
	 * @see #getPassing()
	 * @generated
	 */
	EReference getPassing_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Passing#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.knowledge.model.Passing#getDate()
	 * @see #getPassing()
	 * @generated
	 */
	EAttribute getPassing_Date();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Passing#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see org.passeur.knowledge.model.Passing#getPlace()
	 * @see #getPassing()
	 * @generated
	 */
	EReference getPassing_Place();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Passing#getPassedBy <em>Passed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Passed By</em>'.
	 * @see org.passeur.knowledge.model.Passing#getPassedBy()
	 * @see #getPassing()
	 * @generated
	 */
	EReference getPassing_PassedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Passing#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.knowledge.model.Passing#getNote()
	 * @see #getPassing()
	 * @generated
	 */
	EAttribute getPassing_Note();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Remark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remark</em>'.
	 * @see org.passeur.knowledge.model.Remark
	 * @generated
	 */
	EClass getRemark();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Remark#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.knowledge.model.Remark#getItem()
	 * @see #getRemark()
	 * @generated
	 */
	EReference getRemark_Item();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Remark#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.passeur.knowledge.model.Remark#getAuthor()
	 * @see #getRemark()
	 * @generated
	 */
	EReference getRemark_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Remark#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.knowledge.model.Remark#getDate()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Remark#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.passeur.knowledge.model.Remark#getWords()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Remark#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.knowledge.model.Remark#getState()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_State();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Remark#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.passeur.knowledge.model.Remark#getAnswer()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Answer();

	/**
	 * Returns the meta object for class '{@link org.passeur.knowledge.model.Interview <em>Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview</em>'.
	 * @see org.passeur.knowledge.model.Interview
	 * @generated
	 */
	EClass getInterview();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Interview#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.passeur.knowledge.model.Interview#getPerson()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Person();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.knowledge.model.Interview#getInterviewer <em>Interviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Interviewer</em>'.
	 * @see org.passeur.knowledge.model.Interview#getInterviewer()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Interviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Interview#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.knowledge.model.Interview#getDate()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Interview#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guide</em>'.
	 * @see org.passeur.knowledge.model.Interview#getGuide()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Guide();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.knowledge.model.Interview#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.passeur.knowledge.model.Interview#getNotes()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Notes();

	/**
	 * Returns the meta object for the reference list '{@link org.passeur.knowledge.model.Interview#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.passeur.knowledge.model.Interview#getItems()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Items();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.passeur.knowledge.model.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.KnowledgeForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Form</em>'.
	 * @see org.passeur.knowledge.model.KnowledgeForm
	 * @generated
	 */
	EEnum getKnowledgeForm();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.Storage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Storage</em>'.
	 * @see org.passeur.knowledge.model.Storage
	 * @generated
	 */
	EEnum getStorage();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.LifecycleState <em>Lifecycle State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lifecycle State</em>'.
	 * @see org.passeur.knowledge.model.LifecycleState
	 * @generated
	 */
	EEnum getLifecycleState();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.Freshness <em>Freshness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Freshness</em>'.
	 * @see org.passeur.knowledge.model.Freshness
	 * @generated
	 */
	EEnum getFreshness();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.passeur.knowledge.model.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.HoldingEvidence <em>Holding Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Holding Evidence</em>'.
	 * @see org.passeur.knowledge.model.HoldingEvidence
	 * @generated
	 */
	EEnum getHoldingEvidence();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.NeedOutcome <em>Need Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need Outcome</em>'.
	 * @see org.passeur.knowledge.model.NeedOutcome
	 * @generated
	 */
	EEnum getNeedOutcome();

	/**
	 * Returns the meta object for enum '{@link org.passeur.knowledge.model.RemarkState <em>Remark State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Remark State</em>'.
	 * @see org.passeur.knowledge.model.RemarkState
	 * @generated
	 */
	EEnum getRemarkState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KnowledgeFactory getKnowledgeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.TopicImpl <em>Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.TopicImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getTopic()
		 * @generated
		 */
		EClass TOPIC = eINSTANCE.getTopic();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC__NAME = eINSTANCE.getTopic_Name();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC__PARENT = eINSTANCE.getTopic_Parent();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC__DESCRIPTION = eINSTANCE.getTopic_Description();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.KnowledgeItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.KnowledgeItemImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getKnowledgeItem()
		 * @generated
		 */
		EClass KNOWLEDGE_ITEM = eINSTANCE.getKnowledgeItem();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__TITLE = eINSTANCE.getKnowledgeItem_Title();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__BODY = eINSTANCE.getKnowledgeItem_Body();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__KIND = eINSTANCE.getKnowledgeItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_ITEM__TOPICS = eINSTANCE.getKnowledgeItem_Topics();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__FORM = eINSTANCE.getKnowledgeItem_Form();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__CRITICALITY = eINSTANCE.getKnowledgeItem_Criticality();

		/**
		 * The meta object literal for the '<em><b>Storage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__STORAGE = eINSTANCE.getKnowledgeItem_Storage();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_ITEM__AUDIENCE = eINSTANCE.getKnowledgeItem_Audience();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__SOURCE = eINSTANCE.getKnowledgeItem_Source();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__LANGUAGE = eINSTANCE.getKnowledgeItem_Language();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_ITEM__LINKS = eINSTANCE.getKnowledgeItem_Links();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_ITEM__ATTACHMENTS = eINSTANCE.getKnowledgeItem_Attachments();

		/**
		 * The meta object literal for the '<em><b>Verifier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_ITEM__VERIFIER = eINSTANCE.getKnowledgeItem_Verifier();

		/**
		 * The meta object literal for the '<em><b>Verify Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__VERIFY_EVERY = eINSTANCE.getKnowledgeItem_VerifyEvery();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__VERIFIED_ON = eINSTANCE.getKnowledgeItem_VerifiedOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__DUE_ON = eINSTANCE.getKnowledgeItem_DueOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__STATE = eINSTANCE.getKnowledgeItem_State();

		/**
		 * The meta object literal for the '<em><b>Identified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__IDENTIFIED_ON = eINSTANCE.getKnowledgeItem_IdentifiedOn();

		/**
		 * The meta object literal for the '<em><b>Captured On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__CAPTURED_ON = eINSTANCE.getKnowledgeItem_CapturedOn();

		/**
		 * The meta object literal for the '<em><b>Structured On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__STRUCTURED_ON = eINSTANCE.getKnowledgeItem_StructuredOn();

		/**
		 * The meta object literal for the '<em><b>Shared On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__SHARED_ON = eINSTANCE.getKnowledgeItem_SharedOn();

		/**
		 * The meta object literal for the '<em><b>Reused On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__REUSED_ON = eINSTANCE.getKnowledgeItem_ReusedOn();

		/**
		 * The meta object literal for the '<em><b>Archived On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_ITEM__ARCHIVED_ON = eINSTANCE.getKnowledgeItem_ArchivedOn();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.ItemLinkImpl <em>Item Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.ItemLinkImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getItemLink()
		 * @generated
		 */
		EClass ITEM_LINK = eINSTANCE.getItemLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM_LINK__KIND = eINSTANCE.getItemLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM_LINK__TARGET = eINSTANCE.getItemLink_Target();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.HoldingImpl <em>Holding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.HoldingImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getHolding()
		 * @generated
		 */
		EClass HOLDING = eINSTANCE.getHolding();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__PERSON = eINSTANCE.getHolding_Person();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOLDING__ITEM = eINSTANCE.getHolding_Item();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLDING__LEVEL = eINSTANCE.getHolding_Level();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLDING__EVIDENCE = eINSTANCE.getHolding_Evidence();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLDING__SINCE = eINSTANCE.getHolding_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLDING__UNTIL = eINSTANCE.getHolding_Until();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.NeedImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__WORDS = eINSTANCE.getNeed_Words();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__ITEM = eINSTANCE.getNeed_Item();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__TOPIC = eINSTANCE.getNeed_Topic();

		/**
		 * The meta object literal for the '<em><b>Asked Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__ASKED_OF = eINSTANCE.getNeed_AskedOf();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEED__ASKED_BY = eINSTANCE.getNeed_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__DATE = eINSTANCE.getNeed_Date();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__OUTCOME = eINSTANCE.getNeed_Outcome();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.ReuseEventImpl <em>Reuse Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.ReuseEventImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getReuseEvent()
		 * @generated
		 */
		EClass REUSE_EVENT = eINSTANCE.getReuseEvent();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REUSE_EVENT__ITEM = eINSTANCE.getReuseEvent_Item();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REUSE_EVENT__TEAM = eINSTANCE.getReuseEvent_Team();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REUSE_EVENT__DATE = eINSTANCE.getReuseEvent_Date();

		/**
		 * The meta object literal for the '<em><b>Minutes Saved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REUSE_EVENT__MINUTES_SAVED = eINSTANCE.getReuseEvent_MinutesSaved();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REUSE_EVENT__NOTE = eINSTANCE.getReuseEvent_Note();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.SharingPlaceImpl <em>Sharing Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.SharingPlaceImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getSharingPlace()
		 * @generated
		 */
		EClass SHARING_PLACE = eINSTANCE.getSharingPlace();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.PassingImpl <em>Passing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.PassingImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getPassing()
		 * @generated
		 */
		EClass PASSING = eINSTANCE.getPassing();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSING__ITEM = eINSTANCE.getPassing_Item();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSING__AUDIENCE = eINSTANCE.getPassing_Audience();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSING__DATE = eINSTANCE.getPassing_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSING__PLACE = eINSTANCE.getPassing_Place();

		/**
		 * The meta object literal for the '<em><b>Passed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSING__PASSED_BY = eINSTANCE.getPassing_PassedBy();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSING__NOTE = eINSTANCE.getPassing_Note();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.RemarkImpl <em>Remark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.RemarkImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getRemark()
		 * @generated
		 */
		EClass REMARK = eINSTANCE.getRemark();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMARK__ITEM = eINSTANCE.getRemark_Item();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMARK__AUTHOR = eINSTANCE.getRemark_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__DATE = eINSTANCE.getRemark_Date();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__WORDS = eINSTANCE.getRemark_Words();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__STATE = eINSTANCE.getRemark_State();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__ANSWER = eINSTANCE.getRemark_Answer();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.impl.InterviewImpl <em>Interview</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.impl.InterviewImpl
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getInterview()
		 * @generated
		 */
		EClass INTERVIEW = eINSTANCE.getInterview();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__PERSON = eINSTANCE.getInterview_Person();

		/**
		 * The meta object literal for the '<em><b>Interviewer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__INTERVIEWER = eINSTANCE.getInterview_Interviewer();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__DATE = eINSTANCE.getInterview_Date();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__GUIDE = eINSTANCE.getInterview_Guide();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__NOTES = eINSTANCE.getInterview_Notes();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__ITEMS = eINSTANCE.getInterview_Items();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.ItemKind
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.KnowledgeForm <em>Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.KnowledgeForm
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getKnowledgeForm()
		 * @generated
		 */
		EEnum KNOWLEDGE_FORM = eINSTANCE.getKnowledgeForm();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.Storage <em>Storage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.Storage
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getStorage()
		 * @generated
		 */
		EEnum STORAGE = eINSTANCE.getStorage();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.LifecycleState <em>Lifecycle State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.LifecycleState
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getLifecycleState()
		 * @generated
		 */
		EEnum LIFECYCLE_STATE = eINSTANCE.getLifecycleState();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.Freshness <em>Freshness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.Freshness
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getFreshness()
		 * @generated
		 */
		EEnum FRESHNESS = eINSTANCE.getFreshness();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.LinkKind
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.HoldingEvidence <em>Holding Evidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.HoldingEvidence
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getHoldingEvidence()
		 * @generated
		 */
		EEnum HOLDING_EVIDENCE = eINSTANCE.getHoldingEvidence();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.NeedOutcome <em>Need Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.NeedOutcome
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getNeedOutcome()
		 * @generated
		 */
		EEnum NEED_OUTCOME = eINSTANCE.getNeedOutcome();

		/**
		 * The meta object literal for the '{@link org.passeur.knowledge.model.RemarkState <em>Remark State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.knowledge.model.RemarkState
		 * @see org.passeur.knowledge.model.impl.KnowledgePackageImpl#getRemarkState()
		 * @generated
		 */
		EEnum REMARK_STATE = eINSTANCE.getRemarkState();

	}

} //KnowledgePackage
