/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import org.eclipse.emf.common.util.EList;

import org.passeur.core.model.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Catalogue Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a way of sharing is good for, how it goes and what it costs: shipped, and editable.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getItems <em>Items</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getHours <em>Hours</em>}</li>
 *   <li>{@link org.passeur.practices.model.CatalogueEntry#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry()
 * @model annotation="http://passeur.org/model title='name' key='kind'"
 * @generated
 */
public interface CatalogueEntry extends Entity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"DISCUSSION_GROUP"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.PracticeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #setKind(PracticeKind)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Kind()
	 * @model default="DISCUSSION_GROUP"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	PracticeKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PracticeKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Purpose()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template of a session: a new session of this kind begins with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' attribute.
	 * @see #setAgenda(String)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Agenda()
	 * @model dataType="org.passeur.core.model.Markdown"
	 * @generated
	 */
	String getAgenda();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getAgenda <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda</em>' attribute.
	 * @see #getAgenda()
	 * @generated
	 */
	void setAgenda(String value);

	/**
	 * Returns the value of the '<em><b>Barriers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the barriers that it lowers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barriers</em>' attribute list.
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Barriers()
	 * @model annotation="http://passeur.org/model length='60'"
	 * @generated
	 */
	EList<String> getBarriers();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the questionnaire items that it raises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Items()
	 * @model annotation="http://passeur.org/model length='60'"
	 * @generated
	 */
	EList<String> getItems();

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' attribute.
	 * The default value is <code>"ON_OCCASION"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.Cadence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cadence</em>' attribute.
	 * @see org.passeur.practices.model.Cadence
	 * @see #setCadence(Cadence)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Cadence()
	 * @model default="ON_OCCASION"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getCadence <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' attribute.
	 * @see org.passeur.practices.model.Cadence
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one round costs whoever runs it, preparation and summary included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Double)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Hours()
	 * @model annotation="http://passeur.org/model unit='hours' min='0'"
	 * @generated
	 */
	Double getHours();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Double value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"60"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a session usually is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.passeur.practices.model.PracticesPackage#getCatalogueEntry_Minutes()
	 * @model default="60"
	 *        annotation="http://passeur.org/model unit='min' min='1' max='1440'"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.CatalogueEntry#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

} // CatalogueEntry
