// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.passeur.picture.Canvas;
import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.Size;
import org.passeur.picture.TextAlternative;
import org.passeur.picture.internal.Words;

/**
 * What hangs together: nodes and links, laid out in layers along the links or as springs pull them.
 *
 * @param frame language, title
 * @param nodes each with an id of its own
 * @param edges links between them; one that names no node is left out
 * @param layout how they are laid out
 */
public record Network(Frame frame, List<Node> nodes, List<Edge> edges, Layout layout) implements Picture {

    /** How nodes find their places. */
    public enum Layout {
        /** Along the links, from left to right. */
        LAYERED,
        /** Near each other when linked. */
        SPRINGS
    }

    public Network {
        nodes = List.copyOf(nodes);
        Map<String, Node> known = nodes.stream().collect(Collectors.toMap(Node::id, n -> n, (a, b) -> a));
        edges = edges.stream().filter(e -> known.containsKey(e.from()) && known.containsKey(e.to())).toList();
    }

    @Override
    public Size sizeFor(int width) {
        return nodes.isEmpty() ? new Size(width, 120) : NetworkPainter.size(this, width);
    }

    @Override
    public void draw(Canvas canvas) {
        if (nodes.isEmpty()) {
            canvas.nothing(frame);
        } else {
            new NetworkPainter(this, canvas).draw();
        }
    }

    @Override
    public TextAlternative text() {
        Map<String, String> labels = nodes.stream().collect(Collectors.toMap(Node::id, Node::label, (a, b) -> a));
        List<List<String>> rows = edges.stream().map(e -> List.of(labels.getOrDefault(e.from(), ""), e.label(),
                labels.getOrDefault(e.to(), ""))).toList();
        return new TextAlternative(sentence(labels), List.of(Words.get(frame.locale(), "column.from"),
                Words.get(frame.locale(), "column.link"), Words.get(frame.locale(), "column.to")), rows);
    }

    private String sentence(Map<String, String> labels) {
        if (nodes.isEmpty()) {
            return frame.nothing();
        }
        Map<String, Integer> degree = new HashMap<>();
        for (Edge edge : edges) {
            degree.merge(edge.from(), 1, Integer::sum);
            degree.merge(edge.to(), 1, Integer::sum);
        }
        String most = nodes.getFirst().id();
        for (Node node : nodes) {
            if (degree.getOrDefault(node.id(), 0) > degree.getOrDefault(most, 0)) {
                most = node.id();
            }
        }
        return Words.get(frame.locale(), "network.sentence", nodes.size(), edges.size(),
                labels.getOrDefault(most, ""), degree.getOrDefault(most, 0));
    }

    @Override
    public Network mapTexts(UnaryOperator<String> words) {
        return new Network(frame.mapTexts(words),
                nodes.stream().map(n -> new Node(n.id(), words.apply(n.label()), words.apply(n.group()), n.weight(),
                        words.apply(n.target()))).toList(),
                edges.stream().map(e -> new Edge(e.from(), e.to(), words.apply(e.label()), e.directed())).toList(),
                layout);
    }
}
