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

    /** The text in the field of a feature. */
    static Text text(FormEditor editor, String feature) {
        return text(Driver.ui(() -> editor.panel().control()), feature);
    }

    /** The same in a dialog. */
    static Text text(Control root, String feature) {
        return (Text) Driver.find(root, c -> c instanceof Text && isIn(c, feature)).get(0);
    }

    private static boolean isIn(Control control, String feature) {
        return feature.equals(control.getData(FormBody.FIELD))
                || control.getParent() != null && isIn(control.getParent(), feature);
    }
}
