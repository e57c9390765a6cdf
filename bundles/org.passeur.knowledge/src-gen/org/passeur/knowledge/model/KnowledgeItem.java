/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Attachment;
import org.passeur.core.model.Entity;

import org.passeur.organisation.model.Audience;
import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of knowledge: what is known, by whom, where it stands and how far it has come.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getBody <em>Body</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getForm <em>Form</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getSource <em>Source</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getLinks <em>Links</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getVerifier <em>Verifier</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getVerifyEvery <em>Verify Every</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getState <em>State</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getCapturedOn <em>Captured On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getStructuredOn <em>Structured On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getSharedOn <em>Shared On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getReusedOn <em>Reused On</em>}</li>
 *   <li>{@link org.passeur.knowledge.model.KnowledgeItem#getArchivedOn <em>Archived On</em>}</li>
 * </ul>
 *
 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface KnowledgeItem extends Entity {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Title()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Body()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"PROCEDURE"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.ItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.knowledge.model.ItemKind
	 * @see #setKind(ItemKind)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Kind()
	 * @model default="PROCEDURE"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	ItemKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.knowledge.model.ItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ItemKind value);

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' reference list.
	 * The list contents are of type {@link org.passeur.knowledge.model.Topic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topics</em>' reference list.
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Topics()
	 * @model
	 * @generated
	 */
	EList<Topic> getTopics();

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The default value is <code>"EXPLICIT"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.KnowledgeForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.passeur.knowledge.model.KnowledgeForm
	 * @see #setForm(KnowledgeForm)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Form()
	 * @model default="EXPLICIT"
	 * @generated
	 */
	KnowledgeForm getForm();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.passeur.knowledge.model.KnowledgeForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(KnowledgeForm value);

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much the company depends on it, 1 to 5; unset while not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see #setCriticality(Integer)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Criticality()
	 * @model annotation="http://passeur.org/model index='true' min='1' max='5'"
	 * @generated
	 */
	Integer getCriticality();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Integer value);

	/**
	 * Returns the value of the '<em><b>Storage</b></em>' attribute.
	 * The default value is <code>"HEAD"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.Storage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Storage</em>' attribute.
	 * @see org.passeur.knowledge.model.Storage
	 * @see #setStorage(Storage)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Storage()
	 * @model default="HEAD"
	 * @generated
	 */
	Storage getStorage();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getStorage <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage</em>' attribute.
	 * @see org.passeur.knowledge.model.Storage
	 * @see #getStorage()
	 * @generated
	 */
	void setStorage(Storage value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it came from, in people's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of title and body, en or fr; unset where it is the workspace's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Language()
	 * @model annotation="http://passeur.org/model length='8'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.passeur.knowledge.model.ItemLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<ItemLink> getLinks();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.passeur.core.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Verifier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verifier</em>' reference.
	 * @see #setVerifier(Person)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_Verifier()
	 * @model
	 * @generated
	 */
	Person getVerifier();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifier <em>Verifier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verifier</em>' reference.
	 * @see #getVerifier()
	 * @generated
	 */
	void setVerifier(Person value);

	/**
	 * Returns the value of the '<em><b>Verify Every</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verify Every</em>' attribute.
	 * @see #setVerifyEvery(int)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_VerifyEvery()
	 * @model default="90"
	 *        annotation="http://passeur.org/model unit='days' min='1' max='3650'"
	 * @generated
	 */
	int getVerifyEvery();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifyEvery <em>Verify Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verify Every</em>' attribute.
	 * @see #getVerifyEvery()
	 * @generated
	 */
	void setVerifyEvery(int value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_VerifiedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which it must be verified again: verifiedOn plus verifyEvery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_DueOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"IDENTIFIED"</code>.
	 * The literals are from the enumeration {@link org.passeur.knowledge.model.LifecycleState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.passeur.knowledge.model.LifecycleState
	 * @see #setState(LifecycleState)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_State()
	 * @model default="IDENTIFIED"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	LifecycleState getState();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.passeur.knowledge.model.LifecycleState
	 * @see #getState()
	 * @generated
	 */
	void setState(LifecycleState value);

	/**
	 * Returns the value of the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Identified On</em>' attribute.
	 * @see #setIdentifiedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_IdentifiedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getIdentifiedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getIdentifiedOn <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified On</em>' attribute.
	 * @see #getIdentifiedOn()
	 * @generated
	 */
	void setIdentifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Captured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Captured On</em>' attribute.
	 * @see #setCapturedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_CapturedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	LocalDate getCapturedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getCapturedOn <em>Captured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured On</em>' attribute.
	 * @see #getCapturedOn()
	 * @generated
	 */
	void setCapturedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Structured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Structured On</em>' attribute.
	 * @see #setStructuredOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_StructuredOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getStructuredOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getStructuredOn <em>Structured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Structured On</em>' attribute.
	 * @see #getStructuredOn()
	 * @generated
	 */
	void setStructuredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Shared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared On</em>' attribute.
	 * @see #setSharedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_SharedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true' index='true'"
	 * @generated
	 */
	LocalDate getSharedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getSharedOn <em>Shared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared On</em>' attribute.
	 * @see #getSharedOn()
	 * @generated
	 */
	void setSharedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reused On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reused On</em>' attribute.
	 * @see #setReusedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_ReusedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getReusedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getReusedOn <em>Reused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reused On</em>' attribute.
	 * @see #getReusedOn()
	 * @generated
	 */
	void setReusedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Archived On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archived On</em>' attribute.
	 * @see #setArchivedOn(LocalDate)
	 * @see org.passeur.knowledge.model.KnowledgePackage#getKnowledgeItem_ArchivedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getArchivedOn();

	/**
	 * Sets the value of the '{@link org.passeur.knowledge.model.KnowledgeItem#getArchivedOn <em>Archived On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archived On</em>' attribute.
	 * @see #getArchivedOn()
	 * @generated
	 */
	void setArchivedOn(LocalDate value);

} // KnowledgeItem
