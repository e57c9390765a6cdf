// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an import did, or would do.
 *
 * @param changeset the number under which it can be taken back; 0 where nothing was kept
 * @param created new objects of the imported class
 * @param updated those that were there and changed
 * @param unchanged those that were there and are as before
 * @param others new objects of other classes that came along, such as topics, by class name
 * @param duplicates keys that stand twice in the source; the first one counts
 * @param rejected records that cannot be taken; without leave to skip them nothing is kept
 * @param conflicts what was changed here since the last import and therefore kept
 * @param unresolved links that lead nowhere
 * @param warnings what was left out, or is worth knowing
 */
public record ImportResult(long changeset, int created, int updated, int unchanged, Map<String, Integer> others,
        List<Duplicate> duplicates, List<Problem> rejected, List<Problem> conflicts, List<Problem> unresolved,
        List<Problem> warnings, boolean dryRun) {

    /** A key that stands twice: the line where it was met first, and again. */
    public record Duplicate(String source, String key, int firstLine, int line) {
    }

    /** 0 done, 1 records were skipped, 2 nothing was imported. */
    public int exitCode(boolean skipRejected) {
        return rejected.isEmpty() ? 0 : skipRejected ? 1 : 2;
    }

    /** The result as a program reads it. */
    public Map<String, @Nullable Object> json(Locale locale) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("changeset", changeset == 0 ? null : changeset);
        json.put("created", created);
        json.put("updated", updated);
        json.put("unchanged", unchanged);
        json.put("others", others);
        json.put("duplicates", duplicates.stream().map(d -> Map.of("source", d.source, "key", d.key, "firstLine",
                d.firstLine, "line", d.line)).toList());
        json.put("rejected", json(rejected, locale));
        json.put("conflicts", json(conflicts, locale));
        json.put("unresolved", json(unresolved, locale));
        json.put("warnings", json(warnings, locale));
        json.put("dryRun", dryRun);
        return json;
    }

    private static List<Map<String, Object>> json(List<Problem> problems, Locale locale) {
        return problems.stream().map(p -> Map.<String, Object>of("source", p.source(), "line", p.line(), "reason",
                p.reason(locale))).toList();
    }
}
