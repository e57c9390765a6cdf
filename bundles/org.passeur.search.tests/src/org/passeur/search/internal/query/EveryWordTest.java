// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.search.SearchRequest;

/** Every word of every text finds its object, however it is written. */
@NonNullByDefault({})
class EveryWordTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\u00AD]+");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéèêàçœßñöüïABCÉŒ0123456789αβжщ\u0301\u00AD語\uD83D\uDE00";
    private static final String BREAKS = " \n\t-_.,;:!?'\u2019\"/()@#*\u00A0\u202F";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void of_random_texts(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(200); length > 0; length--) {
                String from = random.nextInt(5) == 0 ? BREAKS : LETTERS;
                text.append(from.charAt(random.nextInt(from.length())));
            }
            texts.add(text.toString());
        }
        check(texts, random);
    }

    @Test
    void of_a_real_handbook() throws IOException {
        Path handbook = sharedData().resolve("handbook-clef");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(handbook)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        check(texts, new Random(7));
    }

    private static Path sharedData() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolveSibling("shared").resolve("data");
            if (Files.isDirectory(at.resolve(".git")) || Files.isRegularFile(at.resolve(".git"))) {
                Assumptions.assumeTrue(Files.isDirectory(data), "no shared data beside " + at);
                return data;
            }
        }
        Assumptions.abort("not in a repository");
        throw new IllegalStateException();
    }

    private void check(List<String> texts, Random random) throws IOException {
        try (Objects objects = new Objects(folder)) {
            for (int i = 0; i < texts.size(); i++) {
                objects.put("it" + i, "Item", i % 3 == 0 ? texts.get(i) : "", i % 3 == 0 ? "" : texts.get(i), Set.of(),
                        Map.of());
            }
            for (int i = 0; i < texts.size(); i++) {
                for (String word : words(texts.get(i), random)) {
                    SearchRequest request = SearchRequest.of(word).page(0, texts.size());
                    assertTrue(Objects.uris(objects.find(request)).contains("it" + i), () -> "written: <" + word + ">");
                    assertTrue(Objects.uris(objects.find(request.whileTyping())).contains("it" + i),
                            () -> "typing: <" + word + ">");
                }
            }
        }
    }

    /** At most twenty words of a text, some in capitals. */
    private static List<String> words(String text, Random random) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
            if (letters && word.length() < 250 && !isParticle(text, matcher)) {
                words.add(random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            }
        }
        java.util.Collections.shuffle(words, random);
        return words.subList(0, Math.min(20, words.size()));
    }

    /** What stands beside an apostrophe may be an article or a possessive, which nobody looks for. */
    private static boolean isParticle(String text, Matcher word) {
        boolean before = word.start() > 0 && "'\u2019".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() < text.length() && "'\u2019".indexOf(text.charAt(word.end())) >= 0;
        return before || after;
    }
}
