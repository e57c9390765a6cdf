// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.sample.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;

/** What the steps share: where they write, what was written under which key, and the days. */
public final class Story {

    private static final long SEED = 20_260_401L;

    private final Workspace workspace;
    private final WorkingCopy copy;
    private final Content content;
    private final LocalDate today;
    private final Map<String, Ref> written = new HashMap<>();
    private final Random random = new Random(SEED);
    private final Map<String, String> labels = new HashMap<>();

    /** A story that ends on a day. */
    public Story(Workspace workspace, WorkingCopy copy, Content content, LocalDate today) {
        this.workspace = workspace;
        this.copy = copy;
        this.content = content;
        this.today = today;
        content.table("steps").forEach(line -> labels.put(line.key(), line.text()));
    }

    Workspace workspace() {
        return workspace;
    }

    WorkingCopy copy() {
        return copy;
    }

    Content content() {
        return content;
    }

    LocalDate today() {
        return today;
    }

    /** So many days ago, to the day. */
    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** The last working day until so many days ago. */
    LocalDate workday(int days) {
        LocalDate day = ago(days);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    /** A new object that other steps find under a key. */
    <T extends Entity> T create(String key, EClass type, Class<T> as) {
        T object = copy.create(type, as);
        written.put(type.getName() + '/' + key, new Ref(type, object.getId()));
        return object;
    }

    /** A new object that nobody looks for. */
    <T extends Entity> T create(EClass type, Class<T> as) {
        return copy.create(type, as);
    }

    /** An object that was written under a key. */
    <T extends Entity> T get(String key, EClass type, Class<T> as) {
        Ref ref = written.get(type.getName() + '/' + key);
        return copy.get(Objects.requireNonNull(ref, () -> "no " + type.getName() + ' ' + key), as);
    }

    Ref ref(String key, EClass type) {
        return Objects.requireNonNull(written.get(type.getName() + '/' + key));
    }

    /** A number from 0, always the same ones. */
    int chance(int bound) {
        return random.nextInt(bound);
    }

    /** One of some. */
    <T> T one(List<T> some) {
        return some.get(chance(some.size()));
    }

    /** The words of a step. */
    String words(String key) {
        return labels.getOrDefault(key, key);
    }

    /** Keeps what was written since the last time. */
    void commit(String label, Kind kind) {
        copy.commit(labels.getOrDefault(label, label), kind);
    }
}
