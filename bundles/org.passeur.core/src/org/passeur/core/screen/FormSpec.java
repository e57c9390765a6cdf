// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.screen;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A form as a domain declares it: sections of fields in the order in which a person fills them.
 *
 * @param icon the name of an icon of the product's set
 */
public record FormSpec(EClass type, String icon, List<Section> sections) {

    /** A form. */
    public static FormSpec of(EClass type, String icon, Section... sections) {
        return new FormSpec(type, icon, List.of(sections));
    }

    /** A part of a form with a title. */
    public sealed interface Section {

        /** The key of its title in the domain's words. */
        String titleKey();

        /** True where it starts folded. */
        default boolean folded() {
            return false;
        }
    }

    /** Fields, in one or two columns as the room allows. */
    public record Fields(String titleKey, List<Field> fields) implements Section {

        /** Fields. */
        public static Fields of(String titleKey, Field... fields) {
            return new Fields(titleKey, List.of(fields));
        }
    }

    /**
     * The objects of another class that point here, in a table that can be added to and edited in place.
     *
     * @param reference the feature of the other class that points here
     */
    public record Related(String titleKey, EClass other, String reference, List<TableSpec.Column> columns)
            implements Section {

        /** Related objects. */
        public static Related of(String titleKey, EClass other, String reference, TableSpec.Column... columns) {
            return new Related(titleKey, other, reference, List.of(columns));
        }
    }

    /**
     * One field.
     *
     * @param feature a feature of the class
     * @param hint how to show it where its type alone does not say
     * @param lines the height of a text; 0 as the type asks
     */
    public record Field(String feature, Hint hint, int lines) {

        /** A field as its type asks. */
        public static Field of(String feature) {
            return new Field(feature, Hint.NONE, 0);
        }

        /** A field that takes the whole width. */
        public static Field wide(String feature) {
            return new Field(feature, Hint.WIDE, 0);
        }

        /** A text of some lines that takes the whole width. */
        public static Field text(String feature, int lines) {
            return new Field(feature, Hint.WIDE, lines);
        }

        /** A field that is shown and not edited. */
        public static Field shown(String feature) {
            return new Field(feature, Hint.READ_ONLY, 0);
        }
    }

    /** How to show a field. */
    public enum Hint {
        /** As the type asks. */
        NONE,
        /** Over the whole width. */
        WIDE,
        /** Not to be edited. */
        READ_ONLY,
        /** A number of small range as a row of steps. */
        SCALE
    }

    /** The section with a feature, for opening a form at what a check found. */
    public @Nullable Section sectionOf(String feature) {
        for (Section section : sections) {
            if (section instanceof Fields fields
                    && fields.fields().stream().anyMatch(f -> f.feature().equals(feature))) {
                return section;
            }
        }
        return null;
    }
}
