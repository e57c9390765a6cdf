/**
 * SPDX-License-Identifier: EPL-2.0
 * Copyright (c) 2026 The Passeur authors
 */
package org.passeur.practices.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Practice Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The nine ways of sharing that the catalogue knows.
 * <!-- end-model-doc -->
 * @see org.passeur.practices.model.PracticesPackage#getPracticeKind()
 * @model
 * @generated
 */
public enum PracticeKind implements Enumerator {
	/**
	 * The '<em><b>DISCUSSION GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCUSSION_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSION_GROUP(0, "DISCUSSION_GROUP", "DISCUSSION_GROUP"),

	/**
	 * The '<em><b>ACTIVE LISTENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVE_LISTENING_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVE_LISTENING(1, "ACTIVE_LISTENING", "ACTIVE_LISTENING"),

	/**
	 * The '<em><b>PAIN POINTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIN_POINTS_VALUE
	 * @generated
	 * @ordered
	 */
	PAIN_POINTS(2, "PAIN_POINTS", "PAIN_POINTS"),

	/**
	 * The '<em><b>CHANNELS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELS_VALUE
	 * @generated
	 * @ordered
	 */
	CHANNELS(3, "CHANNELS", "CHANNELS"),

	/**
	 * The '<em><b>AGGREGATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGGREGATOR_VALUE
	 * @generated
	 * @ordered
	 */
	AGGREGATOR(4, "AGGREGATOR", "AGGREGATOR"),

	/**
	 * The '<em><b>ONBOARDING DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONBOARDING_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	ONBOARDING_DAY(5, "ONBOARDING_DAY", "ONBOARDING_DAY"),

	/**
	 * The '<em><b>FIELD DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIELD_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	FIELD_DAY(6, "FIELD_DAY", "FIELD_DAY"),

	/**
	 * The '<em><b>TRADE BREAKFAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRADE_BREAKFAST_VALUE
	 * @generated
	 * @ordered
	 */
	TRADE_BREAKFAST(7, "TRADE_BREAKFAST", "TRADE_BREAKFAST"),

	/**
	 * The '<em><b>KNOWLEDGE MANAGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWLEDGE_MANAGER_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWLEDGE_MANAGER(8, "KNOWLEDGE_MANAGER", "KNOWLEDGE_MANAGER");

	/**
	 * The '<em><b>DISCUSSION GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCUSSION_GROUP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSION_GROUP_VALUE = 0;

	/**
	 * The '<em><b>ACTIVE LISTENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVE_LISTENING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVE_LISTENING_VALUE = 1;

	/**
	 * The '<em><b>PAIN POINTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIN_POINTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAIN_POINTS_VALUE = 2;

	/**
	 * The '<em><b>CHANNELS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANNELS_VALUE = 3;

	/**
	 * The '<em><b>AGGREGATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGGREGATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AGGREGATOR_VALUE = 4;

	/**
	 * The '<em><b>ONBOARDING DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONBOARDING_DAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONBOARDING_DAY_VALUE = 5;

	/**
	 * The '<em><b>FIELD DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIELD_DAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIELD_DAY_VALUE = 6;

	/**
	 * The '<em><b>TRADE BREAKFAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRADE_BREAKFAST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRADE_BREAKFAST_VALUE = 7;

	/**
	 * The '<em><b>KNOWLEDGE MANAGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWLEDGE_MANAGER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KNOWLEDGE_MANAGER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Practice Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PracticeKind[] VALUES_ARRAY =
		new PracticeKind[] {
			DISCUSSION_GROUP,
			ACTIVE_LISTENING,
			PAIN_POINTS,
			CHANNELS,
			AGGREGATOR,
			ONBOARDING_DAY,
			FIELD_DAY,
			TRADE_BREAKFAST,
			KNOWLEDGE_MANAGER,
		};

	/**
	 * A public read-only list of all the '<em><b>Practice Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PracticeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Practice Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PracticeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PracticeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Practice Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PracticeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PracticeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Practice Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PracticeKind get(int value) {
		switch (value) {
			case DISCUSSION_GROUP_VALUE: return DISCUSSION_GROUP;
			case ACTIVE_LISTENING_VALUE: return ACTIVE_LISTENING;
			case PAIN_POINTS_VALUE: return PAIN_POINTS;
			case CHANNELS_VALUE: return CHANNELS;
			case AGGREGATOR_VALUE: return AGGREGATOR;
			case ONBOARDING_DAY_VALUE: return ONBOARDING_DAY;
			case FIELD_DAY_VALUE: return FIELD_DAY;
			case TRADE_BREAKFAST_VALUE: return TRADE_BREAKFAST;
			case KNOWLEDGE_MANAGER_VALUE: return KNOWLEDGE_MANAGER;
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
	private PracticeKind(int value, String name, String literal) {
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
	
} //PracticeKind
