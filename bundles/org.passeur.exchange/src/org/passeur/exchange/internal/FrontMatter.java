// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The values at the top of a Markdown page, and the body after them.
 *
 * @param values texts, lists and maps of them, by key
 * @param bodyLine the line on which the body begins, from 1
 * @param body the rest of the page
 * @param warning what was not understood but does no harm
 */
record FrontMatter(Map<String, @Nullable Object> values, int bodyLine, String body,
        @Nullable PasseurException warning) {

    private static final int LONGEST = 1 << 18;
    private static final Pattern YAML = Pattern.compile(
            "\\A---[ \\t]*\\n(?:(.*?)\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL);
    private static final Pattern TOML = Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(?:.*?\\n)??\\+\\+\\+[ \\t]*(?:\\n|\\z)",
            Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[\\p{L}_\"'][^\\n:#]{0,100}:(?:[ \\t].*)?");
    private static final Pattern PLAIN_KEY = Pattern.compile("[a-z_][\\w-]*");
    private static final Pattern LOOSE_KEY = Pattern
            .compile("(?m)^[\\s\\[{]{0,20}[\\p{L}_\"'][^\\n:]{0,100}:(?:\\s|$)");

    /**
     * Takes a page apart. A rule ({@code ---}) at the top of a page that has no front matter is left in the body.
     *
     * @throws PasseurException when there is front matter that cannot be read; the sentence names the line
     */
    static FrontMatter of(String text) {
        if (text.startsWith("+++")) {
            Matcher toml = TOML.matcher(text);
            if (toml.find()) {
                return new FrontMatter(Map.of(), 1 + lines(toml.group()), text.substring(toml.end()),
                        Say.invalid("markdown.toml"));
            }
        }
        if (!text.startsWith("---")) {
            return none(text);
        }
        Matcher yaml = YAML.matcher(text);
        if (!yaml.find()) {
            if (looksOpen(text)) {
                throw Say.invalid("markdown.unclosed");
            }
            return none(text);
        }
        String content = yaml.group(1) == null ? "" : yaml.group(1);
        Map<String, @Nullable Object> values = content.isBlank() ? Map.of() : values(content);
        return values == null ? none(text)
                : new FrontMatter(values, 1 + lines(yaml.group()), text.substring(yaml.end()), null);
    }

    /** The values; null where the text stands between two rules and was never meant as front matter. */
    private static @Nullable Map<String, @Nullable Object> values(String content) {
        String first = content.lines().findFirst().orElse("");
        boolean meant = KEY.matcher(first).matches()
                || !content.contains("\n\n") && LOOSE_KEY.matcher(content).find();
        try {
            Map<String, @Nullable Object> values = parse(content);
            boolean prose = first.isBlank() && values != null
                    && !values.keySet().stream().allMatch(key -> PLAIN_KEY.matcher(key).matches());
            return prose ? null : values;
        } catch (PasseurException e) {
            if (meant) {
                throw e;
            }
            return null;
        }
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(Map.of(), 1, text, null);
    }

    /** Whether the first line after the opening one names a value: then somebody forgot the closing line. */
    private static boolean looksOpen(String text) {
        String[] start = text.substring(0, Math.min(text.length(), 4096)).split("\n", 3);
        return start[0].strip().equals("---") && start.length > 1 && KEY.matcher(start[1]).matches();
    }

    private static @Nullable Map<String, @Nullable Object> parse(String content) {
        if (content.length() > LONGEST) {
            throw Say.invalid("markdown.longFrontMatter", LONGEST / 1024);
        }
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).setCodePointLimit(LONGEST).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(content);
            return root.isPresent() && root.get() instanceof MappingNode mapping ? new YamlValues().map(mapping) : null;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 2;
            throw Say.invalid(e, "markdown.yaml", Integer.toString(line), String.valueOf(e.getProblem()));
        } catch (YamlEngineException | StackOverflowError e) {
            throw Say.invalid(e, "markdown.yaml", "2", String.valueOf(e.getMessage()));
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
