// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.picture.graph.OrgChart;
import org.passeur.picture.graph.Post;
import org.passeur.report.document.Block;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Document;
import org.passeur.report.document.Images;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Markdown;
import org.passeur.report.document.Metadata;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;

/** Seeded people strewn over every place of a document: none may be found in any file of any format. */
class AnonymisedOutputsTest {

    private static final List<String> FIRST = List.of("Maëlys", "Théo", "Jean-Loup", "Inès", "Øyvind", "Zoé",
            "Aurélien",
            "Bérengère", "Çağla", "Dieudonné", "Łukasz", "Siân");
    private static final List<String> LAST = List.of("Le Goff", "Crépeau", "Oberhöfer", "Nguyễn", "Bjørnstad",
            "de la Rochefoucauld", "Deschamps-Lacroix", "Benkirane", "O’Sullivan", "Kovačević", "Straßmann",
            "Vandenbossche");

    private final List<Identity> people = new ArrayList<>();
    private final List<String> dressed = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void nobodyIsFoundInAnyFormat(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            person(FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())), random);
        }
        Document open = strewn(random);
        String html = Written.html(open);
        assertThrows(AssertionError.class, () -> nobody("the open document", html), "the test finds nobody anyway");
        Document document = new Anonymiser(people, Locale.FRENCH).apply(open);
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.PNG))) {
            for (Map.Entry<String, String> text : Written.texts(document, format).entrySet()) {
                nobody(format + " " + text.getKey(), text.getKey() + "\n" + text.getValue());
            }
        }
    }

    private void person(String first, String last, Random random) {
        String local = plain(first) + "." + plain(last).replace(" ", "");
        String email = local + "@acme.example";
        people.add(new Identity(first + " " + last, random.nextBoolean() ? List.of(first) : List.of(),
                random.nextBoolean() ? List.of(last) : List.of(), List.of(email),
                random.nextBoolean() ? ""
                        : "Écureuil "
                                + people.size()));
        dressed.addAll(List.of(first + " " + last, last.toUpperCase(Locale.FRENCH) + " " + first, first, last, email,
                plain(first + "-" + last), Normalizer.normalize(first + "\u00a0" + last, Normalizer.Form.NFD),
                first.charAt(0) + ". " + last, "mailto:" + email));
    }

    private Document strewn(Random random) {
        String[] w = new String[40];
        for (int i = 0; i < w.length; i++) {
            w[i] = "avec " + dressed.get(random.nextInt(dressed.size())) + ", et " + dressed.get(random.nextInt(dressed
                    .size()));
        }
        Metadata metadata = DemoDocument.metadata(Locale.FRENCH).mapTexts(t -> w[random.nextInt(40)]);
        return Document.of(metadata).contents(3).heading(1, w[0])
                .paragraph(Inline.text(w[1]), Inline.bold(w[2]), Inline.link(w[3], dressed.get(random.nextInt(dressed
                        .size()))), new Inline.Code(w[4]))
                .figure(BarChart.of(DemoDocument.frame(w[5]), List.of(Bar.of(w[6], 3, w[7]))).compare(2, w[8]), w[9])
                .figure(new OrgChart(DemoDocument.frame(""), List.of(new Post(w[10], w[11], w[12], w[13],
                        List.of(Post.of(w[14], w[15], w[16], ""))))), w[17])
                .callout(Tone.BAD, w[18], w[19]).bullets(List.of(w[20], w[21])).add(new Block.Verbatim(w[22]))
                .keyFigures(new Block.KeyFigure(w[23], w[24], w[25], Tone.GOOD))
                .addAll(Markdown.blocks("# " + w[26] + "\n\n> " + w[27] + "\n\n![" + w[28] + "](x.png)", 1,
                        Images.NONE))
                .add(new Block.Image(w[29].getBytes(), "image/png", w[30]))
                .add(new Table(w[31], List.of(Column.text(w[32], 1), Column.number("n", w[33])),
                        List.of(new Table.Group(w[34], List.of(List.of(Cell.of(w[35]), new Cell.Figure(1, 0, ""))))),
                        w[36]))
                .build();
    }

    private void nobody(String where, String text) {
        String plain = plain(text);
        for (Identity person : people) {
            String[] words = plain(person.name()).split("[^a-z]+");
            for (String word : words) {
                if (word.length() > 2 && !Set.of("des", "del").contains(word)) {
                    assertTrue(!Pattern.compile("(?<![a-z])" + word + "(?![a-z])").matcher(plain).find(),
                            word + " in " + where);
                }
            }
            person.emails().forEach(email -> assertTrue(!plain.contains(email), email + " in " + where));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ø", "o").replace("ł", "l").replace("ß", "ss")
                .replace("ı", "i").replace("’", "'"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
