/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.knowledge.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Need Outcome</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What came of asking for knowledge; an enumeration always has a value, so what is open has one too.
 * <!-- end-model-doc -->
 * @see org.passeur.knowledge.model.KnowledgePackage#getNeedOutcome()
 * @model
 * @generated
 */
public enum NeedOutcome implements Enumerator {
	/**
	 * The '<em><b>PENDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENDING_VALUE
	 * @generated
	 * @ordered
	 */
	PENDING(0, "PENDING", "PENDING"),

	/**
	 * The '<em><b>ANSWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERED_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERED(1, "ANSWERED", "ANSWERED"),

	/**
	 * The '<em><b>NOT MY JOB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_MY_JOB_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_MY_JOB(2, "NOT_MY_JOB", "NOT_MY_JOB"),

	/**
	 * The '<em><b>NO TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	NO_TIME(3, "NO_TIME", "NO_TIME"),

	/**
	 * The '<em><b>NO INFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_INFORMATION(4, "NO_INFORMATION", "NO_INFORMATION"),

	/**
	 * The '<em><b>ROLE UNCLEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLE_UNCLEAR_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE_UNCLEAR(5, "ROLE_UNCLEAR", "ROLE_UNCLEAR"),

	/**
	 * The '<em><b>NO REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	NO_REPLY(6, "NO_REPLY", "NO_REPLY");

	/**
	 * The '<em><b>PENDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PENDING_VALUE = 0;

	/**
	 * The '<em><b>ANSWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERED_VALUE = 1;

	/**
	 * The '<em><b>NOT MY JOB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_MY_JOB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_MY_JOB_VALUE = 2;

	/**
	 * The '<em><b>NO TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_TIME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_TIME_VALUE = 3;

	/**
	 * The '<em><b>NO INFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_INFORMATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_INFORMATION_VALUE = 4;

	/**
	 * The '<em><b>ROLE UNCLEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLE_UNCLEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_UNCLEAR_VALUE = 5;

	/**
	 * The '<em><b>NO REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_REPLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_REPLY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Need Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NeedOutcome[] VALUES_ARRAY =
		new NeedOutcome[] {
			PENDING,
			ANSWERED,
			NOT_MY_JOB,
			NO_TIME,
			NO_INFORMATION,
			ROLE_UNCLEAR,
			NO_REPLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Need Outcome</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NeedOutcome> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Need Outcome</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedOutcome get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedOutcome result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need Outcome</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedOutcome getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NeedOutcome result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Need Outcome</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NeedOutcome get(int value) {
		switch (value) {
			case PENDING_VALUE: return PENDING;
			case ANSWERED_VALUE: return ANSWERED;
			case NOT_MY_JOB_VALUE: return NOT_MY_JOB;
			case NO_TIME_VALUE: return NO_TIME;
			case NO_INFORMATION_VALUE: return NO_INFORMATION;
			case ROLE_UNCLEAR_VALUE: return ROLE_UNCLEAR;
			case NO_REPLY_VALUE: return NO_REPLY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private NeedOutcome(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //NeedOutcome
