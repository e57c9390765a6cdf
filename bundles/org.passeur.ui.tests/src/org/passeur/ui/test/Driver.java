// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;

/**
 * Drives the running workbench as a person does, by keys and mouse, from the thread of the test. Waits for conditions with
 * a deadline, never for time.
 */
public final class Driver {

    private static final long DEADLINE_NANOS = Long.getLong("passeur.deadline.seconds", 60) * 1_000_000_000L;
    private static final long LOOK_NANOS = 10_000_000L;
    private static final int MOST_TABS = 120;

    private Driver() {
    }

    /** The display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks something on the screen's thread. */
    public static <T> T ui(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError("On the screen's thread: " + failure.get(), failure.get());
        }
        return answer.get();
    }

    /** Does something on the screen's thread. */
    public static void run(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Begins something on the screen's thread that may open a dialog and stay there. */
    public static void begin(Runnable work) {
        display().asyncExec(work);
    }

    /** Waits until something holds on the screen's thread. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + DEADLINE_NANOS;
        AtomicBoolean held = new AtomicBoolean();
        while (!held.get()) {
            Assertions.assertTrue(System.nanoTime() < end, () -> "Waited in vain: " + what + picture());
            held.set(ui(() -> Boolean.valueOf(holds.getAsBoolean())).booleanValue());
            if (!held.get()) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private static String picture() {
        Screenshots.take("failure");
        return "";
    }

    /** The window. */
    public static IWorkbenchWindow window() {
        return ui(() -> {
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        });
    }

    /** The page. */
    public static IWorkbenchPage page() {
        return ui(() -> window().getActivePage());
    }

    /** The active editor, of a type. */
    public static <T extends IEditorPart> T editor(Class<T> type) {
        until("an editor " + type.getSimpleName(), () -> type.isInstance(page().getActiveEditor()));
        return ui(() -> type.cast(page().getActiveEditor()));
    }

    /** A view, shown. */
    public static <T extends IViewPart> T view(Class<T> type, String id) {
        return ui(() -> {
            try {
                return type.cast(page().showView(id));
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Closes all editors without saving. */
    public static void closeEditors() {
        run(() -> page().closeAllEditors(false));
    }

    /** Brings the window to the front, so that keys reach it. */
    public static void activate() {
        run(() -> {
            Shell shell = window().getShell();
            shell.forceActive();
            shell.setFocus();
        });
        until("the window is active", () -> display().getActiveShell() != null);
    }

    /** Presses a key, with modifiers held. */
    public static void key(int key, int... modifiers) {
        for (int modifier : modifiers) {
            post(SWT.KeyDown, modifier, '\0');
        }
        boolean character = (key & SWT.KEYCODE_BIT) == 0 && key != SWT.CR && key != SWT.TAB && key != SWT.ESC
                && key != SWT.DEL;
        post(SWT.KeyDown, character ? 0 : key, character ? (char) key : '\0');
        post(SWT.KeyUp, character ? 0 : key, character ? (char) key : '\0');
        for (int i = modifiers.length - 1; i >= 0; i--) {
            post(SWT.KeyUp, modifiers[i], '\0');
        }
    }

    /** Presses a key in a control that draws itself; told to the control, as clicks are. */
    public static void keyIn(Control control, int key) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = key;
        event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
        run(() -> control.notifyListeners(SWT.KeyDown, event));
        settle();
    }

    /** Types a text into what has the focus. */
    public static void type(String text) {
        text.chars().forEach(c -> key(c));
    }

    private static void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        boolean posted = ui(() -> Boolean.valueOf(display().post(event))).booleanValue();
        Assertions.assertTrue(posted, "The display takes no events");
        settle();
    }

    /** Lets the events that are there pass. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {
                while (display().readAndDispatch()) {
                    continue;
                }
            });
        }
    }

    /** Puts the focus on a control. */
    public static void focus(Control control) {
        activate();
        run(control::setFocus);
        until("focus", () -> hasFocus(control));
    }

    /** Presses Tab until what has the focus, or something around it, is the one that is meant. */
    public static Control tab(String what, Predicate<Control> meant) {
        return walk(what, meant);
    }

    /** The same backwards. */
    public static Control tabBack(String what, Predicate<Control> meant) {
        return walk(what, meant, SWT.MOD2);
    }

    private static Control walk(String what, Predicate<Control> meant, int... modifiers) {
        for (int i = 0; i < MOST_TABS; i++) {
            Control found = ui(() -> around(display().getFocusControl(), meant));
            if (found != null) {
                return found;
            }
            key(SWT.TAB, modifiers);
        }
        throw new AssertionError("Tab does not lead to " + what + picture());
    }

    private static Control around(Control focus, Predicate<Control> meant) {
        for (Control c = focus; c != null; c = c.getParent()) {
            if (meant.test(c)) {
                return c;
            }
        }
        return null;
    }

    private static boolean hasFocus(Control control) {
        for (Control c = display().getFocusControl(); c != null; c = c.getParent()) {
            if (c == control) {
                return true;
            }
        }
        return false;
    }

    /**
     * Clicks into a control, at a place in it. The pointer is moved there for real; pressing is told to the control itself,
     * because SWT's posted buttons reach widgets that draw themselves only under some window managers.
     */
    public static void click(Control control, int x, int y, int count) {
        activate();
        Point at = ui(() -> control.toDisplay(x, y));
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = at.x;
        move.y = at.y;
        run(() -> display().post(move));
        until("the pointer is over the control", () -> display().getCursorControl() == control);
        run(control::forceFocus);
        for (int i = 0; i < count; i++) {
            tell(control, SWT.MouseDown, x, y, 0);
            tell(control, SWT.MouseUp, x, y, SWT.BUTTON1);
        }
    }

    private static void tell(Control control, int type, int x, int y, int state) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        event.stateMask = state;
        event.time = (int) (System.nanoTime() / 1_000_000);
        run(() -> {
            if (!control.isDisposed()) {
                control.notifyListeners(type, event);
            }
        });
        settle();
    }

    /** All controls under one for which something holds. */
    public static List<Control> find(Control root, Predicate<Control> holds) {
        return ui(() -> {
            List<Control> found = new ArrayList<>();
            collect(root, holds, found);
            return found;
        });
    }

    private static void collect(Control control, Predicate<Control> holds, List<Control> found) {
        if (holds.test(control)) {
            found.add(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, holds, found);
            }
        }
    }

    /** Waits for a dialog and answers its window. */
    public static Shell dialog(String what) {
        Shell main = window().getShell();
        until("a dialog: " + what, () -> open(main) != null && display().getActiveShell() == open(main));
        return ui(() -> open(main));
    }

    /** Presses a button of a dialog by its word, and waits until the dialog is gone. */
    public static void press(Shell dialog, String label) {
        List<Control> buttons = find(dialog,
                c -> c instanceof org.eclipse.swt.widgets.Button b && b.getText().replace("&", "").equals(label));
        Assertions.assertEquals(1, buttons.size(), () -> "buttons called " + label);
        begin(() -> buttons.get(0).notifyListeners(SWT.Selection, new Event()));
        until("the dialog is gone", dialog::isDisposed);
    }

    private static Shell open(Shell main) {
        for (Shell shell : display().getShells()) {
            if (shell != main && shell.isVisible() && !shell.getText().isEmpty()) {
                return shell;
            }
        }
        return null;
    }
}
