// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.practices.internal.Hours;
import org.passeur.practices.model.OnboardingStep;
import org.passeur.practices.model.PracticesFactory;

/** Plans for those who arrive (DOMAIN 6): the company, the offices, the workshops, the cafeteria, the teams. */
public final class Onboarding {

    /** A line of a list: an hour or none, the step, after a dash the place. */
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:[-*+]|\\d+[.)])\\s+(?:(\\d{1,2}[:h]\\d{2})\\s+)?(.+?)(?:\\s+[—–]\\s+(.+?))?\\s*");

    private Onboarding() {
    }

    /** The steps that a template lists, one a line: {@code - 09:00 Welcome — Reception}. */
    public static List<OnboardingStep> steps(@Nullable String template) {
        List<OnboardingStep> steps = new ArrayList<>();
        for (String line : (template == null ? "" : template).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                OnboardingStep step = PracticesFactory.eINSTANCE.createOnboardingStep();
                step.setStart(Hours.tidy(matcher.group(1)));
                step.setTitle(matcher.group(2));
                step.setPlace(matcher.group(3));
                steps.add(step);
            }
        }
        return steps;
    }
}
