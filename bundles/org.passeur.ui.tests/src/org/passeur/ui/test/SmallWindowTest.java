// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.dashboard.DashboardPlace;
import org.passeur.ui.form.FormEditor;
import org.passeur.ui.table.TableEditor;

/** In a small window nothing that can be pressed is cut off. */
@ExtendWith(Workbench.class)
class SmallWindowTest {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    @ParameterizedTest
    @CsvSource({ "en,light", "fr,dark" })
    void everyButtonCanBeReached(String language, String theme) {
        Fixture company = Fixture.get();
        Workbench.newWindow(language, theme);
        Driver.run(() -> {
            Driver.window().getShell().setMaximized(false);
            Driver.window().getShell().setSize(WIDTH, HEIGHT);
        });
        Driver.until("it is small", () -> Driver.window().getShell().getSize().x <= WIDTH);
        Driver.run(() -> new DashboardPlace().open(Session.current()));
        whole("small-dashboard");
        Driver.run(() -> Session.current().open().table(KnowledgePackage.Literals.KNOWLEDGE_ITEM));
        TableEditor table = Driver.editor(TableEditor.class);
        Driver.until("rows", () -> table.panel().loaded() && table.panel().lineCount() > 0);
        whole("small-table");
        Driver.run(() -> Session.current().open().object(company.item(2)));
        Driver.editor(FormEditor.class);
        whole("small-form");
        Driver.run(() -> Session.current().open().object(company.person(0)));
        whole("small-form-person");
        String name = Fixture.repository().title(company.person(0)).orElseThrow();
        assertEquals(1, Driver.find(Driver.ui(() -> Driver.editor(FormEditor.class).panel().control()),
                c -> c instanceof Label l && l.isVisible() && l.getText().equals(name)).size(), "the whole name");
        for (String view : new String[] { Views.CHECKS, Views.HISTORY, Views.LINKS }) {
            Driver.run(() -> Session.current().open().view(view));
            whole("small-view-" + view.substring(view.lastIndexOf('.') + 1));
        }
        assertEquals(1, Driver.find(Driver.ui(() -> Driver.window().getShell()), c -> c instanceof CLabel l
                && l.isVisible() && l.getText().equals(Session.current().problems().said())).size());
    }

    @AfterEach
    void large() {
        Driver.run(() -> Driver.window().getShell().setMaximized(true));
    }

    private static void whole(String name) {
        Screenshots.take(name);
        Shell shell = Driver.ui(() -> Driver.window().getShell());
        List<String> cut = Driver.find(shell, c -> c instanceof Button b && b.isVisible() && cut(b)).stream()
                .map(c -> Driver.ui(((Button) c)::getText)).toList();
        assertEquals(List.of(), cut, name);
    }

    /** True where a control is wider than what its parents show of it, or narrower than it wants to be. */
    private static boolean cut(Control control) {
        Rectangle bounds = control.getBounds();
        int right = bounds.x + bounds.width;
        for (Composite parent = control.getParent(); parent != null && !(parent instanceof Shell); parent = parent
                .getParent()) {
            if (right > parent.getSize().x) {
                return true;
            }
            right += parent.getLocation().x;
        }
        return bounds.width < control.computeSize(-1, -1).x;
    }
}
