// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Assertions;

/** Finds the fields and buttons of dialogs and parts by their words, and uses them. */
public final class Widgets {

    private Widgets() {
    }

    /** Begins a command of the menu, and waits for its dialog. */
    public static Shell command(String id) {
        Driver.activate();
        Driver.begin(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        return Driver.dialog(id);
    }

    /** The button of a word under a control. */
    public static Button button(Control root, String label) {
        Driver.until("a button called " + label, () -> buttons(root, label).size() == 1);
        return (Button) Driver.ui(() -> buttons(root, label)).get(0);
    }

    private static List<Control> buttons(Control root, String label) {
        return Driver.find(root, c -> c instanceof Button b && b.isVisible()
                && b.getText().replace("&", "").equals(label.replace("&", "")));
    }

    /** Pushes a button once it can be pushed; what it opens may stay. */
    public static void push(Control root, String label) {
        Button button = button(root, label);
        Driver.until(label + " can be pressed", button::isEnabled);
        Driver.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Ticks a box, or takes the tick away. */
    public static void tick(Control root, String label, boolean ticked) {
        Button box = button(root, label);
        Driver.run(() -> {
            box.setSelection(ticked);
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The field behind a label: the control that follows it. */
    public static Control behind(Control root, String label) {
        Control found = Driver.find(root, c -> c instanceof Label l && l.isVisible() && l.getText().equals(label))
                .get(0);
        return Driver.ui(() -> {
            List<Control> beside = Arrays.asList(found.getParent().getChildren());
            return beside.get(beside.indexOf(found) + 1);
        });
    }

    /** Chooses from the list behind a label. */
    public static void choose(Control root, String label, String choice) {
        Combo combo = (Combo) behind(root, label);
        Driver.run(() -> {
            int index = combo.indexOf(choice);
            Assertions.assertTrue(index >= 0, () -> choice + " in " + Arrays.toString(combo.getItems()));
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Types over what stands in a field. */
    public static void type(Text field, String words) {
        Driver.focus(field);
        Driver.run(field::selectAll);
        Driver.type(words);
        Assertions.assertEquals(words, Driver.ui(field::getText));
    }

    /** True where a label or a text under a control says some words. */
    public static boolean says(Control root, String words) {
        return !Driver.find(root, c -> c instanceof Label label && label.getText().contains(words)
                || c instanceof Text text && text.getText().contains(words)).isEmpty();
    }
}
