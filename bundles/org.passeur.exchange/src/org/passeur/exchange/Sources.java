// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;

/** What objects keep as the name of where they come from, so that importing again finds them. */
public final class Sources {

    private static final int LONGEST = 400;

    private Sources() {
    }

    /** A file by its name: moved or imported from another folder it stays the same source. */
    public static String file(String kind, Path file) {
        return kind + ":" + name(file);
    }

    /**
     * A folder by its name, unless something else was imported under the same name; then by its whole path. It is the same
     * where two thirds of its records were imported before under the name.
     *
     * @param ids the external ids of the records in the folder
     */
    public static String folder(Repository repository, EClass type, String kind, Path folder, Collection<String> ids) {
        String byPath = kind + ":" + shortened(folder.toAbsolutePath().normalize().toString());
        String byName = kind + ":" + name(folder);
        if (!known(repository, type, byPath).isEmpty()) {
            return byPath;
        }
        Set<String> before = known(repository, type, byName);
        long same = ids.stream().filter(before::contains).count();
        return before.isEmpty() || same * 3 >= 2L * Math.min(ids.size(), before.size()) ? byName : byPath;
    }

    private static Set<String> known(Repository repository, EClass type, String source) {
        Set<String> ids = new HashSet<>();
        repository.rows(Query.of(type).columns("externalId").where(Filter.eq("importSource", source)))
                .forEach(row -> ids.add(String.valueOf(row.get("externalId"))));
        return ids;
    }

    private static String name(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return shortened(name == null ? file.toString() : name.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(text.length() - LONGEST);
    }
}
