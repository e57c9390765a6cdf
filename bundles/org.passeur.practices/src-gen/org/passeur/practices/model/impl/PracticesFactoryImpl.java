/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.passeur.practices.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PracticesFactoryImpl extends EFactoryImpl implements PracticesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PracticesFactory init() {
		try {
			PracticesFactory thePracticesFactory = (PracticesFactory)EPackage.Registry.INSTANCE.getEFactory(PracticesPackage.eNS_URI);
			if (thePracticesFactory != null) {
				return thePracticesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PracticesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PracticesPackage.CATALOGUE_ENTRY: return createCatalogueEntry();
			case PracticesPackage.PRACTICE: return createPractice();
			case PracticesPackage.SESSION: return createSession();
			case PracticesPackage.ATTENDANCE: return createAttendance();
			case PracticesPackage.VERBATIM: return createVerbatim();
			case PracticesPackage.FEEDBACK_DOCUMENT: return createFeedbackDocument();
			case PracticesPackage.PAIN_POINT: return createPainPoint();
			case PracticesPackage.CHANNEL: return createChannel();
			case PracticesPackage.CONTENT_SOURCE: return createContentSource();
			case PracticesPackage.CANDIDATE: return createCandidate();
			case PracticesPackage.ONBOARDING_PLAN: return createOnboardingPlan();
			case PracticesPackage.ONBOARDING_STEP: return createOnboardingStep();
			case PracticesPackage.MANDATE: return createMandate();
			case PracticesPackage.JOURNAL_ENTRY: return createJournalEntry();
			case PracticesPackage.YEAR_PLAN: return createYearPlan();
			case PracticesPackage.PLAN_LINE: return createPlanLine();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PracticesPackage.PRACTICE_KIND:
				return createPracticeKindFromString(eDataType, initialValue);
			case PracticesPackage.CADENCE:
				return createCadenceFromString(eDataType, initialValue);
			case PracticesPackage.PRACTICE_STATE:
				return createPracticeStateFromString(eDataType, initialValue);
			case PracticesPackage.SESSION_STATE:
				return createSessionStateFromString(eDataType, initialValue);
			case PracticesPackage.PAIN_POINT_STATE:
				return createPainPointStateFromString(eDataType, initialValue);
			case PracticesPackage.CONTENT_KIND:
				return createContentKindFromString(eDataType, initialValue);
			case PracticesPackage.CANDIDATE_STATE:
				return createCandidateStateFromString(eDataType, initialValue);
			case PracticesPackage.JOURNAL_ACTIVITY:
				return createJournalActivityFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PracticesPackage.PRACTICE_KIND:
				return convertPracticeKindToString(eDataType, instanceValue);
			case PracticesPackage.CADENCE:
				return convertCadenceToString(eDataType, instanceValue);
			case PracticesPackage.PRACTICE_STATE:
				return convertPracticeStateToString(eDataType, instanceValue);
			case PracticesPackage.SESSION_STATE:
				return convertSessionStateToString(eDataType, instanceValue);
			case PracticesPackage.PAIN_POINT_STATE:
				return convertPainPointStateToString(eDataType, instanceValue);
			case PracticesPackage.CONTENT_KIND:
				return convertContentKindToString(eDataType, instanceValue);
			case PracticesPackage.CANDIDATE_STATE:
				return convertCandidateStateToString(eDataType, instanceValue);
			case PracticesPackage.JOURNAL_ACTIVITY:
				return convertJournalActivityToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueEntry createCatalogueEntry() {
		CatalogueEntryImpl catalogueEntry = new CatalogueEntryImpl();
		return catalogueEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practice createPractice() {
		PracticeImpl practice = new PracticeImpl();
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attendance createAttendance() {
		AttendanceImpl attendance = new AttendanceImpl();
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verbatim createVerbatim() {
		VerbatimImpl verbatim = new VerbatimImpl();
		return verbatim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedbackDocument createFeedbackDocument() {
		FeedbackDocumentImpl feedbackDocument = new FeedbackDocumentImpl();
		return feedbackDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPoint createPainPoint() {
		PainPointImpl painPoint = new PainPointImpl();
		return painPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContentSource createContentSource() {
		ContentSourceImpl contentSource = new ContentSourceImpl();
		return contentSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate createCandidate() {
		CandidateImpl candidate = new CandidateImpl();
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OnboardingPlan createOnboardingPlan() {
		OnboardingPlanImpl onboardingPlan = new OnboardingPlanImpl();
		return onboardingPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OnboardingStep createOnboardingStep() {
		OnboardingStepImpl onboardingStep = new OnboardingStepImpl();
		return onboardingStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mandate createMandate() {
		MandateImpl mandate = new MandateImpl();
		return mandate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JournalEntry createJournalEntry() {
		JournalEntryImpl journalEntry = new JournalEntryImpl();
		return journalEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public YearPlan createYearPlan() {
		YearPlanImpl yearPlan = new YearPlanImpl();
		return yearPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanLine createPlanLine() {
		PlanLineImpl planLine = new PlanLineImpl();
		return planLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticeKind createPracticeKindFromString(EDataType eDataType, String initialValue) {
		PracticeKind result = PracticeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPracticeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cadence createCadenceFromString(EDataType eDataType, String initialValue) {
		Cadence result = Cadence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCadenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticeState createPracticeStateFromString(EDataType eDataType, String initialValue) {
		PracticeState result = PracticeState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPracticeStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionState createSessionStateFromString(EDataType eDataType, String initialValue) {
		SessionState result = SessionState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PainPointState createPainPointStateFromString(EDataType eDataType, String initialValue) {
		PainPointState result = PainPointState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPainPointStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContentKind createContentKindFromString(EDataType eDataType, String initialValue) {
		ContentKind result = ContentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CandidateState createCandidateStateFromString(EDataType eDataType, String initialValue) {
		CandidateState result = CandidateState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCandidateStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JournalActivity createJournalActivityFromString(EDataType eDataType, String initialValue) {
		JournalActivity result = JournalActivity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJournalActivityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticesPackage getPracticesPackage() {
		return (PracticesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PracticesPackage getPackage() {
		return PracticesPackage.eINSTANCE;
	}

} //PracticesFactoryImpl
