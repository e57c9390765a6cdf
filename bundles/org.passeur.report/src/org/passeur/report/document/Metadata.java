// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What a document says about itself.
 *
 * @param title its name
 * @param subtitle a second line; may be empty
 * @param what one sentence: what it is and what it is for
 * @param figuresOf the day that its figures are of
 * @param workspace the name of the workspace that they come from
 * @param audience for whom it is; may be empty
 * @param count how many objects it holds; checked against the store; -1 where nothing is counted
 * @param counted what these objects are, such as {@code knowledge items}; may be empty
 * @param language the language that it is written in
 * @param generated when it was made
 */
public record Metadata(String title, String subtitle, String what, LocalDate figuresOf, String workspace,
        String audience, long count, String counted, Locale language, LocalDateTime generated) {

    /** The same with other words. */
    public Metadata mapTexts(UnaryOperator<String> words) {
        return new Metadata(words.apply(title), words.apply(subtitle), words.apply(what), figuresOf,
                words.apply(workspace), words.apply(audience), count, words.apply(counted), language, generated);
    }
}
