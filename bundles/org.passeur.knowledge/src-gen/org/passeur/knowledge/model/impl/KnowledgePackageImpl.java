/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.passeur.core.model.CorePackage;

import org.passeur.knowledge.model.Freshness;
import org.passeur.knowledge.model.Holding;
import org.passeur.knowledge.model.HoldingEvidence;
import org.passeur.knowledge.model.Interview;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeForm;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.LifecycleState;
import org.passeur.knowledge.model.LinkKind;
import org.passeur.knowledge.model.Need;
import org.passeur.knowledge.model.NeedOutcome;
import org.passeur.knowledge.model.Passing;
import org.passeur.knowledge.model.Remark;
import org.passeur.knowledge.model.RemarkState;
import org.passeur.knowledge.model.ReuseEvent;
import org.passeur.knowledge.model.SharingPlace;
import org.passeur.knowledge.model.Storage;
import org.passeur.knowledge.model.Topic;

import org.passeur.organisation.model.OrganisationPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class KnowledgePackageImpl extends EPackageImpl implements KnowledgePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass topicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass knowledgeItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass holdingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reuseEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sharingPlaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum knowledgeFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum storageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifecycleStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum freshnessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum holdingEvidenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needOutcomeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum remarkStateEEnum = null;

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
	 * @see org.passeur.knowledge.model.KnowledgePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private KnowledgePackageImpl() {
		super(eNS_URI, KnowledgeFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link KnowledgePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static KnowledgePackage init() {
		if (isInited) return (KnowledgePackage)EPackage.Registry.INSTANCE.getEPackage(KnowledgePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredKnowledgePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		KnowledgePackageImpl theKnowledgePackage = registeredKnowledgePackage instanceof KnowledgePackageImpl ? (KnowledgePackageImpl)registeredKnowledgePackage : new KnowledgePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		CorePackage.eINSTANCE.eClass();
		OrganisationPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theKnowledgePackage.createPackageContents();

		// Initialize created meta-data
		theKnowledgePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theKnowledgePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(KnowledgePackage.eNS_URI, theKnowledgePackage);
		return theKnowledgePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTopic() {
		return topicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopic_Name() {
		return (EAttribute)topicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTopic_Parent() {
		return (EReference)topicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTopic_Description() {
		return (EAttribute)topicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKnowledgeItem() {
		return knowledgeItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Title() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Body() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Kind() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeItem_Topics() {
		return (EReference)knowledgeItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Form() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Criticality() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Storage() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeItem_Audience() {
		return (EReference)knowledgeItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Source() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_Language() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeItem_Links() {
		return (EReference)knowledgeItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeItem_Attachments() {
		return (EReference)knowledgeItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeItem_Verifier() {
		return (EReference)knowledgeItemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_VerifyEvery() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_VerifiedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_DueOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_State() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_IdentifiedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_CapturedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_StructuredOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_SharedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_ReusedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeItem_ArchivedOn() {
		return (EAttribute)knowledgeItemEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItemLink() {
		return itemLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItemLink_Kind() {
		return (EAttribute)itemLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItemLink_Target() {
		return (EReference)itemLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHolding() {
		return holdingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Person() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Item() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Level() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Evidence() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Since() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Until() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Words() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Item() {
		return (EReference)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Topic() {
		return (EReference)needEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_AskedOf() {
		return (EReference)needEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_AskedBy() {
		return (EReference)needEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Date() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Outcome() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReuseEvent() {
		return reuseEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReuseEvent_Item() {
		return (EReference)reuseEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReuseEvent_Team() {
		return (EReference)reuseEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReuseEvent_Date() {
		return (EAttribute)reuseEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReuseEvent_MinutesSaved() {
		return (EAttribute)reuseEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReuseEvent_Note() {
		return (EAttribute)reuseEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSharingPlace() {
		return sharingPlaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassing() {
		return passingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassing_Item() {
		return (EReference)passingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassing_Audience() {
		return (EReference)passingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassing_Date() {
		return (EAttribute)passingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassing_Place() {
		return (EReference)passingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassing_PassedBy() {
		return (EReference)passingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassing_Note() {
		return (EAttribute)passingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemark() {
		return remarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemark_Item() {
		return (EReference)remarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemark_Author() {
		return (EReference)remarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Date() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Words() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_State() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Answer() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterview() {
		return interviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterview_Person() {
		return (EReference)interviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterview_Interviewer() {
		return (EReference)interviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterview_Date() {
		return (EAttribute)interviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterview_Guide() {
		return (EAttribute)interviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterview_Notes() {
		return (EAttribute)interviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterview_Items() {
		return (EReference)interviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemKind() {
		return itemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKnowledgeForm() {
		return knowledgeFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStorage() {
		return storageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLifecycleState() {
		return lifecycleStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFreshness() {
		return freshnessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHoldingEvidence() {
		return holdingEvidenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedOutcome() {
		return needOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRemarkState() {
		return remarkStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowledgeFactory getKnowledgeFactory() {
		return (KnowledgeFactory)getEFactoryInstance();
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
		topicEClass = createEClass(TOPIC);
		createEAttribute(topicEClass, TOPIC__NAME);
		createEReference(topicEClass, TOPIC__PARENT);
		createEAttribute(topicEClass, TOPIC__DESCRIPTION);

		knowledgeItemEClass = createEClass(KNOWLEDGE_ITEM);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__TITLE);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__BODY);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__KIND);
		createEReference(knowledgeItemEClass, KNOWLEDGE_ITEM__TOPICS);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__FORM);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__CRITICALITY);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__STORAGE);
		createEReference(knowledgeItemEClass, KNOWLEDGE_ITEM__AUDIENCE);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__SOURCE);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__LANGUAGE);
		createEReference(knowledgeItemEClass, KNOWLEDGE_ITEM__LINKS);
		createEReference(knowledgeItemEClass, KNOWLEDGE_ITEM__ATTACHMENTS);
		createEReference(knowledgeItemEClass, KNOWLEDGE_ITEM__VERIFIER);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__VERIFY_EVERY);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__VERIFIED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__DUE_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__STATE);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__IDENTIFIED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__CAPTURED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__STRUCTURED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__SHARED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__REUSED_ON);
		createEAttribute(knowledgeItemEClass, KNOWLEDGE_ITEM__ARCHIVED_ON);

		itemLinkEClass = createEClass(ITEM_LINK);
		createEAttribute(itemLinkEClass, ITEM_LINK__KIND);
		createEReference(itemLinkEClass, ITEM_LINK__TARGET);

		holdingEClass = createEClass(HOLDING);
		createEReference(holdingEClass, HOLDING__PERSON);
		createEReference(holdingEClass, HOLDING__ITEM);
		createEAttribute(holdingEClass, HOLDING__LEVEL);
		createEAttribute(holdingEClass, HOLDING__EVIDENCE);
		createEAttribute(holdingEClass, HOLDING__SINCE);
		createEAttribute(holdingEClass, HOLDING__UNTIL);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__WORDS);
		createEReference(needEClass, NEED__ITEM);
		createEReference(needEClass, NEED__TOPIC);
		createEReference(needEClass, NEED__ASKED_OF);
		createEReference(needEClass, NEED__ASKED_BY);
		createEAttribute(needEClass, NEED__DATE);
		createEAttribute(needEClass, NEED__OUTCOME);

		reuseEventEClass = createEClass(REUSE_EVENT);
		createEReference(reuseEventEClass, REUSE_EVENT__ITEM);
		createEReference(reuseEventEClass, REUSE_EVENT__TEAM);
		createEAttribute(reuseEventEClass, REUSE_EVENT__DATE);
		createEAttribute(reuseEventEClass, REUSE_EVENT__MINUTES_SAVED);
		createEAttribute(reuseEventEClass, REUSE_EVENT__NOTE);

		sharingPlaceEClass = createEClass(SHARING_PLACE);

		passingEClass = createEClass(PASSING);
		createEReference(passingEClass, PASSING__ITEM);
		createEReference(passingEClass, PASSING__AUDIENCE);
		createEAttribute(passingEClass, PASSING__DATE);
		createEReference(passingEClass, PASSING__PLACE);
		createEReference(passingEClass, PASSING__PASSED_BY);
		createEAttribute(passingEClass, PASSING__NOTE);

		remarkEClass = createEClass(REMARK);
		createEReference(remarkEClass, REMARK__ITEM);
		createEReference(remarkEClass, REMARK__AUTHOR);
		createEAttribute(remarkEClass, REMARK__DATE);
		createEAttribute(remarkEClass, REMARK__WORDS);
		createEAttribute(remarkEClass, REMARK__STATE);
		createEAttribute(remarkEClass, REMARK__ANSWER);

		interviewEClass = createEClass(INTERVIEW);
		createEReference(interviewEClass, INTERVIEW__PERSON);
		createEReference(interviewEClass, INTERVIEW__INTERVIEWER);
		createEAttribute(interviewEClass, INTERVIEW__DATE);
		createEAttribute(interviewEClass, INTERVIEW__GUIDE);
		createEAttribute(interviewEClass, INTERVIEW__NOTES);
		createEReference(interviewEClass, INTERVIEW__ITEMS);

		// Create enums
		itemKindEEnum = createEEnum(ITEM_KIND);
		knowledgeFormEEnum = createEEnum(KNOWLEDGE_FORM);
		storageEEnum = createEEnum(STORAGE);
		lifecycleStateEEnum = createEEnum(LIFECYCLE_STATE);
		freshnessEEnum = createEEnum(FRESHNESS);
		linkKindEEnum = createEEnum(LINK_KIND);
		holdingEvidenceEEnum = createEEnum(HOLDING_EVIDENCE);
		needOutcomeEEnum = createEEnum(NEED_OUTCOME);
		remarkStateEEnum = createEEnum(REMARK_STATE);
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
		OrganisationPackage theOrganisationPackage = (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		topicEClass.getESuperTypes().add(theCorePackage.getEntity());
		knowledgeItemEClass.getESuperTypes().add(theCorePackage.getEntity());
		itemLinkEClass.getESuperTypes().add(theCorePackage.getPart());
		holdingEClass.getESuperTypes().add(theCorePackage.getEntity());
		needEClass.getESuperTypes().add(theCorePackage.getEntity());
		reuseEventEClass.getESuperTypes().add(theCorePackage.getEntity());
		sharingPlaceEClass.getESuperTypes().add(theCorePackage.getEntity());
		passingEClass.getESuperTypes().add(theCorePackage.getEntity());
		remarkEClass.getESuperTypes().add(theCorePackage.getEntity());
		interviewEClass.getESuperTypes().add(theCorePackage.getEntity());

		// Initialize classes, features, and operations; add parameters
		initEClass(topicEClass, Topic.class, "Topic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTopic_Name(), ecorePackage.getEString(), "name", null, 1, 1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTopic_Parent(), this.getTopic(), null, "parent", null, 0, 1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTopic_Description(), theCorePackage.getText(), "description", null, 0, 1, Topic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(knowledgeItemEClass, KnowledgeItem.class, "KnowledgeItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKnowledgeItem_Title(), ecorePackage.getEString(), "title", null, 1, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Body(), theCorePackage.getMarkdown(), "body", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Kind(), this.getItemKind(), "kind", "PROCEDURE", 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeItem_Topics(), this.getTopic(), null, "topics", null, 0, -1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Form(), this.getKnowledgeForm(), "form", "EXPLICIT", 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Criticality(), ecorePackage.getEIntegerObject(), "criticality", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Storage(), this.getStorage(), "storage", "HEAD", 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeItem_Audience(), theOrganisationPackage.getAudience(), null, "audience", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Source(), ecorePackage.getEString(), "source", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_Language(), ecorePackage.getEString(), "language", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeItem_Links(), this.getItemLink(), null, "links", null, 0, -1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeItem_Attachments(), theCorePackage.getAttachment(), null, "attachments", null, 0, -1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeItem_Verifier(), theOrganisationPackage.getPerson(), null, "verifier", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_VerifyEvery(), ecorePackage.getEInt(), "verifyEvery", "90", 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_VerifiedOn(), theCorePackage.getDate(), "verifiedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_DueOn(), theCorePackage.getDate(), "dueOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_State(), this.getLifecycleState(), "state", "IDENTIFIED", 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_IdentifiedOn(), theCorePackage.getDate(), "identifiedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_CapturedOn(), theCorePackage.getDate(), "capturedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_StructuredOn(), theCorePackage.getDate(), "structuredOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_SharedOn(), theCorePackage.getDate(), "sharedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_ReusedOn(), theCorePackage.getDate(), "reusedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeItem_ArchivedOn(), theCorePackage.getDate(), "archivedOn", null, 0, 1, KnowledgeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itemLinkEClass, ItemLink.class, "ItemLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItemLink_Kind(), this.getLinkKind(), "kind", "RELATES", 0, 1, ItemLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getItemLink_Target(), this.getKnowledgeItem(), null, "target", null, 1, 1, ItemLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(holdingEClass, Holding.class, "Holding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHolding_Person(), theOrganisationPackage.getPerson(), null, "person", null, 1, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Item(), this.getKnowledgeItem(), null, "item", null, 1, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Level(), ecorePackage.getEInt(), "level", "3", 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Evidence(), this.getHoldingEvidence(), "evidence", "DECLARED", 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Since(), theCorePackage.getDate(), "since", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Until(), theCorePackage.getDate(), "until", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Words(), ecorePackage.getEString(), "words", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Item(), this.getKnowledgeItem(), null, "item", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_Topic(), this.getTopic(), null, "topic", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_AskedOf(), theOrganisationPackage.getTeam(), null, "askedOf", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNeed_AskedBy(), theOrganisationPackage.getPerson(), null, "askedBy", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Date(), theCorePackage.getDate(), "date", null, 1, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Outcome(), this.getNeedOutcome(), "outcome", "PENDING", 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reuseEventEClass, ReuseEvent.class, "ReuseEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReuseEvent_Item(), this.getKnowledgeItem(), null, "item", null, 1, 1, ReuseEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReuseEvent_Team(), theOrganisationPackage.getTeam(), null, "team", null, 0, 1, ReuseEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReuseEvent_Date(), theCorePackage.getDate(), "date", null, 1, 1, ReuseEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReuseEvent_MinutesSaved(), ecorePackage.getEIntegerObject(), "minutesSaved", null, 0, 1, ReuseEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReuseEvent_Note(), theCorePackage.getText(), "note", null, 0, 1, ReuseEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sharingPlaceEClass, SharingPlace.class, "SharingPlace", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(passingEClass, Passing.class, "Passing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPassing_Item(), this.getKnowledgeItem(), null, "item", null, 1, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassing_Audience(), theOrganisationPackage.getAudience(), null, "audience", null, 0, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassing_Date(), theCorePackage.getDate(), "date", null, 1, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassing_Place(), this.getSharingPlace(), null, "place", null, 0, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassing_PassedBy(), theOrganisationPackage.getPerson(), null, "passedBy", null, 0, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassing_Note(), theCorePackage.getText(), "note", null, 0, 1, Passing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remarkEClass, Remark.class, "Remark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRemark_Item(), this.getKnowledgeItem(), null, "item", null, 1, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemark_Author(), theOrganisationPackage.getPerson(), null, "author", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_Date(), theCorePackage.getDate(), "date", null, 1, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_Words(), theCorePackage.getText(), "words", null, 1, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_State(), this.getRemarkState(), "state", "OPEN", 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemark_Answer(), theCorePackage.getText(), "answer", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interviewEClass, Interview.class, "Interview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInterview_Person(), theOrganisationPackage.getPerson(), null, "person", null, 1, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterview_Interviewer(), theOrganisationPackage.getPerson(), null, "interviewer", null, 0, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterview_Date(), theCorePackage.getDate(), "date", null, 1, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterview_Guide(), theCorePackage.getMarkdown(), "guide", null, 0, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterview_Notes(), theCorePackage.getMarkdown(), "notes", null, 0, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterview_Items(), this.getKnowledgeItem(), null, "items", null, 0, -1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(itemKindEEnum, ItemKind.class, "ItemKind");
		addEEnumLiteral(itemKindEEnum, ItemKind.PROCEDURE);
		addEEnumLiteral(itemKindEEnum, ItemKind.EXPERTISE);
		addEEnumLiteral(itemKindEEnum, ItemKind.EXPERIENCE);
		addEEnumLiteral(itemKindEEnum, ItemKind.FACT);
		addEEnumLiteral(itemKindEEnum, ItemKind.CONTACT);
		addEEnumLiteral(itemKindEEnum, ItemKind.CLIENT_INSIGHT);
		addEEnumLiteral(itemKindEEnum, ItemKind.LESSON);

		initEEnum(knowledgeFormEEnum, KnowledgeForm.class, "KnowledgeForm");
		addEEnumLiteral(knowledgeFormEEnum, KnowledgeForm.TACIT);
		addEEnumLiteral(knowledgeFormEEnum, KnowledgeForm.EXPLICIT);

		initEEnum(storageEEnum, Storage.class, "Storage");
		addEEnumLiteral(storageEEnum, Storage.HEAD);
		addEEnumLiteral(storageEEnum, Storage.PAPER);
		addEEnumLiteral(storageEEnum, Storage.DOCUMENT);
		addEEnumLiteral(storageEEnum, Storage.SPREADSHEET);
		addEEnumLiteral(storageEEnum, Storage.REPOSITORY);
		addEEnumLiteral(storageEEnum, Storage.AGGREGATOR);

		initEEnum(lifecycleStateEEnum, LifecycleState.class, "LifecycleState");
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.IDENTIFIED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.CAPTURED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.STRUCTURED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.SHARED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.REUSED);
		addEEnumLiteral(lifecycleStateEEnum, LifecycleState.ARCHIVED);

		initEEnum(freshnessEEnum, Freshness.class, "Freshness");
		addEEnumLiteral(freshnessEEnum, Freshness.FRESH);
		addEEnumLiteral(freshnessEEnum, Freshness.DUE);
		addEEnumLiteral(freshnessEEnum, Freshness.EXPIRED);
		addEEnumLiteral(freshnessEEnum, Freshness.NEVER_VERIFIED);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.RELATES);
		addEEnumLiteral(linkKindEEnum, LinkKind.SUPPORTS);
		addEEnumLiteral(linkKindEEnum, LinkKind.REPLACES);
		addEEnumLiteral(linkKindEEnum, LinkKind.CONTRADICTS);

		initEEnum(holdingEvidenceEEnum, HoldingEvidence.class, "HoldingEvidence");
		addEEnumLiteral(holdingEvidenceEEnum, HoldingEvidence.DECLARED);
		addEEnumLiteral(holdingEvidenceEEnum, HoldingEvidence.AUTHORED);
		addEEnumLiteral(holdingEvidenceEEnum, HoldingEvidence.OBSERVED);

		initEEnum(needOutcomeEEnum, NeedOutcome.class, "NeedOutcome");
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.PENDING);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.ANSWERED);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.NOT_MY_JOB);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.NO_TIME);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.NO_INFORMATION);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.ROLE_UNCLEAR);
		addEEnumLiteral(needOutcomeEEnum, NeedOutcome.NO_REPLY);

		initEEnum(remarkStateEEnum, RemarkState.class, "RemarkState");
		addEEnumLiteral(remarkStateEEnum, RemarkState.OPEN);
		addEEnumLiteral(remarkStateEEnum, RemarkState.ANSWERED);

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
		  (topicEClass,
		   source,
		   new String[] {
			   "title", "name"
		   });
		addAnnotation
		  (getTopic_Name(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (knowledgeItemEClass,
		   source,
		   new String[] {
			   "title", "title"
		   });
		addAnnotation
		  (getKnowledgeItem_Title(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_Kind(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_Criticality(),
		   source,
		   new String[] {
			   "index", "true",
			   "min", "1",
			   "max", "5"
		   });
		addAnnotation
		  (getKnowledgeItem_Language(),
		   source,
		   new String[] {
			   "length", "8"
		   });
		addAnnotation
		  (getKnowledgeItem_VerifyEvery(),
		   source,
		   new String[] {
			   "unit", "days",
			   "min", "1",
			   "max", "3650"
		   });
		addAnnotation
		  (getKnowledgeItem_DueOn(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_State(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_IdentifiedOn(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_CapturedOn(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_StructuredOn(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_SharedOn(),
		   source,
		   new String[] {
			   "readOnly", "true",
			   "index", "true"
		   });
		addAnnotation
		  (getKnowledgeItem_ReusedOn(),
		   source,
		   new String[] {
			   "readOnly", "true"
		   });
		addAnnotation
		  (itemLinkEClass,
		   source,
		   new String[] {
			   "title", "target"
		   });
		addAnnotation
		  (getItemLink_Target(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (holdingEClass,
		   source,
		   new String[] {
			   "title", "person,item"
		   });
		addAnnotation
		  (getHolding_Person(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getHolding_Item(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getHolding_Level(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "5"
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[] {
			   "title", "words,topic,item"
		   });
		addAnnotation
		  (getNeed_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getNeed_Outcome(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (reuseEventEClass,
		   source,
		   new String[] {
			   "title", "team,item"
		   });
		addAnnotation
		  (getReuseEvent_Item(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getReuseEvent_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getReuseEvent_MinutesSaved(),
		   source,
		   new String[] {
			   "unit", "min",
			   "min", "0"
		   });
		addAnnotation
		  (passingEClass,
		   source,
		   new String[] {
			   "title", "item,audience"
		   });
		addAnnotation
		  (getPassing_Item(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getPassing_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (remarkEClass,
		   source,
		   new String[] {
			   "title", "words"
		   });
		addAnnotation
		  (getRemark_Item(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getRemark_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (getRemark_State(),
		   source,
		   new String[] {
			   "index", "true"
		   });
		addAnnotation
		  (interviewEClass,
		   source,
		   new String[] {
			   "title", "person,date"
		   });
		addAnnotation
		  (getInterview_Person(),
		   source,
		   new String[] {
			   "onDelete", "cascade"
		   });
		addAnnotation
		  (getInterview_Date(),
		   source,
		   new String[] {
			   "index", "true"
		   });
	}

} //KnowledgePackageImpl
