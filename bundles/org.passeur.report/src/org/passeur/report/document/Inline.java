// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** A run of words inside a paragraph. */
public sealed interface Inline {

    /** Plain words. */
    record Text(String text) implements Inline {
    }

    /** Words that weigh more. */
    record Strong(List<Inline> runs) implements Inline {
        public Strong {
            runs = List.copyOf(runs);
        }
    }

    /** Words with a stress. */
    record Emphasis(List<Inline> runs) implements Inline {
        public Emphasis {
            runs = List.copyOf(runs);
        }
    }

    /** Words struck through. */
    record Struck(List<Inline> runs) implements Inline {
        public Struck {
            runs = List.copyOf(runs);
        }
    }

    /** Something typed as it stands. */
    record Code(String text) implements Inline {
    }

    /** Words that lead somewhere; only http, https, mailto and {@code #anchor} are kept by the writers. */
    record Link(List<Inline> runs, String target) implements Inline {
        public Link {
            runs = List.copyOf(runs);
        }
    }

    /** A new line. */
    record Break() implements Inline {
    }

    /** Plain words. */
    static Inline text(String text) {
        return new Text(text);
    }

    /** Bold words. */
    static Inline bold(String text) {
        return new Strong(List.of(new Text(text)));
    }

    /** Italic words. */
    static Inline italic(String text) {
        return new Emphasis(List.of(new Text(text)));
    }

    /** Linked words. */
    static Inline link(String text, String target) {
        return new Link(List.of(new Text(text)), target);
    }

    /** The words alone. */
    static String plain(List<Inline> runs) {
        StringBuilder plain = new StringBuilder();
        for (Inline run : runs) {
            plain.append(switch (run) {
                case Text text -> text.text();
                case Code code -> code.text();
                case Strong strong -> plain(strong.runs());
                case Emphasis emphasis -> plain(emphasis.runs());
                case Struck struck -> plain(struck.runs());
                case Link link -> plain(link.runs());
                case Break ignored -> "\n";
            });
        }
        return plain.toString();
    }

    /**
     * The runs with other words. Where the words are still to be changed once the runs are read together (a name that
     * is half bold), the runs become one plain run.
     */
    static List<Inline> mapTexts(List<Inline> runs, UnaryOperator<String> words) {
        List<Inline> mapped = runs.stream().map(run -> map(run, words)).toList();
        String plain = plain(mapped);
        String again = words.apply(plain);
        return again.equals(plain) ? mapped : List.of(new Text(again));
    }

    private static Inline map(Inline run, UnaryOperator<String> words) {
        return switch (run) {
            case Text text -> new Text(words.apply(text.text()));
            case Code code -> new Code(words.apply(code.text()));
            case Strong strong -> new Strong(mapTexts(strong.runs(), words));
            case Emphasis emphasis -> new Emphasis(mapTexts(emphasis.runs(), words));
            case Struck struck -> new Struck(mapTexts(struck.runs(), words));
            case Link link -> words.apply(link.target()).equals(link.target())
                    ? new Link(mapTexts(link.runs(), words), link.target())
                    : new Text(words.apply(plain(link.runs())));
            case Break line -> line;
        };
    }
}
