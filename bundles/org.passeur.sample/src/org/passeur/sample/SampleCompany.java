// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.sample.internal.Content;
import org.passeur.sample.internal.InventoryStep;
import org.passeur.sample.internal.HeardStep;
import org.passeur.sample.internal.MissionStep;
import org.passeur.sample.internal.PlacesStep;
import org.passeur.sample.internal.PracticesStep;
import org.passeur.sample.internal.NeedsStep;
import org.passeur.sample.internal.PassingsStep;
import org.passeur.sample.internal.PeopleStep;
import org.passeur.sample.internal.ReuseStep;
import org.passeur.sample.internal.Story;
import org.passeur.sample.internal.StrategyStep;
import org.passeur.sample.internal.TalkStep;
import org.passeur.sample.internal.TextsStep;
import org.passeur.sample.internal.VerifyStep;
import org.passeur.sample.internal.WordsStep;

/**
 * The sample: a company of sixty people that makes, installs and repairs commercial refrigeration and heat pumps. Its two
 * years end on the day of its creation; the same day gives the same company. Nobody and nothing in it exists.
 */
public final class SampleCompany {

    private SampleCompany() {
    }

    /** What the company is called in a language. */
    public static String name(Locale language) {
        return new Content(language).table("organisation").getFirst().text();
    }

    /**
     * Writes the company into a workspace without objects, in a dozen change sets.
     *
     * @param language French or English; all texts are in it
     * @param today the day on which its history ends
     */
    public static void create(Workspace workspace, Locale language, LocalDate today) {
        try (WorkingCopy copy = workspace.repository().open()) {
            Story story = new Story(workspace, copy, new Content(language), today);
            List.of(new PeopleStep(), new StrategyStep(), new WordsStep(), new InventoryStep(), new TextsStep(),
                    new TalkStep(),
                    new PassingsStep(),
                    new NeedsStep(), new ReuseStep(), new VerifyStep(), new PracticesStep(), new HeardStep(),
                    new PlacesStep(), new MissionStep()).forEach(step -> step.tell(story));
        }
    }
}
