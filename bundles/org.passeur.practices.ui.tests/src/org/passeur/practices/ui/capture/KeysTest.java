// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static Event key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        return event;
    }

    @Test
    void digitsAreFoundOnEveryKeyboard() {
        assertEquals(1, Keys.digit(key('1', SWT.MOD1)));
        assertEquals(9, Keys.digit(key('9', SWT.MOD1)));
        assertEquals(3, Keys.digit(key(SWT.KEYPAD_3, SWT.MOD1)));
        assertEquals(1, Keys.digit(key('&', SWT.MOD1)), "the key of 1 in France");
        assertEquals(2, Keys.digit(key('é', SWT.MOD1)));
        assertEquals(2, Keys.digit(key('2', SWT.MOD1 | SWT.MOD2)), "with shift, as digits are typed there");
    }

    @Test
    void otherKeysAreNone() {
        assertEquals(0, Keys.digit(key('1', 0)), "typed");
        assertEquals(0, Keys.digit(key('é', 0)), "typed");
        assertEquals(0, Keys.digit(key('1', SWT.MOD1 | SWT.MOD3)));
        assertEquals(0, Keys.digit(key('0', SWT.MOD1)));
        assertEquals(0, Keys.digit(key('a', SWT.MOD1)));
        assertEquals(0, Keys.digit(key(SWT.ARROW_UP, SWT.MOD1)));
        assertTrue(Keys.is(key('s', SWT.MOD1), 's'));
        assertFalse(Keys.is(key('s', SWT.MOD1 | SWT.MOD2), 's'));
    }
}
