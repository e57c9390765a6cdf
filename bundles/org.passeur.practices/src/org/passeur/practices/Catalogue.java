// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices;

import static org.passeur.practices.model.PracticesPackage.Literals.CATALOGUE_ENTRY;
import static org.passeur.practices.model.PracticesPackage.Literals.CHANNEL;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.internal.Shipped;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.Cadence;
import org.passeur.practices.model.CatalogueEntry;
import org.passeur.practices.model.Channel;
import org.passeur.practices.model.PracticeKind;

/**
 * The catalogue of the nine ways of sharing: kind by barriers by questionnaire items by hours, shipped, then edited here
 * (DOMAIN 6). What recommends practices computes from {@link #of}.
 */
public final class Catalogue {

    /** The channels that a new workspace begins with. */
    private static final List<String> CHANNELS = List.of("training", "production", "news");

    private Catalogue() {
    }

    /**
     * One way of sharing as the catalogue describes it.
     *
     * @param agenda the template of a session, as Markdown
     * @param barriers keys of the barriers that it lowers
     * @param items keys of the questionnaire items that it raises
     * @param hours what one round costs whoever runs it; null where nobody says
     * @param entry the kept entry; null for what is shipped
     */
    public record Entry(PracticeKind kind, String name, String purpose, String agenda, List<String> barriers,
            List<String> items, Cadence cadence, @Nullable Double hours, int minutes, @Nullable Ref entry) {
    }

    /** The catalogue as it is shipped, in a language. */
    public static List<Entry> shipped(Locale language) {
        return Shipped.entries(language);
    }

    /** The catalogue of a workspace as it stands, in the order of kinds. */
    public static List<Entry> of(Repository repository) {
        return repository.rows(Query.of(CATALOGUE_ENTRY).columns("kind", "name", "purpose", "agenda", "barriers",
                "items", "cadence", "hours", "minutes").orderBy("kind")).stream().map(Catalogue::entry).toList();
    }

    private static Entry entry(Row row) {
        return new Entry(value(row, "kind", PracticeKind.class), row.title(), text(row, "purpose"), text(row, "agenda"),
                texts(row, "barriers"), texts(row, "items"), value(row, "cadence", Cadence.class),
                row.get("hours", Double.class), row.get("minutes") instanceof Integer minutes ? minutes : 0,
                row.ref());
    }

    private static <T> T value(Row row, String column, Class<T> as) {
        return Objects.requireNonNull(row.get(column, as));
    }

    private static String text(Row row, String column) {
        return row.get(column) instanceof String text ? text : "";
    }

    private static List<String> texts(Row row, String column) {
        return row.get(column) instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }

    /** What a new workspace begins with: the nine entries and three channels. The caller commits. */
    public static void begin(WorkingCopy copy, Locale language) {
        for (Entry shipped : shipped(language)) {
            CatalogueEntry entry = copy.create(CATALOGUE_ENTRY, CatalogueEntry.class);
            entry.setKind(shipped.kind());
            restore(entry, shipped);
        }
        for (String key : CHANNELS) {
            Channel channel = copy.create(CHANNEL, Channel.class);
            channel.setName(Words.TEXTS.get(language, "channel." + key));
            channel.setTheme(channel.getName());
            channel.setPurpose(Words.TEXTS.get(language, "channel." + key + ".purpose"));
            channel.setRules(Words.TEXTS.get(language, "channel." + key + ".rules"));
        }
    }

    /** Makes an entry what is shipped for its kind, in a language. */
    public static void restore(CatalogueEntry entry, Locale language) {
        shipped(language).stream().filter(shipped -> shipped.kind() == entry.getKind())
                .forEach(shipped -> restore(entry, shipped));
    }

    private static void restore(CatalogueEntry entry, Entry shipped) {
        entry.setName(shipped.name());
        entry.setPurpose(shipped.purpose());
        entry.setAgenda(shipped.agenda());
        entry.getBarriers().clear();
        entry.getBarriers().addAll(shipped.barriers());
        entry.getItems().clear();
        entry.getItems().addAll(shipped.items());
        entry.setCadence(shipped.cadence());
        entry.setHours(shipped.hours());
        entry.setMinutes(shipped.minutes());
    }
}
