// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;

/**
 * What is asked of a report.
 *
 * @param workspace where the figures come from
 * @param locale the language of the document
 * @param on the day that every date-dependent figure is asked for
 * @param anonymise whether people's names and e-mails must not occur; the service sees to it, the report need not
 * @param parameters by their key; see {@link Parameter.Type} for the types of the values
 * @param monitor progress and cancel
 */
public record ReportRequest(Workspace workspace, Locale locale, LocalDate on, boolean anonymise,
        Map<String, Object> parameters, IProgressMonitor monitor) {

    public ReportRequest {
        parameters = Map.copyOf(parameters);
    }

    /** A request without parameters and without a progress. */
    public static ReportRequest of(Workspace workspace, Locale locale, LocalDate on) {
        return new ReportRequest(workspace, locale, on, false, Map.of(), new NullProgressMonitor());
    }

    /** Whether a flag is set. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(parameters.get(key));
    }

    /** A day that was given. */
    public Optional<LocalDate> date(String key) {
        return parameters.get(key) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** One object that was given, such as a team. */
    public Optional<Ref> ref(String key) {
        return parameters.get(key) instanceof Ref ref ? Optional.of(ref) : Optional.empty();
    }

    /** Objects that were given, such as people; none where nothing was given. */
    public List<Ref> refs(String key) {
        return parameters.get(key) instanceof List<?> list
                ? list.stream().filter(Ref.class::isInstance).map(Ref.class::cast).toList()
                : List.of();
    }
}
