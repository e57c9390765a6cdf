// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.passeur.core.Ref;
import org.passeur.ui.Session;
import org.passeur.ui.test.Driver;

/** Forms of the running workbench, for tests. */
final class Forms {

    private Forms() {
    }

    /** Opens the form of an object and waits for it. */
    static FormEditor open(Ref ref) {
        Driver.run(() -> Session.current().open().object(ref));
        FormEditor editor = Driver.editor(FormEditor.class);
        Driver.until("the form", () -> editor.panel() != null);
        return editor;
    }

    /** The text field of a feature. */
    static Text text(FormEditor editor, String feature) {
        Control root = Driver.ui(() -> editor.panel().control());
        return (Text) Driver.find(root, c -> c instanceof Text && feature.equals(c.getData(FormBody.FIELD))).get(0);
    }
}
