/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import org.passeur.core.model.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that is planned for a month.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.passeur.practices.model.PlanLine#getMonth <em>Month</em>}</li>
 *   <li>{@link org.passeur.practices.model.PlanLine#getTitle <em>Title</em>}</li>
 *   <li>{@link org.passeur.practices.model.PlanLine#getKind <em>Kind</em>}</li>
 *   <li>{@link org.passeur.practices.model.PlanLine#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.passeur.practices.model.PlanLine#getHours <em>Hours</em>}</li>
 *   <li>{@link org.passeur.practices.model.PlanLine#isDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.passeur.practices.model.PracticesPackage#getPlanLine()
 * @model annotation="http://passeur.org/model title='title'"
 * @generated
 */
public interface PlanLine extends Part {
	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Month()
	 * @model default="1"
	 *        annotation="http://passeur.org/model min='1' max='12'"
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"DISCUSSION_GROUP"</code>.
	 * The literals are from the enumeration {@link org.passeur.practices.model.PracticeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #setKind(PracticeKind)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Kind()
	 * @model default="DISCUSSION_GROUP"
	 * @generated
	 */
	PracticeKind getKind();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.passeur.practices.model.PracticeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PracticeKind value);

	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Practice()
	 * @model
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Double)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Hours()
	 * @model annotation="http://passeur.org/model unit='hours' min='0'"
	 * @generated
	 */
	Double getHours();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Double value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.passeur.practices.model.PracticesPackage#getPlanLine_Done()
	 * @model default="false"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.passeur.practices.model.PlanLine#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

} // PlanLine
