// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui;

/** What a part can do for the commands of the workbench; a part that adapts to this gets menus, keys and toolbar. */
public interface PartActions {

    /** The key under which a control keeps actions of its own; they come before those of its part while it has the focus. */
    String OF_CONTROL = "passeur.actions";

    /** True where there is something to undo. */
    default boolean canUndo() {
        return false;
    }

    /** Undoes the last change. */
    default void undo() {
    }

    /** True where there is something to redo. */
    default boolean canRedo() {
        return false;
    }

    /** Does again what was undone last. */
    default void redo() {
    }

    /** True where something is chosen that can be deleted. */
    default boolean canDelete() {
        return false;
    }

    /** Deletes what is chosen, after asking. */
    default void delete() {
    }

    /** True where something is chosen that can be copied. */
    default boolean canCopy() {
        return false;
    }

    /** Copies what is chosen. */
    default void copy() {
    }

    /** True where the clipboard can be taken in. */
    default boolean canPaste() {
        return false;
    }

    /** Takes in the clipboard. */
    default void paste() {
    }

    /** Chooses everything. */
    default void selectAll() {
    }

    /** True where there is a filter to type into. */
    default boolean canFilter() {
        return false;
    }

    /** Puts the cursor into the filter. */
    default void filter() {
    }

    /** Reads everything again. */
    default void refresh() {
    }

    /** True where the part knows what new object is meant. */
    default boolean canCreate() {
        return false;
    }

    /** Makes a new object. */
    default void create() {
    }

    /** True where what is shown can be written to a CSV file. */
    default boolean canExport() {
        return false;
    }

    /** Writes what is shown to a CSV file. */
    default void export() {
    }
}
