// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Which key was pressed, on any keyboard. */
final class Keys {

    /** The row of digits of French keyboards, where a digit itself needs the shift key. */
    private static final String AZERTY = "&é\"'(-è_ç";

    private Keys() {
    }

    /** The digit from 1 to 9 pressed with Ctrl; 0 where it was another key. */
    static int digit(Event e) {
        int modifiers = e.stateMask & SWT.MODIFIER_MASK;
        if (modifiers != SWT.MOD1 && modifiers != (SWT.MOD1 | SWT.MOD2)) {
            return 0;
        }
        if (e.keyCode >= '1' && e.keyCode <= '9') {
            return e.keyCode - '0';
        }
        if (e.keyCode >= SWT.KEYPAD_1 && e.keyCode <= SWT.KEYPAD_9) {
            return e.keyCode - SWT.KEYPAD_0;
        }
        return (e.keyCode & SWT.KEYCODE_BIT) == 0 ? AZERTY.indexOf(e.keyCode) + 1 : 0;
    }

    /** Whether a letter was pressed with Ctrl alone. */
    static boolean is(Event e, char letter) {
        return e.keyCode == letter && (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    }
}
