/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.organisation.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who works or worked in the company.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.organisation.model.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getAlias <em>Alias</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getEmail <em>Email</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getJobTitle <em>Job Title</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getMission <em>Mission</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getManager <em>Manager</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getJoined <em>Joined</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getLeft <em>Left</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#isConsent <em>Consent</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link org.passeur.organisation.model.Person#getErasedOn <em>Erased On</em>}</li>
 * </ul>
 *
 * @see org.passeur.organisation.model.OrganisationPackage#getPerson()
 * @model annotation="http://passeur.org/model title='name' key='email'"
 * @generated
 */
public interface Person extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true' personal='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Alias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name that pseudonymised reports use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alias</em>' attribute.
	 * @see #setAlias(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Alias()
	 * @model
	 * @generated
	 */
	String getAlias();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getAlias <em>Alias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alias</em>' attribute.
	 * @see #getAlias()
	 * @generated
	 */
	void setAlias(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Email()
	 * @model annotation="http://passeur.org/model index='true' personal='true'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Job Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Job Title</em>' attribute.
	 * @see #setJobTitle(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_JobTitle()
	 * @model
	 * @generated
	 */
	String getJobTitle();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getJobTitle <em>Job Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job Title</em>' attribute.
	 * @see #getJobTitle()
	 * @generated
	 */
	void setJobTitle(String value);

	/**
	 * Returns the value of the '<em><b>Mission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mission</em>' attribute.
	 * @see #setMission(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Mission()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getMission();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getMission <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mission</em>' attribute.
	 * @see #getMission()
	 * @generated
	 */
	void setMission(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objectives</em>' attribute.
	 * @see #setObjectives(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Objectives()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getObjectives();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getObjectives <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objectives</em>' attribute.
	 * @see #getObjectives()
	 * @generated
	 */
	void setObjectives(String value);

	/**
	 * Returns the value of the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manager</em>' reference.
	 * @see #setManager(Person)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Manager()
	 * @model
	 * @generated
	 */
	Person getManager();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getManager <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' reference.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(Person value);

	/**
	 * Returns the value of the '<em><b>Joined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Joined</em>' attribute.
	 * @see #setJoined(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Joined()
	 * @model dataType="org.passeur.core.model.Date"
	 * @generated
	 */
	LocalDate getJoined();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getJoined <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joined</em>' attribute.
	 * @see #getJoined()
	 * @generated
	 */
	void setJoined(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Left()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getLeft();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why data on this person is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see #setConsent(boolean)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_Consent()
	 * @model default="false"
	 * @generated
	 */
	boolean isConsent();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#isConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see #isConsent()
	 * @generated
	 */
	void setConsent(boolean value);

	/**
	 * Returns the value of the '<em><b>Keep Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keep Until</em>' attribute.
	 * @see #setKeepUntil(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_KeepUntil()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	LocalDate getKeepUntil();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getKeepUntil <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Until</em>' attribute.
	 * @see #getKeepUntil()
	 * @generated
	 */
	void setKeepUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Erased On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which name and address were erased; what is left serves the team's figures only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Erased On</em>' attribute.
	 * @see #setErasedOn(LocalDate)
	 * @see org.passeur.organisation.model.OrganisationPackage#getPerson_ErasedOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getErasedOn();

	/**
	 * Sets the value of the '{@link org.passeur.organisation.model.Person#getErasedOn <em>Erased On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Erased On</em>' attribute.
	 * @see #getErasedOn()
	 * @generated
	 */
	void setErasedOn(LocalDate value);

} // Person
