// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.index;

/** The names of the fields of the index. */
public final class Fields {

    /** The address of the object, as one term and stored. */
    public static final String URI = "uri";
    /** Its class and all that it inherits, as terms. */
    public static final String CLASSES = "classes";
    /** Its class, stored. */
    public static final String TYPE = "type";
    /** What it is called: words and stored. */
    public static final String TITLE = "title";
    /** The beginnings of the words of the title. */
    public static final String BEGINNINGS = "beginnings";
    /** Its texts: words and stored, each after the name of its feature. */
    public static final String TEXT = "text";
    /** Words of its literals and of what it refers to; not stored. */
    public static final String RELATED = "related";
    /** The first letters of the title as a number that sorts alike. */
    public static final String ORDER = "order";

    /** The addresses of the objects that it refers to, as terms and stored. */
    public static final String REFS = "refs";
    /** The last day on which what is kept here holds, as a point; absent where it holds for ever. */
    public static final String LAST_DAY = "lastDay";

    private static final String FACET = "facet.";

    private Fields() {
    }

    /** The field of a facet. */
    public static String facet(String name) {
        return FACET + name;
    }
}
