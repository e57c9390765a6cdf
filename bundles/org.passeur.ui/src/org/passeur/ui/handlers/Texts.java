// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.handlers;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** What the key Delete does in fields, since the command of the same key takes it from them. */
final class Texts {

    private Texts() {
    }

    static void delete(Text text) {
        if (!text.getEditable()) {
            return;
        }
        Point chosen = text.getSelection();
        if (chosen.x == chosen.y && chosen.x < text.getCharCount()) {
            text.setSelection(chosen.x, chosen.x + 1);
        }
        text.insert("");
    }

    static void delete(Combo combo) {
        Point chosen = combo.getSelection();
        String words = combo.getText();
        int end = chosen.x == chosen.y ? Math.min(words.length(), chosen.y + 1) : chosen.y;
        if ((combo.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0) {
            combo.setText(words.substring(0, chosen.x) + words.substring(end));
            combo.setSelection(new Point(chosen.x, chosen.x));
        }
    }
}
