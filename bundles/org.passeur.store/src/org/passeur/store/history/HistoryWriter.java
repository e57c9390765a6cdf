// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.history;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitEvent.Operation;

/** The statements that write history, and the letters that stand for what was done. */
public final class HistoryWriter {

    /** Object, change set, class, operation, title, state. */
    public static final String OBJECT = "INSERT INTO change_object (object_id, change_set_id, class_id, operation, title, state)"
            + " VALUES (?, ?, ?, ?, ?, ?)";

    /** Object, change set, feature, old value. */
    public static final String VALUE = "INSERT INTO change_value (object_id, change_set_id, feature, old_value) VALUES (?, ?, ?, ?)";

    /** Id, number, at, who, label, kind, created, updated, deleted, reverts, classes. */
    public static final String SET = "INSERT INTO change_set (id, number_, at_, who, label, kind, created, updated, deleted, reverts,"
            + " classes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int TITLE = 500;

    private HistoryWriter() {
    }

    /** The letter of an operation. */
    public static String letter(Operation operation) {
        return operation.name().substring(0, 1);
    }

    /** The operation of a letter. */
    public static Operation operation(String letter) {
        return switch (letter) {
            case "C" -> Operation.CREATED;
            case "U" -> Operation.UPDATED;
            default -> Operation.DELETED;
        };
    }

    /** A title as it fits. */
    public static @Nullable String title(@Nullable String title) {
        return title == null || title.length() <= TITLE ? title : title.substring(0, TITLE);
    }

    /** The name under which the old value of a feature is kept. */
    public static String name(EStructuralFeature feature) {
        return feature.getName();
    }
}
