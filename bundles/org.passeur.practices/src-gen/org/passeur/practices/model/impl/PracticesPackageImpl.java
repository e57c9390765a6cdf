/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.passeur.core.model.CorePackage;

import org.passeur.knowledge.model.KnowledgePackage;

import org.passeur.organisation.model.OrganisationPackage;

import org.passeur.practices.model.Attendance;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.Candidate;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.Channel;
import org.passeur.practices.model.ContentKind;
import org.passeur.practices.model.ContentSource;
import org.passeur.practices.model.FeedbackDocument;
import org.passeur.practices.model.JournalActivity;
import org.passeur.practices.model.JournalEntry;
import org.passeur.practices.model.Mandate;
import org.passeur.practices.model.OnboardingPlan;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PainPoint;
import org.passeur.practices.model.PainPointState;
import org.passeur.practices.model.PlanLine;
import org.passeur.practices.model.Practice;
import org.passeur.practices.model.PracticeKind;
import org.passeur.practices.model.PracticeState;
import org.passeur.practices.model.PracticesFactory;
import org.passeur.practices.model.PracticesPackage;
import org.passeur.practices.model.Session;
import org.passeur.practices.model.SessionState;
import org.passeur.practices.model.Verbatim;
import org.passeur.practices.model.YearPlan;

