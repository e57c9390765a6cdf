// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.ui.form.Forms.open;
import static org.passeur.ui.form.Forms.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;

/** A form stays where somebody works in it. */
@ExtendWith(Workbench.class)
class FormPlaceTest {

    private static final int FAR = 10_000;

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    private static ScrolledComposite scroll(FormEditor editor) {
        return (ScrolledComposite) Driver
                .find(Driver.ui(() -> editor.panel().control()), c -> c instanceof ScrolledComposite).get(0);
    }

    @Test
    void whoComesBackToAFormGoesOnWhereSheWas() {
        Ref ref = Fixture.newItem("Une place gardée");
        FormEditor editor = open(ref);
        Text source = text(editor, "source");
        Driver.focus(source);
        open(Fixture.newItem("Ailleurs"));
        Driver.run(() -> Driver.page().activate(editor));
        Driver.until("the cursor is where it was", source::isFocusControl);
    }

    @Test
    void savingLeavesTheFormScrolledAsItIs() {
        Ref ref = Fixture.newItem("Tout en bas");
        FormEditor editor = open(ref);
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.type("!");
        Driver.until("dirty", editor::isDirty);
        ScrolledComposite scroll = scroll(editor);
        Driver.run(() -> scroll.setOrigin(0, FAR));
        Point far = Driver.ui(scroll::getOrigin);
        assertTrue(far.y > 0);
        Driver.key('s', SWT.MOD1);
        Driver.until("saved", () -> !editor.isDirty());
        Driver.settle();
        assertEquals(far, Driver.ui(scroll::getOrigin));
    }

    @Test
    void whatCannotBeSavedGetsTheCursor() {
        Ref ref = Fixture.newItem("Un jour qui n'en est pas un");
        FormEditor editor = open(ref);
        Text day = text(editor, "verifiedOn");
        Driver.focus(day);
        Driver.type("un jour");
        Text title = text(editor, "title");
        Driver.focus(title);
        Driver.type("!");
        Driver.key('s', SWT.MOD1);
        Driver.until("the cursor is in the day", day::isFocusControl);
        assertTrue(Driver.ui(editor::isDirty).booleanValue());
    }
}
