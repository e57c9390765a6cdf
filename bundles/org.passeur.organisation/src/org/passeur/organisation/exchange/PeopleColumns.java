// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.passeur.core.l10n.Texts;
import org.passeur.exchange.Preview;
import org.passeur.exchange.table.TableRecord;
import org.passeur.exchange.value.Names;
import org.passeur.organisation.internal.Words;

/** Which column of a people sheet holds what, by the words that people write there in either language. */
final class PeopleColumns {

    /** What a people sheet can hold. */
    enum Field {
        NAME, FIRST_NAME, LAST_NAME, EMAIL, DEPARTMENT, TEAM, ROLE, JOB_TITLE, MANAGER, JOINED;

        private Set<String> names() {
            String key = "people-sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Stream.concat(
                    Texts.LANGUAGES.stream().flatMap(l -> Stream.of(Words.TEXTS.get(Locale.of(l), key).split(","))),
                    Stream.of(name())).map(Names::folded).collect(Collectors.toSet());
        }
    }

    private static final Set<String> FAMILY = Set.of("name", "nom");

    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final List<String> headers;

    PeopleColumns(List<String> headers) {
        this.headers = List.copyOf(headers);
        for (Field field : Field.values()) {
            Set<String> names = field.names();
            for (int i = 0; i < headers.size(); i++) {
                if (names.contains(Names.folded(headers.get(i))) && !places.containsValue(i)) {
                    places.putIfAbsent(field, i);
                }
            }
        }
        beside();
    }

    /** Beside a column of first names, one that is just called name holds the family names. */
    private void beside() {
        Integer name = places.get(Field.NAME);
        if (name != null && places.containsKey(Field.FIRST_NAME) && !places.containsKey(Field.LAST_NAME)
                && FAMILY.contains(Names.folded(headers.get(name.intValue())))) {
            places.remove(Field.NAME);
            places.put(Field.LAST_NAME, name);
        }
    }

    /** A sheet of people names them and says where they work, which a plain list of persons does not. */
    boolean isPeopleSheet() {
        boolean named = places.containsKey(Field.NAME) || places.containsKey(Field.LAST_NAME)
                || places.containsKey(Field.EMAIL);
        return named && hasName() && (places.containsKey(Field.TEAM) || places.containsKey(Field.DEPARTMENT))
                && places.size() * 2 >= headers.stream().filter(h -> !h.isBlank()).count();
    }

    boolean hasName() {
        return places.containsKey(Field.NAME) || places.containsKey(Field.LAST_NAME);
    }

    PersonRecord read(TableRecord row) {
        String name = cell(row, Field.NAME);
        if (name.isEmpty()) {
            name = (cell(row, Field.FIRST_NAME) + " " + cell(row, Field.LAST_NAME)).strip();
        }
        String email = cell(row, Field.EMAIL);
        String role = cell(row, Field.ROLE);
        String job = cell(row, Field.JOB_TITLE);
        String department = cell(row, Field.DEPARTMENT);
        List<String> teams = List.of(cell(row, Field.TEAM).split("[;|\\r\\n]")).stream().map(String::strip)
                .filter(team -> !team.isEmpty()).distinct().toList();
        if (teams.isEmpty() && !department.isEmpty()) {
            teams = List.of(department);
        }
        String key = (email.isEmpty() ? name : email).toLowerCase(Locale.ROOT);
        return new PersonRecord(key, row.line(), name, email, job.isEmpty() ? role : job, teams, department, role,
                cell(row, Field.MANAGER), cell(row, Field.JOINED));
    }

    private String cell(TableRecord row, Field field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cell(place.intValue());
    }

    /** The columns as a preview shows them. */
    List<Preview.Column> shown(Locale locale) {
        List<Preview.Column> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int place = i;
            String feature = places.entrySet().stream().filter(e -> e.getValue() == place)
                    .map(e -> Words.TEXTS
                            .get(locale, "people-sheet." + e.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .split(",")[0])
                    .findFirst().orElse("");
            columns.add(new Preview.Column(headers.get(i), feature));
        }
        return columns;
    }
}