import org.passeur.strategy.model.StrategyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PracticesPackageImpl extends EPackageImpl implements PracticesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catalogueEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verbatimEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedbackDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass painPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contentSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass candidateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass onboardingPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass onboardingStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mandateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass journalEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass yearPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum practiceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cadenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum practiceStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sessionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum painPointStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum candidateStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum journalActivityEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.passeur.practices.model.PracticesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PracticesPackageImpl() {
		super(eNS_URI, PracticesFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PracticesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PracticesPackage init() {
		if (isInited) return (PracticesPackage)EPackage.Registry.INSTANCE.getEPackage(PracticesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPracticesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PracticesPackageImpl thePracticesPackage = registeredPracticesPackage instanceof PracticesPackageImpl ? (PracticesPackageImpl)registeredPracticesPackage : new PracticesPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		CorePackage.eINSTANCE.eClass();
		OrganisationPackage.eINSTANCE.eClass();
		StrategyPackage.eINSTANCE.eClass();
		KnowledgePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		thePracticesPackage.createPackageContents();

		// Initialize created meta-data
		thePracticesPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePracticesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PracticesPackage.eNS_URI, thePracticesPackage);
		return thePracticesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatalogueEntry() {
		return catalogueEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Kind() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Name() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Purpose() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Agenda() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Barriers() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Items() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Cadence() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Hours() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatalogueEntry_Minutes() {
		return (EAttribute)catalogueEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPractice() {
		return practiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Kind() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Title() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractice_Owner() {
		return (EReference)practiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractice_Teams() {
		return (EReference)practiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Cadence() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Hours() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Addresses() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_State() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_From() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_To() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Note() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Practice() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Title() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Date() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Start() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Minutes() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Location() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Facilitator() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Invited() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Attendance() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Agenda() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Notes() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_State() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_CancelledOn() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendance() {
		return attendanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendance_Team() {
		return (EReference)attendanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_People() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerbatim() {
		return verbatimEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerbatim_Session() {
		return (EReference)verbatimEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerbatim_Team() {
		return (EReference)verbatimEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerbatim_Words() {
		return (EAttribute)verbatimEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerbatim_Reformulation() {
		return (EAttribute)verbatimEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerbatim_Agreed() {
		return (EAttribute)verbatimEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedbackDocument() {
		return feedbackDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeedbackDocument_Session() {
		return (EReference)feedbackDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedbackDocument_Title() {
		return (EAttribute)feedbackDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedbackDocument_Date() {
		return (EAttribute)feedbackDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedbackDocument_Body() {
		return (EAttribute)feedbackDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeedbackDocument_Audience() {
		return (EReference)feedbackDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedbackDocument_SentOn() {
		return (EAttribute)feedbackDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPainPoint() {
		return painPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Words() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainPoint_Session() {
		return (EReference)painPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainPoint_Team() {
		return (EReference)painPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainPoint_Audience() {
		return (EReference)painPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Frequency() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Severity() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_RaisedOn() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainPoint_MergedInto() {
		return (EReference)painPointEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_ValidatedOn() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_Answer() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPainPoint_Items() {
		return (EReference)painPointEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_AnsweredOn() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPainPoint_State() {
		return (EAttribute)painPointEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannel() {
		return channelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Name() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Tool() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Theme() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Purpose() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChannel_Owner() {
		return (EReference)channelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_Rules() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannel_ClosedOn() {
		return (EAttribute)channelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContentSource() {
		return contentSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentSource_Name() {
		return (EAttribute)contentSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentSource_Kind() {
		return (EAttribute)contentSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentSource_Address() {
		return (EAttribute)contentSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContentSource_Contributor() {
		return (EReference)contentSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContentSource_Topic() {
		return (EReference)contentSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentSource_Note() {
		return (EAttribute)contentSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentSource_ReadOn() {
		return (EAttribute)contentSourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCandidate() {
		return candidateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidate_Source() {
		return (EReference)candidateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Title() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Address() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Published() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Summary() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_State() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidate_Item() {
		return (EReference)candidateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOnboardingPlan() {
		return onboardingPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPlan_Person() {
		return (EReference)onboardingPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingPlan_Day() {
		return (EAttribute)onboardingPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPlan_Tutor() {
		return (EReference)onboardingPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPlan_Steps() {
		return (EReference)onboardingPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingPlan_Note() {
		return (EAttribute)onboardingPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOnboardingStep() {
		return onboardingStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Title() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingStep_Host() {
		return (EReference)onboardingStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Place() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Date() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Start() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Minutes() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingStep_Done() {
		return (EAttribute)onboardingStepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMandate() {
		return mandateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_Title() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMandate_Person() {
		return (EReference)mandateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_Text() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_HoursPerWeek() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_From() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_To() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMandate_ValidatedBy() {
		return (EReference)mandateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMandate_ValidatedOn() {
		return (EAttribute)mandateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJournalEntry() {
		return journalEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJournalEntry_Date() {
		return (EAttribute)journalEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJournalEntry_Activity() {
		return (EAttribute)journalEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJournalEntry_Words() {
		return (EAttribute)journalEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJournalEntry_Minutes() {
		return (EAttribute)journalEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getJournalEntry_Practice() {
		return (EReference)journalEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getYearPlan() {
		return yearPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearPlan_Title() {
		return (EAttribute)yearPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearPlan_Year() {
		return (EAttribute)yearPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYearPlan_Lines() {
		return (EReference)yearPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYearPlan_Note() {
		return (EAttribute)yearPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanLine() {
		return planLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Month() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Title() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Kind() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanLine_Practice() {
		return (EReference)planLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Hours() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanLine_Done() {
		return (EAttribute)planLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPracticeKind() {
		return practiceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCadence() {
		return cadenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPracticeState() {
		return practiceStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSessionState() {
		return sessionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPainPointState() {
		return painPointStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContentKind() {
		return contentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCandidateState() {
		return candidateStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJournalActivity() {
		return journalActivityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticesFactory getPracticesFactory() {
		return (PracticesFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		catalogueEntryEClass = createEClass(CATALOGUE_ENTRY);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__KIND);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__NAME);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__PURPOSE);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__AGENDA);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__BARRIERS);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__ITEMS);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__CADENCE);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__HOURS);
		createEAttribute(catalogueEntryEClass, CATALOGUE_ENTRY__MINUTES);

		practiceEClass = createEClass(PRACTICE);
		createEAttribute(practiceEClass, PRACTICE__KIND);
		createEAttribute(practiceEClass, PRACTICE__TITLE);
		createEReference(practiceEClass, PRACTICE__OWNER);
		createEReference(practiceEClass, PRACTICE__TEAMS);
		createEAttribute(practiceEClass, PRACTICE__CADENCE);
		createEAttribute(practiceEClass, PRACTICE__HOURS);
		createEAttribute(practiceEClass, PRACTICE__ADDRESSES);
		createEAttribute(practiceEClass, PRACTICE__STATE);
		createEAttribute(practiceEClass, PRACTICE__FROM);
		createEAttribute(practiceEClass, PRACTICE__TO);
		createEAttribute(practiceEClass, PRACTICE__NOTE);

		sessionEClass = createEClass(SESSION);
		createEReference(sessionEClass, SESSION__PRACTICE);
		createEAttribute(sessionEClass, SESSION__TITLE);
		createEAttribute(sessionEClass, SESSION__DATE);
		createEAttribute(sessionEClass, SESSION__START);
		createEAttribute(sessionEClass, SESSION__MINUTES);
		createEAttribute(sessionEClass, SESSION__LOCATION);
		createEReference(sessionEClass, SESSION__FACILITATOR);
		createEReference(sessionEClass, SESSION__INVITED);
		createEReference(sessionEClass, SESSION__ATTENDANCE);
		createEAttribute(sessionEClass, SESSION__AGENDA);
		createEAttribute(sessionEClass, SESSION__NOTES);
		createEAttribute(sessionEClass, SESSION__STATE);
		createEAttribute(sessionEClass, SESSION__CANCELLED_ON);

		attendanceEClass = createEClass(ATTENDANCE);
		createEReference(attendanceEClass, ATTENDANCE__TEAM);
		createEAttribute(attendanceEClass, ATTENDANCE__PEOPLE);

		verbatimEClass = createEClass(VERBATIM);
		createEReference(verbatimEClass, VERBATIM__SESSION);
		createEReference(verbatimEClass, VERBATIM__TEAM);
		createEAttribute(verbatimEClass, VERBATIM__WORDS);
		createEAttribute(verbatimEClass, VERBATIM__REFORMULATION);
		createEAttribute(verbatimEClass, VERBATIM__AGREED);

		feedbackDocumentEClass = createEClass(FEEDBACK_DOCUMENT);
		createEReference(feedbackDocumentEClass, FEEDBACK_DOCUMENT__SESSION);
		createEAttribute(feedbackDocumentEClass, FEEDBACK_DOCUMENT__TITLE);
		createEAttribute(feedbackDocumentEClass, FEEDBACK_DOCUMENT__DATE);
		createEAttribute(feedbackDocumentEClass, FEEDBACK_DOCUMENT__BODY);
		createEReference(feedbackDocumentEClass, FEEDBACK_DOCUMENT__AUDIENCE);
		createEAttribute(feedbackDocumentEClass, FEEDBACK_DOCUMENT__SENT_ON);

		painPointEClass = createEClass(PAIN_POINT);
		createEAttribute(painPointEClass, PAIN_POINT__WORDS);
		createEReference(painPointEClass, PAIN_POINT__SESSION);
		createEReference(painPointEClass, PAIN_POINT__TEAM);
		createEReference(painPointEClass, PAIN_POINT__AUDIENCE);
		createEAttribute(painPointEClass, PAIN_POINT__FREQUENCY);
		createEAttribute(painPointEClass, PAIN_POINT__SEVERITY);
		createEAttribute(painPointEClass, PAIN_POINT__RAISED_ON);
		createEReference(painPointEClass, PAIN_POINT__MERGED_INTO);
		createEAttribute(painPointEClass, PAIN_POINT__VALIDATED_ON);
		createEAttribute(painPointEClass, PAIN_POINT__ANSWER);
		createEReference(painPointEClass, PAIN_POINT__ITEMS);
		createEAttribute(painPointEClass, PAIN_POINT__ANSWERED_ON);
		createEAttribute(painPointEClass, PAIN_POINT__STATE);

		channelEClass = createEClass(CHANNEL);
		createEAttribute(channelEClass, CHANNEL__NAME);
		createEAttribute(channelEClass, CHANNEL__TOOL);
		createEAttribute(channelEClass, CHANNEL__THEME);
		createEAttribute(channelEClass, CHANNEL__PURPOSE);
		createEReference(channelEClass, CHANNEL__OWNER);
		createEAttribute(channelEClass, CHANNEL__RULES);
		createEAttribute(channelEClass, CHANNEL__CLOSED_ON);

		contentSourceEClass = createEClass(CONTENT_SOURCE);
		createEAttribute(contentSourceEClass, CONTENT_SOURCE__NAME);
		createEAttribute(contentSourceEClass, CONTENT_SOURCE__KIND);
		createEAttribute(contentSourceEClass, CONTENT_SOURCE__ADDRESS);
		createEReference(contentSourceEClass, CONTENT_SOURCE__CONTRIBUTOR);
		createEReference(contentSourceEClass, CONTENT_SOURCE__TOPIC);
		createEAttribute(contentSourceEClass, CONTENT_SOURCE__NOTE);
		createEAttribute(contentSourceEClass, CONTENT_SOURCE__READ_ON);

		candidateEClass = createEClass(CANDIDATE);
		createEReference(candidateEClass, CANDIDATE__SOURCE);
		createEAttribute(candidateEClass, CANDIDATE__TITLE);
		createEAttribute(candidateEClass, CANDIDATE__ADDRESS);
		createEAttribute(candidateEClass, CANDIDATE__PUBLISHED);
		createEAttribute(candidateEClass, CANDIDATE__SUMMARY);
		createEAttribute(candidateEClass, CANDIDATE__STATE);
		createEReference(candidateEClass, CANDIDATE__ITEM);

		onboardingPlanEClass = createEClass(ONBOARDING_PLAN);
		createEReference(onboardingPlanEClass, ONBOARDING_PLAN__PERSON);
		createEAttribute(onboardingPlanEClass, ONBOARDING_PLAN__DAY);
		createEReference(onboardingPlanEClass, ONBOARDING_PLAN__TUTOR);
		createEReference(onboardingPlanEClass, ONBOARDING_PLAN__STEPS);
		createEAttribute(onboardingPlanEClass, ONBOARDING_PLAN__NOTE);

		onboardingStepEClass = createEClass(ONBOARDING_STEP);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__TITLE);
		createEReference(onboardingStepEClass, ONBOARDING_STEP__HOST);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__PLACE);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__DATE);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__START);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__MINUTES);
		createEAttribute(onboardingStepEClass, ONBOARDING_STEP__DONE);

		mandateEClass = createEClass(MANDATE);
		createEAttribute(mandateEClass, MANDATE__TITLE);
		createEReference(mandateEClass, MANDATE__PERSON);
		createEAttribute(mandateEClass, MANDATE__TEXT);
		createEAttribute(mandateEClass, MANDATE__HOURS_PER_WEEK);
		createEAttribute(mandateEClass, MANDATE__FROM);
		createEAttribute(mandateEClass, MANDATE__TO);
		createEReference(mandateEClass, MANDATE__VALIDATED_BY);
		createEAttribute(mandateEClass, MANDATE__VALIDATED_ON);

		journalEntryEClass = createEClass(JOURNAL_ENTRY);
		createEAttribute(journalEntryEClass, JOURNAL_ENTRY__DATE);
		createEAttribute(journalEntryEClass, JOURNAL_ENTRY__ACTIVITY);
		createEAttribute(journalEntryEClass, JOURNAL_ENTRY__WORDS);
		createEAttribute(journalEntryEClass, JOURNAL_ENTRY__MINUTES);
		createEReference(journalEntryEClass, JOURNAL_ENTRY__PRACTICE);

		yearPlanEClass = createEClass(YEAR_PLAN);
		createEAttribute(yearPlanEClass, YEAR_PLAN__TITLE);
		createEAttribute(yearPlanEClass, YEAR_PLAN__YEAR);
		createEReference(yearPlanEClass, YEAR_PLAN__LINES);
		createEAttribute(yearPlanEClass, YEAR_PLAN__NOTE);

		planLineEClass = createEClass(PLAN_LINE);
		createEAttribute(planLineEClass, PLAN_LINE__MONTH);
		createEAttribute(planLineEClass, PLAN_LINE__TITLE);
		createEAttribute(planLineEClass, PLAN_LINE__KIND);
		createEReference(planLineEClass, PLAN_LINE__PRACTICE);
		createEAttribute(planLineEClass, PLAN_LINE__HOURS);
		createEAttribute(planLineEClass, PLAN_LINE__DONE);

		// Create enums
		practiceKindEEnum = createEEnum(PRACTICE_KIND);
		cadenceEEnum = createEEnum(CADENCE);
		practiceStateEEnum = createEEnum(PRACTICE_STATE);
		sessionStateEEnum = createEEnum(SESSION_STATE);
		painPointStateEEnum = createEEnum(PAIN_POINT_STATE);
		contentKindEEnum = createEEnum(CONTENT_KIND);
		candidateStateEEnum = createEEnum(CANDIDATE_STATE);
		journalActivityEEnum = createEEnum(JOURNAL_ACTIVITY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CorePackage theCorePackage = (CorePackage)EPackage.Registry.INSTANCE.getEPackage(CorePackage.eNS_URI);
		StrategyPackage theStrategyPackage = (StrategyPackage)EPackage.Registry.INSTANCE.getEPackage(StrategyPackage.eNS_URI);
		OrganisationPackage theOrganisationPackage = (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		KnowledgePackage theKnowledgePackage = (KnowledgePackage)EPackage.Registry.INSTANCE.getEPackage(KnowledgePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		catalogueEntryEClass.getESuperTypes().add(theCorePackage.getEntity());
		practiceEClass.getESuperTypes().add(theStrategyPackage.getServing());
		sessionEClass.getESuperTypes().add(theKnowledgePackage.getSharingPlace());
		attendanceEClass.getESuperTypes().add(theCorePackage.getPart());
		verbatimEClass.getESuperTypes().add(theCorePackage.getEntity());
		feedbackDocumentEClass.getESuperTypes().add(theCorePackage.getEntity());
		painPointEClass.getESuperTypes().add(theCorePackage.getEntity());
		channelEClass.getESuperTypes().add(theKnowledgePackage.getSharingPlace());
		contentSourceEClass.getESuperTypes().add(theCorePackage.getEntity());
		candidateEClass.getESuperTypes().add(theCorePackage.getEntity());
		onboardingPlanEClass.getESuperTypes().add(theCorePackage.getEntity());
		onboardingStepEClass.getESuperTypes().add(theCorePackage.getPart());
		mandateEClass.getESuperTypes().add(theCorePackage.getEntity());
		journalEntryEClass.getESuperTypes().add(theCorePackage.getEntity());
		yearPlanEClass.getESuperTypes().add(theCorePackage.getEntity());
		planLineEClass.getESuperTypes().add(theCorePackage.getPart());

		// Initialize classes, features, and operations; add parameters
		initEClass(catalogueEntryEClass, CatalogueEntry.class, "CatalogueEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatalogueEntry_Kind(), this.getPracticeKind(), "kind", "DISCUSSION_GROUP", 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Name(), ecorePackage.getEString(), "name", null, 1, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Purpose(), theCorePackage.getText(), "purpose", null, 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Agenda(), theCorePackage.getMarkdown(), "agenda", null, 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Barriers(), ecorePackage.getEString(), "barriers", null, 0, -1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Items(), ecorePackage.getEString(), "items", null, 0, -1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Cadence(), this.getCadence(), "cadence", "ON_OCCASION", 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Hours(), ecorePackage.getEDoubleObject(), "hours", null, 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatalogueEntry_Minutes(), ecorePackage.getEInt(), "minutes", "60", 0, 1, CatalogueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(practiceEClass, Practice.class, "Practice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPractice_Kind(), this.getPracticeKind(), "kind", "DISCUSSION_GROUP", 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Title(), ecorePackage.getEString(), "title", null, 1, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractice_Owner(), theOrganisationPackage.getPerson(), null, "owner", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractice_Teams(), theOrganisationPackage.getTeam(), null, "teams", null, 0, -1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Cadence(), this.getCadence(), "cadence", "ON_OCCASION", 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Hours(), ecorePackage.getEDoubleObject(), "hours", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Addresses(), ecorePackage.getEString(), "addresses", null, 0, -1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_State(), this.getPracticeState(), "state", "PLANNED", 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_From(), theCorePackage.getDate(), "from", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_To(), theCorePackage.getDate(), "to", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Note(), theCorePackage.getText(), "note", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSession_Practice(), this.getPractice(), null, "practice", null, 1, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Title(), ecorePackage.getEString(), "title", null, 1, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Date(), theCorePackage.getDate(), "date", null, 1, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Start(), ecorePackage.getEString(), "start", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Minutes(), ecorePackage.getEInt(), "minutes", "60", 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Location(), ecorePackage.getEString(), "location", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Facilitator(), theOrganisationPackage.getPerson(), null, "facilitator", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Invited(), theOrganisationPackage.getTeam(), null, "invited", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Attendance(), this.getAttendance(), null, "attendance", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Agenda(), theCorePackage.getMarkdown(), "agenda", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Notes(), theCorePackage.getMarkdown(), "notes", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_State(), this.getSessionState(), "state", "PLANNED", 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_CancelledOn(), theCorePackage.getDate(), "cancelledOn", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceEClass, Attendance.class, "Attendance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAttendance_Team(), theOrganisationPackage.getTeam(), null, "team", null, 1, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_People(), ecorePackage.getEIntegerObject(), "people", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(verbatimEClass, Verbatim.class, "Verbatim", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVerbatim_Session(), this.getSession(), null, "session", null, 1, 1, Verbatim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVerbatim_Team(), theOrganisationPackage.getTeam(), null, "team", null, 0, 1, Verbatim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerbatim_Words(), theCorePackage.getText(), "words", null, 1, 1, Verbatim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerbatim_Reformulation(), theCorePackage.getText(), "reformulation", null, 0, 1, Verbatim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerbatim_Agreed(), ecorePackage.getEBoolean(), "agreed", "false", 0, 1, Verbatim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(feedbackDocumentEClass, FeedbackDocument.class, "FeedbackDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFeedbackDocument_Session(), this.getSession(), null, "session", null, 1, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackDocument_Title(), ecorePackage.getEString(), "title", null, 1, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackDocument_Date(), theCorePackage.getDate(), "date", null, 1, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackDocument_Body(), theCorePackage.getMarkdown(), "body", null, 0, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFeedbackDocument_Audience(), theOrganisationPackage.getAudience(), null, "audience", null, 0, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeedbackDocument_SentOn(), theCorePackage.getDate(), "sentOn", null, 0, 1, FeedbackDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(painPointEClass, PainPoint.class, "PainPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPainPoint_Words(), theCorePackage.getText(), "words", null, 1, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainPoint_Session(), this.getSession(), null, "session", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainPoint_Team(), theOrganisationPackage.getTeam(), null, "team", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainPoint_Audience(), theOrganisationPackage.getAudience(), null, "audience", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_Frequency(), ecorePackage.getEIntegerObject(), "frequency", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_Severity(), ecorePackage.getEIntegerObject(), "severity", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_RaisedOn(), theCorePackage.getDate(), "raisedOn", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainPoint_MergedInto(), this.getPainPoint(), null, "mergedInto", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_ValidatedOn(), theCorePackage.getDate(), "validatedOn", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_Answer(), theCorePackage.getText(), "answer", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPainPoint_Items(), theKnowledgePackage.getKnowledgeItem(), null, "items", null, 0, -1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_AnsweredOn(), theCorePackage.getDate(), "answeredOn", null, 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPainPoint_State(), this.getPainPointState(), "state", "RAISED", 0, 1, PainPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(channelEClass, Channel.class, "Channel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannel_Name(), ecorePackage.getEString(), "name", null, 1, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Tool(), ecorePackage.getEString(), "tool", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Theme(), ecorePackage.getEString(), "theme", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Purpose(), theCorePackage.getText(), "purpose", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChannel_Owner(), theOrganisationPackage.getPerson(), null, "owner", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_Rules(), theCorePackage.getText(), "rules", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannel_ClosedOn(), theCorePackage.getDate(), "closedOn", null, 0, 1, Channel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contentSourceEClass, ContentSource.class, "ContentSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContentSource_Name(), ecorePackage.getEString(), "name", null, 1, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentSource_Kind(), this.getContentKind(), "kind", "TEXT", 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentSource_Address(), ecorePackage.getEString(), "address", null, 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContentSource_Contributor(), theOrganisationPackage.getPerson(), null, "contributor", null, 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContentSource_Topic(), theKnowledgePackage.getTopic(), null, "topic", null, 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentSource_Note(), theCorePackage.getText(), "note", null, 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentSource_ReadOn(), theCorePackage.getDate(), "readOn", null, 0, 1, ContentSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(candidateEClass, Candidate.class, "Candidate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCandidate_Source(), this.getContentSource(), null, "source", null, 1, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Title(), ecorePackage.getEString(), "title", null, 1, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Address(), ecorePackage.getEString(), "address", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Published(), theCorePackage.getDate(), "published", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Summary(), theCorePackage.getText(), "summary", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_State(), this.getCandidateState(), "state", "NEW", 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCandidate_Item(), theKnowledgePackage.getKnowledgeItem(), null, "item", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(onboardingPlanEClass, OnboardingPlan.class, "OnboardingPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOnboardingPlan_Person(), theOrganisationPackage.getPerson(), null, "person", null, 1, 1, OnboardingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingPlan_Day(), theCorePackage.getDate(), "day", null, 1, 1, OnboardingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingPlan_Tutor(), theOrganisationPackage.getPerson(), null, "tutor", null, 0, 1, OnboardingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingPlan_Steps(), this.getOnboardingStep(), null, "steps", null, 0, -1, OnboardingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingPlan_Note(), theCorePackage.getText(), "note", null, 0, 1, OnboardingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(onboardingStepEClass, OnboardingStep.class, "OnboardingStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOnboardingStep_Title(), ecorePackage.getEString(), "title", null, 1, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingStep_Host(), theOrganisationPackage.getPerson(), null, "host", null, 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingStep_Place(), ecorePackage.getEString(), "place", null, 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingStep_Date(), theCorePackage.getDate(), "date", null, 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingStep_Start(), ecorePackage.getEString(), "start", null, 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingStep_Minutes(), ecorePackage.getEInt(), "minutes", "60", 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingStep_Done(), ecorePackage.getEBoolean(), "done", "false", 0, 1, OnboardingStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mandateEClass, Mandate.class, "Mandate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMandate_Title(), ecorePackage.getEString(), "title", null, 1, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMandate_Person(), theOrganisationPackage.getPerson(), null, "person", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_Text(), theCorePackage.getMarkdown(), "text", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_HoursPerWeek(), ecorePackage.getEDoubleObject(), "hoursPerWeek", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_From(), theCorePackage.getDate(), "from", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_To(), theCorePackage.getDate(), "to", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMandate_ValidatedBy(), theOrganisationPackage.getPerson(), null, "validatedBy", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMandate_ValidatedOn(), theCorePackage.getDate(), "validatedOn", null, 0, 1, Mandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(journalEntryEClass, JournalEntry.class, "JournalEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJournalEntry_Date(), theCorePackage.getDate(), "date", null, 1, 1, JournalEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJournalEntry_Activity(), this.getJournalActivity(), "activity", "OTHER", 0, 1, JournalEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJournalEntry_Words(), theCorePackage.getText(), "words", null, 1, 1, JournalEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJournalEntry_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, JournalEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getJournalEntry_Practice(), this.getPractice(), null, "practice", null, 0, 1, JournalEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(yearPlanEClass, YearPlan.class, "YearPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getYearPlan_Title(), ecorePackage.getEString(), "title", null, 1, 1, YearPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearPlan_Year(), ecorePackage.getEInt(), "year", null, 1, 1, YearPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYearPlan_Lines(), this.getPlanLine(), null, "lines", null, 0, -1, YearPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYearPlan_Note(), theCorePackage.getText(), "note", null, 0, 1, YearPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planLineEClass, PlanLine.class, "PlanLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanLine_Month(), ecorePackage.getEInt(), "month", "1", 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Title(), ecorePackage.getEString(), "title", null, 1, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Kind(), this.getPracticeKind(), "kind", "DISCUSSION_GROUP", 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanLine_Practice(), this.getPractice(), null, "practice", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Hours(), ecorePackage.getEDoubleObject(), "hours", null, 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanLine_Done(), ecorePackage.getEBoolean(), "done", "false", 0, 1, PlanLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(practiceKindEEnum, PracticeKind.class, "PracticeKind");
		addEEnumLiteral(practiceKindEEnum, PracticeKind.DISCUSSION_GROUP);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.ACTIVE_LISTENING);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.PAIN_POINTS);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.CHANNELS);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.AGGREGATOR);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.ONBOARDING_DAY);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.FIELD_DAY);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.TRADE_BREAKFAST);
		addEEnumLiteral(practiceKindEEnum, PracticeKind.KNOWLEDGE_MANAGER);

		initEEnum(cadenceEEnum, Cadence.class, "Cadence");
		addEEnumLiteral(cadenceEEnum, Cadence.ON_OCCASION);
		addEEnumLiteral(cadenceEEnum, Cadence.WEEKLY);
		addEEnumLiteral(cadenceEEnum, Cadence.FORTNIGHTLY);
		addEEnumLiteral(cadenceEEnum, Cadence.MONTHLY);
		addEEnumLiteral(cadenceEEnum, Cadence.QUARTERLY);
		addEEnumLiteral(cadenceEEnum, Cadence.YEARLY);
		addEEnumLiteral(cadenceEEnum, Cadence.CONTINUOUS);

		initEEnum(practiceStateEEnum, PracticeState.class, "PracticeState");
		addEEnumLiteral(practiceStateEEnum, PracticeState.PLANNED);
		addEEnumLiteral(practiceStateEEnum, PracticeState.RUNNING);
		addEEnumLiteral(practiceStateEEnum, PracticeState.ENDED);

		initEEnum(sessionStateEEnum, SessionState.class, "SessionState");
		addEEnumLiteral(sessionStateEEnum, SessionState.PLANNED);
		addEEnumLiteral(sessionStateEEnum, SessionState.HELD);
		addEEnumLiteral(sessionStateEEnum, SessionState.SUMMARISED);
		addEEnumLiteral(sessionStateEEnum, SessionState.ACTIONED);

		initEEnum(painPointStateEEnum, PainPointState.class, "PainPointState");
		addEEnumLiteral(painPointStateEEnum, PainPointState.RAISED);
		addEEnumLiteral(painPointStateEEnum, PainPointState.MERGED);
		addEEnumLiteral(painPointStateEEnum, PainPointState.VALIDATED);
		addEEnumLiteral(painPointStateEEnum, PainPointState.ANSWERED);

		initEEnum(contentKindEEnum, ContentKind.class, "ContentKind");
		addEEnumLiteral(contentKindEEnum, ContentKind.VIDEO);
		addEEnumLiteral(contentKindEEnum, ContentKind.TEXT);
		addEEnumLiteral(contentKindEEnum, ContentKind.GRAPHIC);
		addEEnumLiteral(contentKindEEnum, ContentKind.FEED);

		initEEnum(candidateStateEEnum, CandidateState.class, "CandidateState");
		addEEnumLiteral(candidateStateEEnum, CandidateState.NEW);
		addEEnumLiteral(candidateStateEEnum, CandidateState.TAKEN);
		addEEnumLiteral(candidateStateEEnum, CandidateState.LEFT);

		initEEnum(journalActivityEEnum, JournalActivity.class, "JournalActivity");
		addEEnumLiteral(journalActivityEEnum, JournalActivity.LISTENING);
		addEEnumLiteral(journalActivityEEnum, JournalActivity.FACILITATION);
		addEEnumLiteral(journalActivityEEnum, JournalActivity.WRITING);
		addEEnumLiteral(journalActivityEEnum, JournalActivity.TRAINING);
		addEEnumLiteral(journalActivityEEnum, JournalActivity.STEERING);
		addEEnumLiteral(journalActivityEEnum, JournalActivity.OTHER);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://passeur.org/store
		createStoreAnnotations();
		// http://passeur.org/model
		createModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://passeur.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations() {
		String source = "http://passeur.org/store";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "schemaVersion", "1"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://passeur.org/model</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createModelAnnotations() {
		String source = "http://passeur.org/model";
		addAnnotation
		  (catalogueEntryEClass,
		   source,
		   new String[] {
			   "title", "name",
			   "key", "kind"
		   });
		addAnnotation
		  (getCatalogueEntry_Kind(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getCatalogueEntry_Barriers(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getCatalogueEntry_Items(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getCatalogueEntry_Hours(),
		   source,
		   new String[] {
			   "unit", "hours",
			   "min", "0"
		   });
		addAnnotation
		  (getCatalogueEntry_Minutes(),
		   source,
		   new String[] {
			   "unit", "min",
			   "min", "1",
			   "max", "1440"
		   });
		addAnnotation
		  (practiceEClass,
		   source,
		   new String[] {
			   "done", "held,lastHeld",
			   "title", "title"
		   });
		addAnnotation
		  (getPractice_Kind(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getPractice_Title(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getPractice_Hours(),
		   source,
		   new String[] {
			   "unit", "hours",
			   "min", "0"
		   });
		addAnnotation
		  (getPractice_Addresses(),
		   source,
		   new String[] {
			   "length", "60"
		   });
		addAnnotation
		  (getPractice_State(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "title", "title,date"
		   });
		addAnnotation
		  (getSession_Practice(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getSession_Title(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getSession_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getSession_Start(),
		   source,
		   new String[] {
			   "length", "5"
		   });
		addAnnotation
		  (getSession_Minutes(),
		   source,
		   new String[] {
			   "unit", "min",
			   "min", "1",
			   "max", "1440"
		   });
		addAnnotation
		  (getSession_State(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (attendanceEClass,
		   source,
		   new String[] {
			   "title", "team"
		   });
		addAnnotation
		  (getAttendance_Team(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getAttendance_People(),
		   source,
		   new String[] {
			   "unit", "people",
			   "min", "1"
		   });
		addAnnotation
		  (verbatimEClass,
		   source,
		   new String[] {
			   "title", "words"
		   });
		addAnnotation
		  (getVerbatim_Session(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (feedbackDocumentEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getFeedbackDocument_Session(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getFeedbackDocument_Date(),
		   source,
		   new String[] {
			   "begins", "today",
			   "index", "true"
		   });
		addAnnotation
		  (getFeedbackDocument_SentOn(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (painPointEClass,
		   source,
		   new String[] {
			   "title", "words"
		   });
		addAnnotation
		  (getPainPoint_Frequency(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "5"
		   });
		addAnnotation
		  (getPainPoint_Severity(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "5"
		   });
		addAnnotation
		  (getPainPoint_RaisedOn(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getPainPoint_State(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (channelEClass,
		   source,
		   new String[] {
			   "title", "name"
		   });
		addAnnotation
		  (getChannel_Name(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (contentSourceEClass,
		   source,
		   new String[] {
			   "title", "name"
		   });
		addAnnotation
		  (getContentSource_Name(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getContentSource_Address(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getContentSource_ReadOn(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (candidateEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getCandidate_Source(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getCandidate_Title(),
		   source,
		   new String[] {
			   "index", "true",
			   "length", "500"
		   });
		addAnnotation
		  (getCandidate_Address(),
		   source,
		   new String[] {
			   "length", "1000"
		   });
		addAnnotation
		  (getCandidate_Published(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getCandidate_State(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (getCandidate_Item(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (onboardingPlanEClass,
		   source,
		   new String[] {
			   "title", "person,day"
		   });
		addAnnotation
		  (getOnboardingPlan_Person(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getOnboardingPlan_Day(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (onboardingStepEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getOnboardingStep_Start(),
		   source,
		   new String[] {
			   "length", "5"
		   });
		addAnnotation
		  (getOnboardingStep_Minutes(),
		   source,
		   new String[] {
			   "unit", "min",
			   "min", "1",
			   "max", "1440"
		   });
		addAnnotation
		  (mandateEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getMandate_HoursPerWeek(),
		   source,
		   new String[] {
			   "unit", "hours",
			   "min", "0",
			   "max", "60"
		   });
		addAnnotation
		  (journalEntryEClass,
		   source,
		   new String[] {
			   "title", "date,words"
		   });
		addAnnotation
		  (getJournalEntry_Date(),
		   source,
		   new String[] {
			   "begins", "today",
			   "index", "true"
		   });
		addAnnotation
		  (getJournalEntry_Minutes(),
		   source,
		   new String[] {
			   "unit", "min",
			   "min", "0"
		   });
		addAnnotation
		  (yearPlanEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getYearPlan_Year(),
		   source,
		   new String[] {
			   "begins", "year",
			   "min", "2000",
			   "max", "2200"
		   });
		addAnnotation
		  (planLineEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getPlanLine_Month(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "12"
		   });
		addAnnotation
		  (getPlanLine_Hours(),
		   source,
		   new String[] {
			   "unit", "hours",
			   "min", "0"
		   });
	}

} //PracticesPackageImpl
