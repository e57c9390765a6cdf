// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as texts, lists and maps: numbers and dates stay as they are written, and aliases cannot blow it up. */
final class YamlValues {

    private static final int MOST_VALUES = 10_000;
    private static final int DEEPEST = 20;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private int values;

    Map<String, @Nullable Object> map(MappingNode node) {
        return map(node, 0);
    }

    private Map<String, @Nullable Object> map(MappingNode node, int depth) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = String.valueOf(value(tuple.getKeyNode(), depth + 1));
            if (result.containsKey(key)) {
                throw Say.invalid("markdown.keyTwice", Integer.toString(line(tuple.getKeyNode())), key);
            }
            result.put(key, value(tuple.getValueNode(), depth + 1));
        }
        return result;
    }

    private @Nullable Object value(Node node, int depth) {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw Say.invalid("markdown.manyValues", MOST_VALUES, DEEPEST);
        }
        return switch (node) {
            case MappingNode mapping -> map(mapping, depth);
            case SequenceNode sequence -> list(sequence, depth);
            case ScalarNode scalar ->
                scalar.isPlain() && NOTHING.contains(scalar.getValue()) ? null : scalar.getValue();
            default -> null;
        };
    }

    private List<Object> list(SequenceNode sequence, int depth) {
        List<Object> result = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            Object value = value(element, depth + 1);
            if (value != null) {
                result.add(value);
            }
        }
        return result;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 2;
    }
}
