/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.time.LocalDate;

import org.passeur.core.model.Entity;

import org.passeur.knowledge.model.Topic;

import org.passeur.organisation.model.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where content comes from that others present their knowledge in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.ContentSource#getName <em>Name</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getAddress <em>Address</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getNote <em>Note</em>}</li>
 *   <li>{@link org.passeur.practices.model.ContentSource#getReadOn <em>Read On</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getContentSource()
 * @model annotation="http://passeur.org/model title='name'"
 * @generated
 */
public interface ContentSource extends Entity {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Name()
	 * @model required="true"
	 *        annotation="http://passeur.org/model index='true'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"TEXT"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.ContentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.ContentKind
	 * @see #setKind(ContentKind)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Kind()
	 * @model default="TEXT"
	 * @generated
	 */
	ContentKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.ContentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContentKind value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Address()
	 * @model annotation="http://passeur.org/model length='1000'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Contributor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributor</em>' reference.
	 * @see #setContributor(Person)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Contributor()
	 * @model
	 * @generated
	 */
	Person getContributor();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getContributor <em>Contributor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributor</em>' reference.
	 * @see #getContributor()
	 * @generated
	 */
	void setContributor(Person value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topic</em>' reference.
	 * @see #setTopic(Topic)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Topic()
	 * @model
	 * @generated
	 */
	Topic getTopic();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getTopic <em>Topic</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' reference.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(Topic value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_Note()
	 * @model dataType="org.passeur.core.model.Text"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Read On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Read On</em>' attribute.
	 * @see #setReadOn(LocalDate)
	 * @see org.passeur.practices.model.PracticesPackage#getContentSource_ReadOn()
	 * @model dataType="org.passeur.core.model.Date"
	 *        annotation="http://passeur.org/model readOnly='true'"
	 * @generated
	 */
	LocalDate getReadOn();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.ContentSource#getReadOn <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read On</em>' attribute.
	 * @see #getReadOn()
	 * @generated
	 */
	void setReadOn(LocalDate value);

} // ContentSource
