// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks in the rows: Enter and double click open, a click on a heading opens or folds its group. */
final class GridKeys extends AbstractUiBindingConfiguration {

    private final Runnable open;

    GridKeys(Runnable open) {
        this.open = open;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        for (int key : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (table, event) -> open.run());
        }
        bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> open.run());
    }
}
