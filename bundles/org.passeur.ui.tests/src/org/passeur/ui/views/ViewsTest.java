// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.ui.Session;
import org.passeur.ui.Views;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Fixture;
import org.passeur.ui.test.Workbench;
import org.passeur.ui.views.checks.ChecksPanel;
import org.passeur.ui.views.checks.ChecksView;
import org.passeur.ui.views.history.HistoryPanel;
import org.passeur.ui.views.history.HistoryView;
import org.passeur.ui.views.links.LinksPanel;
import org.passeur.ui.views.links.LinksView;

@ExtendWith(Workbench.class)
class ViewsTest {

    @BeforeAll
    static void company() {
        Fixture.get();
    }

    @Test
    void historyShowsTheChangesOfTheActiveObject() {
        Ref ref = Fixture.newItem("Avec passé");
        try (WorkingCopy copy = Fixture.repository().open()) {
            copy.get(ref, KnowledgeItem.class).setTitle("Avec histoire");
            copy.commit("Renamed");
        }
        HistoryPanel panel = Driver.view(HistoryView.class, Views.HISTORY).panel();
        Driver.run(() -> Session.current().open().object(ref));
        Driver.until("both changes", () -> panel.listed() == 2);
    }

    @Test
    void linksShowBothDirections() {
        LinksPanel panel = Driver.view(LinksView.class, Views.LINKS).panel();
        Driver.run(() -> Session.current().open().object(Fixture.get().item(0)));
        Driver.until("topic and holder", () -> panel.groupsShown() >= 2);
    }

    @Test
    void checksFindWhatIsWrongAndFollowCommits() {
        ChecksPanel panel = Driver.view(ChecksView.class, Views.CHECKS).panel();
        Driver.until("problems", () -> Session.current().problems().known() && panel.shown() > 0);
        int before = Driver.ui(() -> Integer.valueOf(panel.shown())).intValue();
        try (WorkingCopy copy = Fixture.repository().open()) {
            for (int i = 0; i < 3; i++) {
                KnowledgeItem item = copy.create(org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM,
                        KnowledgeItem.class);
                item.setTitle("Critique sans personne " + i);
                item.setCriticality(Integer.valueOf(5));
            }
            copy.commit("Three without a holder");
        }
        Driver.until("more problems", () -> panel.shown() > before);
    }

    /** As after a change of language: the layout kept what they were called before. */
    @Test
    void tabsThatNobodyLookedAtYetAreNamedInTheLanguageOfTheWindow() {
        Workbench.newWindow("fr", "light");
        List<String> tabs = new ArrayList<>();
        Driver.run(() -> Driver.find(Driver.window().getShell(), CTabFolder.class::isInstance)
                .forEach(folder -> Arrays.stream(((CTabFolder) folder).getItems())
                        .forEach(tab -> tabs.add(tab.getText()))));
        assertTrue(tabs.containsAll(List.of("Contrôles", "Historique", "Liens")), tabs::toString);
    }
}
