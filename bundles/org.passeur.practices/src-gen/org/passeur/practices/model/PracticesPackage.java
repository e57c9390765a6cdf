/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.passeur.core.model.CorePackage;

import org.passeur.knowledge.model.KnowledgePackage;

import org.passeur.strategy.model.StrategyPackage;

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
 * @see org.passeur.practices.model.PracticesFactory
 * @model kind="package"
 *        annotation="http://passeur.org/store schemaVersion='1'"
 * @generated
 */
public interface PracticesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "practices";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://passeur.org/practices";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "practices";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PracticesPackage eINSTANCE = org.passeur.practices.model.impl.PracticesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.CatalogueEntryImpl <em>Catalogue Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.CatalogueEntryImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCatalogueEntry()
	 * @generated
	 */
	int CATALOGUE_ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__KIND = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__NAME = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__PURPOSE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__AGENDA = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__BARRIERS = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__ITEMS = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__CADENCE = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__HOURS = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY__MINUTES = CorePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Catalogue Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Catalogue Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATALOGUE_ENTRY_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.PracticeImpl <em>Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.PracticeImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPractice()
	 * @generated
	 */
	int PRACTICE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ID = StrategyPackage.SERVING__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__VERSION = StrategyPackage.SERVING__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CREATED = StrategyPackage.SERVING__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__MODIFIED = StrategyPackage.SERVING__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__IMPORT_SOURCE = StrategyPackage.SERVING__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__EXTERNAL_ID = StrategyPackage.SERVING__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__IMPORTED_HASH = StrategyPackage.SERVING__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__OBJECTIVE = StrategyPackage.SERVING__OBJECTIVE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__KIND = StrategyPackage.SERVING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__TITLE = StrategyPackage.SERVING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__OWNER = StrategyPackage.SERVING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Teams</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__TEAMS = StrategyPackage.SERVING_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CADENCE = StrategyPackage.SERVING_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__HOURS = StrategyPackage.SERVING_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ADDRESSES = StrategyPackage.SERVING_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__STATE = StrategyPackage.SERVING_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__FROM = StrategyPackage.SERVING_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__TO = StrategyPackage.SERVING_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__NOTE = StrategyPackage.SERVING_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_FEATURE_COUNT = StrategyPackage.SERVING_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_OPERATION_COUNT = StrategyPackage.SERVING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.SessionImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = KnowledgePackage.SHARING_PLACE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__VERSION = KnowledgePackage.SHARING_PLACE__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CREATED = KnowledgePackage.SHARING_PLACE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MODIFIED = KnowledgePackage.SHARING_PLACE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__IMPORT_SOURCE = KnowledgePackage.SHARING_PLACE__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__EXTERNAL_ID = KnowledgePackage.SHARING_PLACE__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__IMPORTED_HASH = KnowledgePackage.SHARING_PLACE__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PRACTICE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TITLE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__START = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__MINUTES = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LOCATION = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__FACILITATOR = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Invited</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__INVITED = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Attendance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ATTENDANCE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__AGENDA = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NOTES = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STATE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Cancelled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CANCELLED_ON = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = KnowledgePackage.SHARING_PLACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.AttendanceImpl <em>Attendance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.AttendanceImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getAttendance()
	 * @generated
	 */
	int ATTENDANCE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__ID = CorePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__TEAM = CorePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PEOPLE = CorePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_FEATURE_COUNT = CorePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_OPERATION_COUNT = CorePackage.PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.VerbatimImpl <em>Verbatim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.VerbatimImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getVerbatim()
	 * @generated
	 */
	int VERBATIM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__SESSION = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__TEAM = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__WORDS = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reformulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__REFORMULATION = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__AGREED = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Verbatim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Verbatim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.FeedbackDocumentImpl <em>Feedback Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.FeedbackDocumentImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getFeedbackDocument()
	 * @generated
	 */
	int FEEDBACK_DOCUMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__SESSION = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__TITLE = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__DATE = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__BODY = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__AUDIENCE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT__SENT_ON = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Feedback Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Feedback Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_DOCUMENT_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.PainPointImpl <em>Pain Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.PainPointImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPainPoint()
	 * @generated
	 */
	int PAIN_POINT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__WORDS = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SESSION = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__TEAM = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__AUDIENCE = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__FREQUENCY = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__SEVERITY = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__RAISED_ON = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__MERGED_INTO = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__VALIDATED_ON = CorePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__ANSWER = CorePackage.ENTITY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__ITEMS = CorePackage.ENTITY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__ANSWERED_ON = CorePackage.ENTITY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT__STATE = CorePackage.ENTITY_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Pain Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAIN_POINT_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.ChannelImpl <em>Channel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.ChannelImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getChannel()
	 * @generated
	 */
	int CHANNEL = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__ID = KnowledgePackage.SHARING_PLACE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__VERSION = KnowledgePackage.SHARING_PLACE__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CREATED = KnowledgePackage.SHARING_PLACE__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__MODIFIED = KnowledgePackage.SHARING_PLACE__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__IMPORT_SOURCE = KnowledgePackage.SHARING_PLACE__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__EXTERNAL_ID = KnowledgePackage.SHARING_PLACE__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__IMPORTED_HASH = KnowledgePackage.SHARING_PLACE__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__NAME = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__TOOL = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__THEME = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__PURPOSE = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__OWNER = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__RULES = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL__CLOSED_ON = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_FEATURE_COUNT = KnowledgePackage.SHARING_PLACE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Channel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_OPERATION_COUNT = KnowledgePackage.SHARING_PLACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.ContentSourceImpl <em>Content Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.ContentSourceImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getContentSource()
	 * @generated
	 */
	int CONTENT_SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__NAME = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__KIND = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__ADDRESS = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Contributor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__CONTRIBUTOR = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__TOPIC = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__NOTE = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Read On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE__READ_ON = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Content Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Content Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_SOURCE_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.CandidateImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SOURCE = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__TITLE = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ADDRESS = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__PUBLISHED = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SUMMARY = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__STATE = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__ITEM = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.OnboardingPlanImpl <em>Onboarding Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.OnboardingPlanImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getOnboardingPlan()
	 * @generated
	 */
	int ONBOARDING_PLAN = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__PERSON = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__DAY = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tutor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__TUTOR = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__STEPS = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN__NOTE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Onboarding Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Onboarding Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PLAN_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.OnboardingStepImpl <em>Onboarding Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.OnboardingStepImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getOnboardingStep()
	 * @generated
	 */
	int ONBOARDING_STEP = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__ID = CorePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__TITLE = CorePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__HOST = CorePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__PLACE = CorePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__DATE = CorePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__START = CorePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__MINUTES = CorePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP__DONE = CorePackage.PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Onboarding Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP_FEATURE_COUNT = CorePackage.PART_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Onboarding Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_STEP_OPERATION_COUNT = CorePackage.PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.MandateImpl <em>Mandate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.MandateImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getMandate()
	 * @generated
	 */
	int MANDATE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__TITLE = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__PERSON = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__TEXT = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__HOURS_PER_WEEK = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__FROM = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__TO = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__VALIDATED_BY = CorePackage.ENTITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE__VALIDATED_ON = CorePackage.ENTITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Mandate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Mandate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANDATE_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.JournalEntryImpl <em>Journal Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.JournalEntryImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getJournalEntry()
	 * @generated
	 */
	int JOURNAL_ENTRY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__DATE = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__ACTIVITY = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__WORDS = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__MINUTES = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY__PRACTICE = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Journal Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Journal Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JOURNAL_ENTRY_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.YearPlanImpl <em>Year Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.YearPlanImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getYearPlan()
	 * @generated
	 */
	int YEAR_PLAN = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__ID = CorePackage.ENTITY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__VERSION = CorePackage.ENTITY__VERSION;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__CREATED = CorePackage.ENTITY__CREATED;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__MODIFIED = CorePackage.ENTITY__MODIFIED;

	/**
	 * The feature id for the '<em><b>Import Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__IMPORT_SOURCE = CorePackage.ENTITY__IMPORT_SOURCE;

	/**
	 * The feature id for the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__EXTERNAL_ID = CorePackage.ENTITY__EXTERNAL_ID;

	/**
	 * The feature id for the '<em><b>Imported Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__IMPORTED_HASH = CorePackage.ENTITY__IMPORTED_HASH;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__TITLE = CorePackage.ENTITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__YEAR = CorePackage.ENTITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__LINES = CorePackage.ENTITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN__NOTE = CorePackage.ENTITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Year Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN_FEATURE_COUNT = CorePackage.ENTITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Year Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YEAR_PLAN_OPERATION_COUNT = CorePackage.ENTITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.impl.PlanLineImpl <em>Plan Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.impl.PlanLineImpl
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPlanLine()
	 * @generated
	 */
	int PLAN_LINE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__ID = CorePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__MONTH = CorePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__TITLE = CorePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__KIND = CorePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__PRACTICE = CorePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__HOURS = CorePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE__DONE = CorePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Plan Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE_FEATURE_COUNT = CorePackage.PART_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Plan Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_LINE_OPERATION_COUNT = CorePackage.PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.PracticeKind <em>Practice Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.PracticeKind
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPracticeKind()
	 * @generated
	 */
	int PRACTICE_KIND = 16;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.Cadence <em>Cadence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.Cadence
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCadence()
	 * @generated
	 */
	int CADENCE = 17;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.PracticeState <em>Practice State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.PracticeState
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPracticeState()
	 * @generated
	 */
	int PRACTICE_STATE = 18;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.SessionState <em>Session State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.SessionState
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getSessionState()
	 * @generated
	 */
	int SESSION_STATE = 19;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.PainPointState <em>Pain Point State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.PainPointState
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPainPointState()
	 * @generated
	 */
	int PAIN_POINT_STATE = 20;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.ContentKind <em>Content Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.ContentKind
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getContentKind()
	 * @generated
	 */
	int CONTENT_KIND = 21;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.CandidateState <em>Candidate State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.CandidateState
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCandidateState()
	 * @generated
	 */
	int CANDIDATE_STATE = 22;

	/**
	 * The meta object id for the '{@link org.passeur.practices.model.JournalActivity <em>Journal Activity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.passeur.practices.model.JournalActivity
	 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getJournalActivity()
	 * @generated
	 */
	int JOURNAL_ACTIVITY = 23;


	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.CatalogueEntry <em>Catalogue Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catalogue Entry</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry
	 * @generated
	 */
	EClass getCatalogueEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getKind()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getName()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getPurpose()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agenda</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getAgenda()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Agenda();

	/**
	 * Returns the meta object for the attribute list '{@link org.passeur.practices.model.CatalogueEntry#getBarriers <em>Barriers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Barriers</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getBarriers()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Barriers();

	/**
	 * Returns the meta object for the attribute list '{@link org.passeur.practices.model.CatalogueEntry#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getItems()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getCadence()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getHours()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.CatalogueEntry#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.passeur.practices.model.CatalogueEntry#getMinutes()
	 * @see #getCatalogueEntry()
	 * @generated
	 */
	EAttribute getCatalogueEntry_Minutes();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Practice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practice</em>'.
	 * @see org.passeur.practices.model.Practice
	 * @generated
	 */
	EClass getPractice();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.practices.model.Practice#getKind()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.Practice#getTitle()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Title();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Practice#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.passeur.practices.model.Practice#getOwner()
	 * @see #getPractice()
	 * @generated
	 */
	EReference getPractice_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.passeur.practices.model.Practice#getTeams <em>Teams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Teams</em>'.
	 * @see org.passeur.practices.model.Practice#getTeams()
	 * @see #getPractice()
	 * @generated
	 */
	EReference getPractice_Teams();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence</em>'.
	 * @see org.passeur.practices.model.Practice#getCadence()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.passeur.practices.model.Practice#getHours()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Hours();

	/**
	 * Returns the meta object for the attribute list '{@link org.passeur.practices.model.Practice#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Addresses</em>'.
	 * @see org.passeur.practices.model.Practice#getAddresses()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Addresses();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.practices.model.Practice#getState()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_State();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.passeur.practices.model.Practice#getFrom()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_From();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.passeur.practices.model.Practice#getTo()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_To();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Practice#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.practices.model.Practice#getNote()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Note();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.passeur.practices.model.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Session#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practice</em>'.
	 * @see org.passeur.practices.model.Session#getPractice()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Practice();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.Session#getTitle()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.practices.model.Session#getDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.passeur.practices.model.Session#getStart()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.passeur.practices.model.Session#getMinutes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.passeur.practices.model.Session#getLocation()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Location();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Session#getFacilitator <em>Facilitator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facilitator</em>'.
	 * @see org.passeur.practices.model.Session#getFacilitator()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Facilitator();

	/**
	 * Returns the meta object for the reference list '{@link org.passeur.practices.model.Session#getInvited <em>Invited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Invited</em>'.
	 * @see org.passeur.practices.model.Session#getInvited()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Invited();

	/**
	 * Returns the meta object for the containment reference list '{@link org.passeur.practices.model.Session#getAttendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendance</em>'.
	 * @see org.passeur.practices.model.Session#getAttendance()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Attendance();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agenda</em>'.
	 * @see org.passeur.practices.model.Session#getAgenda()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Agenda();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.passeur.practices.model.Session#getNotes()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.practices.model.Session#getState()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_State();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Session#getCancelledOn <em>Cancelled On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cancelled On</em>'.
	 * @see org.passeur.practices.model.Session#getCancelledOn()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_CancelledOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Attendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance</em>'.
	 * @see org.passeur.practices.model.Attendance
	 * @generated
	 */
	EClass getAttendance();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Attendance#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see org.passeur.practices.model.Attendance#getTeam()
	 * @see #getAttendance()
	 * @generated
	 */
	EReference getAttendance_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Attendance#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.passeur.practices.model.Attendance#getPeople()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_People();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Verbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verbatim</em>'.
	 * @see org.passeur.practices.model.Verbatim
	 * @generated
	 */
	EClass getVerbatim();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Verbatim#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.passeur.practices.model.Verbatim#getSession()
	 * @see #getVerbatim()
	 * @generated
	 */
	EReference getVerbatim_Session();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Verbatim#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see org.passeur.practices.model.Verbatim#getTeam()
	 * @see #getVerbatim()
	 * @generated
	 */
	EReference getVerbatim_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Verbatim#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.passeur.practices.model.Verbatim#getWords()
	 * @see #getVerbatim()
	 * @generated
	 */
	EAttribute getVerbatim_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Verbatim#getReformulation <em>Reformulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reformulation</em>'.
	 * @see org.passeur.practices.model.Verbatim#getReformulation()
	 * @see #getVerbatim()
	 * @generated
	 */
	EAttribute getVerbatim_Reformulation();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Verbatim#isAgreed <em>Agreed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreed</em>'.
	 * @see org.passeur.practices.model.Verbatim#isAgreed()
	 * @see #getVerbatim()
	 * @generated
	 */
	EAttribute getVerbatim_Agreed();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.FeedbackDocument <em>Feedback Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback Document</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument
	 * @generated
	 */
	EClass getFeedbackDocument();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.FeedbackDocument#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getSession()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EReference getFeedbackDocument_Session();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.FeedbackDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getTitle()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EAttribute getFeedbackDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.FeedbackDocument#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getDate()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EAttribute getFeedbackDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.FeedbackDocument#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getBody()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EAttribute getFeedbackDocument_Body();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.FeedbackDocument#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getAudience()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EReference getFeedbackDocument_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.FeedbackDocument#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see org.passeur.practices.model.FeedbackDocument#getSentOn()
	 * @see #getFeedbackDocument()
	 * @generated
	 */
	EAttribute getFeedbackDocument_SentOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.PainPoint <em>Pain Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pain Point</em>'.
	 * @see org.passeur.practices.model.PainPoint
	 * @generated
	 */
	EClass getPainPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.passeur.practices.model.PainPoint#getWords()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Words();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.PainPoint#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.passeur.practices.model.PainPoint#getSession()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Session();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.PainPoint#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see org.passeur.practices.model.PainPoint#getTeam()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Team();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.PainPoint#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.passeur.practices.model.PainPoint#getAudience()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.passeur.practices.model.PainPoint#getFrequency()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.passeur.practices.model.PainPoint#getSeverity()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getRaisedOn <em>Raised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised On</em>'.
	 * @see org.passeur.practices.model.PainPoint#getRaisedOn()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_RaisedOn();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.PainPoint#getMergedInto <em>Merged Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Merged Into</em>'.
	 * @see org.passeur.practices.model.PainPoint#getMergedInto()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_MergedInto();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getValidatedOn <em>Validated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated On</em>'.
	 * @see org.passeur.practices.model.PainPoint#getValidatedOn()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_ValidatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.passeur.practices.model.PainPoint#getAnswer()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_Answer();

	/**
	 * Returns the meta object for the reference list '{@link org.passeur.practices.model.PainPoint#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.passeur.practices.model.PainPoint#getItems()
	 * @see #getPainPoint()
	 * @generated
	 */
	EReference getPainPoint_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.passeur.practices.model.PainPoint#getAnsweredOn()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_AnsweredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PainPoint#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.practices.model.PainPoint#getState()
	 * @see #getPainPoint()
	 * @generated
	 */
	EAttribute getPainPoint_State();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Channel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel</em>'.
	 * @see org.passeur.practices.model.Channel
	 * @generated
	 */
	EClass getChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.passeur.practices.model.Channel#getName()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getTool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tool</em>'.
	 * @see org.passeur.practices.model.Channel#getTool()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Tool();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.passeur.practices.model.Channel#getTheme()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.passeur.practices.model.Channel#getPurpose()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Purpose();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Channel#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.passeur.practices.model.Channel#getOwner()
	 * @see #getChannel()
	 * @generated
	 */
	EReference getChannel_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rules</em>'.
	 * @see org.passeur.practices.model.Channel#getRules()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_Rules();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Channel#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.passeur.practices.model.Channel#getClosedOn()
	 * @see #getChannel()
	 * @generated
	 */
	EAttribute getChannel_ClosedOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.ContentSource <em>Content Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content Source</em>'.
	 * @see org.passeur.practices.model.ContentSource
	 * @generated
	 */
	EClass getContentSource();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.ContentSource#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.passeur.practices.model.ContentSource#getName()
	 * @see #getContentSource()
	 * @generated
	 */
	EAttribute getContentSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.ContentSource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.practices.model.ContentSource#getKind()
	 * @see #getContentSource()
	 * @generated
	 */
	EAttribute getContentSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.ContentSource#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.passeur.practices.model.ContentSource#getAddress()
	 * @see #getContentSource()
	 * @generated
	 */
	EAttribute getContentSource_Address();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.ContentSource#getContributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contributor</em>'.
	 * @see org.passeur.practices.model.ContentSource#getContributor()
	 * @see #getContentSource()
	 * @generated
	 */
	EReference getContentSource_Contributor();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.ContentSource#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Topic</em>'.
	 * @see org.passeur.practices.model.ContentSource#getTopic()
	 * @see #getContentSource()
	 * @generated
	 */
	EReference getContentSource_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.ContentSource#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.practices.model.ContentSource#getNote()
	 * @see #getContentSource()
	 * @generated
	 */
	EAttribute getContentSource_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.ContentSource#getReadOn <em>Read On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read On</em>'.
	 * @see org.passeur.practices.model.ContentSource#getReadOn()
	 * @see #getContentSource()
	 * @generated
	 */
	EAttribute getContentSource_ReadOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.passeur.practices.model.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Candidate#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.passeur.practices.model.Candidate#getSource()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Candidate#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.Candidate#getTitle()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Candidate#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.passeur.practices.model.Candidate#getAddress()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Candidate#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.passeur.practices.model.Candidate#getPublished()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Candidate#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.passeur.practices.model.Candidate#getSummary()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Candidate#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.passeur.practices.model.Candidate#getState()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_State();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Candidate#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.passeur.practices.model.Candidate#getItem()
	 * @see #getCandidate()
	 * @generated
	 */
	EReference getCandidate_Item();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.OnboardingPlan <em>Onboarding Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Onboarding Plan</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan
	 * @generated
	 */
	EClass getOnboardingPlan();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.OnboardingPlan#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan#getPerson()
	 * @see #getOnboardingPlan()
	 * @generated
	 */
	EReference getOnboardingPlan_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingPlan#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan#getDay()
	 * @see #getOnboardingPlan()
	 * @generated
	 */
	EAttribute getOnboardingPlan_Day();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.OnboardingPlan#getTutor <em>Tutor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tutor</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan#getTutor()
	 * @see #getOnboardingPlan()
	 * @generated
	 */
	EReference getOnboardingPlan_Tutor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.passeur.practices.model.OnboardingPlan#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan#getSteps()
	 * @see #getOnboardingPlan()
	 * @generated
	 */
	EReference getOnboardingPlan_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingPlan#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.practices.model.OnboardingPlan#getNote()
	 * @see #getOnboardingPlan()
	 * @generated
	 */
	EAttribute getOnboardingPlan_Note();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.OnboardingStep <em>Onboarding Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Onboarding Step</em>'.
	 * @see org.passeur.practices.model.OnboardingStep
	 * @generated
	 */
	EClass getOnboardingStep();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getTitle()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Title();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.OnboardingStep#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getHost()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EReference getOnboardingStep_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getPlace()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getDate()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getStart()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#getMinutes()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.OnboardingStep#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.passeur.practices.model.OnboardingStep#isDone()
	 * @see #getOnboardingStep()
	 * @generated
	 */
	EAttribute getOnboardingStep_Done();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.Mandate <em>Mandate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mandate</em>'.
	 * @see org.passeur.practices.model.Mandate
	 * @generated
	 */
	EClass getMandate();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.Mandate#getTitle()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_Title();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Mandate#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.passeur.practices.model.Mandate#getPerson()
	 * @see #getMandate()
	 * @generated
	 */
	EReference getMandate_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.passeur.practices.model.Mandate#getText()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.passeur.practices.model.Mandate#getHoursPerWeek()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_HoursPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.passeur.practices.model.Mandate#getFrom()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_From();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.passeur.practices.model.Mandate#getTo()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_To();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.Mandate#getValidatedBy <em>Validated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Validated By</em>'.
	 * @see org.passeur.practices.model.Mandate#getValidatedBy()
	 * @see #getMandate()
	 * @generated
	 */
	EReference getMandate_ValidatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.Mandate#getValidatedOn <em>Validated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated On</em>'.
	 * @see org.passeur.practices.model.Mandate#getValidatedOn()
	 * @see #getMandate()
	 * @generated
	 */
	EAttribute getMandate_ValidatedOn();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.JournalEntry <em>Journal Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Journal Entry</em>'.
	 * @see org.passeur.practices.model.JournalEntry
	 * @generated
	 */
	EClass getJournalEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.JournalEntry#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.passeur.practices.model.JournalEntry#getDate()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.JournalEntry#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity</em>'.
	 * @see org.passeur.practices.model.JournalEntry#getActivity()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Activity();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.JournalEntry#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.passeur.practices.model.JournalEntry#getWords()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.JournalEntry#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.passeur.practices.model.JournalEntry#getMinutes()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EAttribute getJournalEntry_Minutes();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.JournalEntry#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practice</em>'.
	 * @see org.passeur.practices.model.JournalEntry#getPractice()
	 * @see #getJournalEntry()
	 * @generated
	 */
	EReference getJournalEntry_Practice();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.YearPlan <em>Year Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Year Plan</em>'.
	 * @see org.passeur.practices.model.YearPlan
	 * @generated
	 */
	EClass getYearPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.YearPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.YearPlan#getTitle()
	 * @see #getYearPlan()
	 * @generated
	 */
	EAttribute getYearPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.YearPlan#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.passeur.practices.model.YearPlan#getYear()
	 * @see #getYearPlan()
	 * @generated
	 */
	EAttribute getYearPlan_Year();

	/**
	 * Returns the meta object for the containment reference list '{@link org.passeur.practices.model.YearPlan#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.passeur.practices.model.YearPlan#getLines()
	 * @see #getYearPlan()
	 * @generated
	 */
	EReference getYearPlan_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.YearPlan#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.passeur.practices.model.YearPlan#getNote()
	 * @see #getYearPlan()
	 * @generated
	 */
	EAttribute getYearPlan_Note();

	/**
	 * Returns the meta object for class '{@link org.passeur.practices.model.PlanLine <em>Plan Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Line</em>'.
	 * @see org.passeur.practices.model.PlanLine
	 * @generated
	 */
	EClass getPlanLine();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PlanLine#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.passeur.practices.model.PlanLine#getMonth()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PlanLine#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.passeur.practices.model.PlanLine#getTitle()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PlanLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.passeur.practices.model.PlanLine#getKind()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.passeur.practices.model.PlanLine#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practice</em>'.
	 * @see org.passeur.practices.model.PlanLine#getPractice()
	 * @see #getPlanLine()
	 * @generated
	 */
	EReference getPlanLine_Practice();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PlanLine#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.passeur.practices.model.PlanLine#getHours()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.passeur.practices.model.PlanLine#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.passeur.practices.model.PlanLine#isDone()
	 * @see #getPlanLine()
	 * @generated
	 */
	EAttribute getPlanLine_Done();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.PracticeKind <em>Practice Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Practice Kind</em>'.
	 * @see org.passeur.practices.model.PracticeKind
	 * @generated
	 */
	EEnum getPracticeKind();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.Cadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cadence</em>'.
	 * @see org.passeur.practices.model.Cadence
	 * @generated
	 */
	EEnum getCadence();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.PracticeState <em>Practice State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Practice State</em>'.
	 * @see org.passeur.practices.model.PracticeState
	 * @generated
	 */
	EEnum getPracticeState();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.SessionState <em>Session State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Session State</em>'.
	 * @see org.passeur.practices.model.SessionState
	 * @generated
	 */
	EEnum getSessionState();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.PainPointState <em>Pain Point State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pain Point State</em>'.
	 * @see org.passeur.practices.model.PainPointState
	 * @generated
	 */
	EEnum getPainPointState();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.ContentKind <em>Content Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Content Kind</em>'.
	 * @see org.passeur.practices.model.ContentKind
	 * @generated
	 */
	EEnum getContentKind();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.CandidateState <em>Candidate State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Candidate State</em>'.
	 * @see org.passeur.practices.model.CandidateState
	 * @generated
	 */
	EEnum getCandidateState();

	/**
	 * Returns the meta object for enum '{@link org.passeur.practices.model.JournalActivity <em>Journal Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Journal Activity</em>'.
	 * @see org.passeur.practices.model.JournalActivity
	 * @generated
	 */
	EEnum getJournalActivity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PracticesFactory getPracticesFactory();

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
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.CatalogueEntryImpl <em>Catalogue Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.CatalogueEntryImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCatalogueEntry()
		 * @generated
		 */
		EClass CATALOGUE_ENTRY = eINSTANCE.getCatalogueEntry();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__KIND = eINSTANCE.getCatalogueEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__NAME = eINSTANCE.getCatalogueEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__PURPOSE = eINSTANCE.getCatalogueEntry_Purpose();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__AGENDA = eINSTANCE.getCatalogueEntry_Agenda();

		/**
		 * The meta object literal for the '<em><b>Barriers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__BARRIERS = eINSTANCE.getCatalogueEntry_Barriers();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__ITEMS = eINSTANCE.getCatalogueEntry_Items();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__CADENCE = eINSTANCE.getCatalogueEntry_Cadence();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__HOURS = eINSTANCE.getCatalogueEntry_Hours();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATALOGUE_ENTRY__MINUTES = eINSTANCE.getCatalogueEntry_Minutes();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.PracticeImpl <em>Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.PracticeImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPractice()
		 * @generated
		 */
		EClass PRACTICE = eINSTANCE.getPractice();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__KIND = eINSTANCE.getPractice_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__TITLE = eINSTANCE.getPractice_Title();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE__OWNER = eINSTANCE.getPractice_Owner();

		/**
		 * The meta object literal for the '<em><b>Teams</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE__TEAMS = eINSTANCE.getPractice_Teams();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__CADENCE = eINSTANCE.getPractice_Cadence();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__HOURS = eINSTANCE.getPractice_Hours();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__ADDRESSES = eINSTANCE.getPractice_Addresses();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__STATE = eINSTANCE.getPractice_State();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__FROM = eINSTANCE.getPractice_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__TO = eINSTANCE.getPractice_To();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__NOTE = eINSTANCE.getPractice_Note();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.SessionImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Practice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PRACTICE = eINSTANCE.getSession_Practice();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TITLE = eINSTANCE.getSession_Title();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATE = eINSTANCE.getSession_Date();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__START = eINSTANCE.getSession_Start();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__MINUTES = eINSTANCE.getSession_Minutes();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__LOCATION = eINSTANCE.getSession_Location();

		/**
		 * The meta object literal for the '<em><b>Facilitator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__FACILITATOR = eINSTANCE.getSession_Facilitator();

		/**
		 * The meta object literal for the '<em><b>Invited</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__INVITED = eINSTANCE.getSession_Invited();

		/**
		 * The meta object literal for the '<em><b>Attendance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__ATTENDANCE = eINSTANCE.getSession_Attendance();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__AGENDA = eINSTANCE.getSession_Agenda();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NOTES = eINSTANCE.getSession_Notes();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__STATE = eINSTANCE.getSession_State();

		/**
		 * The meta object literal for the '<em><b>Cancelled On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CANCELLED_ON = eINSTANCE.getSession_CancelledOn();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.AttendanceImpl <em>Attendance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.AttendanceImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getAttendance()
		 * @generated
		 */
		EClass ATTENDANCE = eINSTANCE.getAttendance();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTENDANCE__TEAM = eINSTANCE.getAttendance_Team();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PEOPLE = eINSTANCE.getAttendance_People();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.VerbatimImpl <em>Verbatim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.VerbatimImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getVerbatim()
		 * @generated
		 */
		EClass VERBATIM = eINSTANCE.getVerbatim();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERBATIM__SESSION = eINSTANCE.getVerbatim_Session();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERBATIM__TEAM = eINSTANCE.getVerbatim_Team();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERBATIM__WORDS = eINSTANCE.getVerbatim_Words();

		/**
		 * The meta object literal for the '<em><b>Reformulation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERBATIM__REFORMULATION = eINSTANCE.getVerbatim_Reformulation();

		/**
		 * The meta object literal for the '<em><b>Agreed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERBATIM__AGREED = eINSTANCE.getVerbatim_Agreed();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.FeedbackDocumentImpl <em>Feedback Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.FeedbackDocumentImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getFeedbackDocument()
		 * @generated
		 */
		EClass FEEDBACK_DOCUMENT = eINSTANCE.getFeedbackDocument();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK_DOCUMENT__SESSION = eINSTANCE.getFeedbackDocument_Session();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_DOCUMENT__TITLE = eINSTANCE.getFeedbackDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_DOCUMENT__DATE = eINSTANCE.getFeedbackDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_DOCUMENT__BODY = eINSTANCE.getFeedbackDocument_Body();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK_DOCUMENT__AUDIENCE = eINSTANCE.getFeedbackDocument_Audience();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK_DOCUMENT__SENT_ON = eINSTANCE.getFeedbackDocument_SentOn();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.PainPointImpl <em>Pain Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.PainPointImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPainPoint()
		 * @generated
		 */
		EClass PAIN_POINT = eINSTANCE.getPainPoint();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__WORDS = eINSTANCE.getPainPoint_Words();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__SESSION = eINSTANCE.getPainPoint_Session();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__TEAM = eINSTANCE.getPainPoint_Team();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__AUDIENCE = eINSTANCE.getPainPoint_Audience();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__FREQUENCY = eINSTANCE.getPainPoint_Frequency();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__SEVERITY = eINSTANCE.getPainPoint_Severity();

		/**
		 * The meta object literal for the '<em><b>Raised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__RAISED_ON = eINSTANCE.getPainPoint_RaisedOn();

		/**
		 * The meta object literal for the '<em><b>Merged Into</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__MERGED_INTO = eINSTANCE.getPainPoint_MergedInto();

		/**
		 * The meta object literal for the '<em><b>Validated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__VALIDATED_ON = eINSTANCE.getPainPoint_ValidatedOn();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__ANSWER = eINSTANCE.getPainPoint_Answer();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAIN_POINT__ITEMS = eINSTANCE.getPainPoint_Items();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__ANSWERED_ON = eINSTANCE.getPainPoint_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAIN_POINT__STATE = eINSTANCE.getPainPoint_State();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.ChannelImpl <em>Channel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.ChannelImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getChannel()
		 * @generated
		 */
		EClass CHANNEL = eINSTANCE.getChannel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__NAME = eINSTANCE.getChannel_Name();

		/**
		 * The meta object literal for the '<em><b>Tool</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__TOOL = eINSTANCE.getChannel_Tool();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__THEME = eINSTANCE.getChannel_Theme();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__PURPOSE = eINSTANCE.getChannel_Purpose();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANNEL__OWNER = eINSTANCE.getChannel_Owner();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__RULES = eINSTANCE.getChannel_Rules();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL__CLOSED_ON = eINSTANCE.getChannel_ClosedOn();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.ContentSourceImpl <em>Content Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.ContentSourceImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getContentSource()
		 * @generated
		 */
		EClass CONTENT_SOURCE = eINSTANCE.getContentSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_SOURCE__NAME = eINSTANCE.getContentSource_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_SOURCE__KIND = eINSTANCE.getContentSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_SOURCE__ADDRESS = eINSTANCE.getContentSource_Address();

		/**
		 * The meta object literal for the '<em><b>Contributor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTENT_SOURCE__CONTRIBUTOR = eINSTANCE.getContentSource_Contributor();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTENT_SOURCE__TOPIC = eINSTANCE.getContentSource_Topic();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_SOURCE__NOTE = eINSTANCE.getContentSource_Note();

		/**
		 * The meta object literal for the '<em><b>Read On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_SOURCE__READ_ON = eINSTANCE.getContentSource_ReadOn();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.CandidateImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__SOURCE = eINSTANCE.getCandidate_Source();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__TITLE = eINSTANCE.getCandidate_Title();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__ADDRESS = eINSTANCE.getCandidate_Address();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__PUBLISHED = eINSTANCE.getCandidate_Published();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__SUMMARY = eINSTANCE.getCandidate_Summary();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__STATE = eINSTANCE.getCandidate_State();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE__ITEM = eINSTANCE.getCandidate_Item();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.OnboardingPlanImpl <em>Onboarding Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.OnboardingPlanImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getOnboardingPlan()
		 * @generated
		 */
		EClass ONBOARDING_PLAN = eINSTANCE.getOnboardingPlan();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PLAN__PERSON = eINSTANCE.getOnboardingPlan_Person();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_PLAN__DAY = eINSTANCE.getOnboardingPlan_Day();

		/**
		 * The meta object literal for the '<em><b>Tutor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PLAN__TUTOR = eINSTANCE.getOnboardingPlan_Tutor();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PLAN__STEPS = eINSTANCE.getOnboardingPlan_Steps();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_PLAN__NOTE = eINSTANCE.getOnboardingPlan_Note();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.OnboardingStepImpl <em>Onboarding Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.OnboardingStepImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getOnboardingStep()
		 * @generated
		 */
		EClass ONBOARDING_STEP = eINSTANCE.getOnboardingStep();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__TITLE = eINSTANCE.getOnboardingStep_Title();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_STEP__HOST = eINSTANCE.getOnboardingStep_Host();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__PLACE = eINSTANCE.getOnboardingStep_Place();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__DATE = eINSTANCE.getOnboardingStep_Date();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__START = eINSTANCE.getOnboardingStep_Start();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__MINUTES = eINSTANCE.getOnboardingStep_Minutes();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_STEP__DONE = eINSTANCE.getOnboardingStep_Done();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.MandateImpl <em>Mandate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.MandateImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getMandate()
		 * @generated
		 */
		EClass MANDATE = eINSTANCE.getMandate();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__TITLE = eINSTANCE.getMandate_Title();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANDATE__PERSON = eINSTANCE.getMandate_Person();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__TEXT = eINSTANCE.getMandate_Text();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__HOURS_PER_WEEK = eINSTANCE.getMandate_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__FROM = eINSTANCE.getMandate_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__TO = eINSTANCE.getMandate_To();

		/**
		 * The meta object literal for the '<em><b>Validated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANDATE__VALIDATED_BY = eINSTANCE.getMandate_ValidatedBy();

		/**
		 * The meta object literal for the '<em><b>Validated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANDATE__VALIDATED_ON = eINSTANCE.getMandate_ValidatedOn();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.JournalEntryImpl <em>Journal Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.JournalEntryImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getJournalEntry()
		 * @generated
		 */
		EClass JOURNAL_ENTRY = eINSTANCE.getJournalEntry();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__DATE = eINSTANCE.getJournalEntry_Date();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__ACTIVITY = eINSTANCE.getJournalEntry_Activity();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__WORDS = eINSTANCE.getJournalEntry_Words();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JOURNAL_ENTRY__MINUTES = eINSTANCE.getJournalEntry_Minutes();

		/**
		 * The meta object literal for the '<em><b>Practice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JOURNAL_ENTRY__PRACTICE = eINSTANCE.getJournalEntry_Practice();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.YearPlanImpl <em>Year Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.YearPlanImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getYearPlan()
		 * @generated
		 */
		EClass YEAR_PLAN = eINSTANCE.getYearPlan();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_PLAN__TITLE = eINSTANCE.getYearPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_PLAN__YEAR = eINSTANCE.getYearPlan_Year();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YEAR_PLAN__LINES = eINSTANCE.getYearPlan_Lines();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YEAR_PLAN__NOTE = eINSTANCE.getYearPlan_Note();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.impl.PlanLineImpl <em>Plan Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.impl.PlanLineImpl
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPlanLine()
		 * @generated
		 */
		EClass PLAN_LINE = eINSTANCE.getPlanLine();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__MONTH = eINSTANCE.getPlanLine_Month();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__TITLE = eINSTANCE.getPlanLine_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__KIND = eINSTANCE.getPlanLine_Kind();

		/**
		 * The meta object literal for the '<em><b>Practice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_LINE__PRACTICE = eINSTANCE.getPlanLine_Practice();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__HOURS = eINSTANCE.getPlanLine_Hours();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_LINE__DONE = eINSTANCE.getPlanLine_Done();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.PracticeKind <em>Practice Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.PracticeKind
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPracticeKind()
		 * @generated
		 */
		EEnum PRACTICE_KIND = eINSTANCE.getPracticeKind();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.Cadence <em>Cadence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.Cadence
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCadence()
		 * @generated
		 */
		EEnum CADENCE = eINSTANCE.getCadence();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.PracticeState <em>Practice State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.PracticeState
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPracticeState()
		 * @generated
		 */
		EEnum PRACTICE_STATE = eINSTANCE.getPracticeState();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.SessionState <em>Session State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.SessionState
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getSessionState()
		 * @generated
		 */
		EEnum SESSION_STATE = eINSTANCE.getSessionState();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.PainPointState <em>Pain Point State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.PainPointState
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getPainPointState()
		 * @generated
		 */
		EEnum PAIN_POINT_STATE = eINSTANCE.getPainPointState();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.ContentKind <em>Content Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.ContentKind
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getContentKind()
		 * @generated
		 */
		EEnum CONTENT_KIND = eINSTANCE.getContentKind();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.CandidateState <em>Candidate State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.CandidateState
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getCandidateState()
		 * @generated
		 */
		EEnum CANDIDATE_STATE = eINSTANCE.getCandidateState();

		/**
		 * The meta object literal for the '{@link org.passeur.practices.model.JournalActivity <em>Journal Activity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.passeur.practices.model.JournalActivity
		 * @see org.passeur.practices.model.impl.PracticesPackageImpl#getJournalActivity()
		 * @generated
		 */
		EEnum JOURNAL_ACTIVITY = eINSTANCE.getJournalActivity();

	}

} //PracticesPackage
