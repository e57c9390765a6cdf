// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.pictures;

import java.util.List;
import java.util.Locale;

import org.passeur.core.Models;
import org.passeur.knowledge.KnowledgeNetwork;
import org.passeur.knowledge.KnowledgeNetwork.Kind;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.ui.Words;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.picture.Frame;
import org.passeur.picture.graph.Edge;
import org.passeur.picture.graph.Network;
import org.passeur.picture.graph.Network.Layout;
import org.passeur.picture.graph.Node;

/** Draws the network of items, people and topics; each leads to its object. */
final class NetworkPicture {

    private static final double GROWTH = 0.15;

    private NetworkPicture() {
    }

    static Network of(KnowledgeNetwork network, Models models, Locale locale) {
        List<Node> nodes = network.nodes().stream()
                .map(node -> new Node(node.link().ref().toString(), node.link().title(),
                        group(node.kind(), models, locale), Math.min(2, 1 + GROWTH * Math.max(0, node.ties() - 1)),
                        node.link().ref().toString()))
                .toList();
        List<Edge> edges = network.edges().stream()
                .map(edge -> new Edge(edge.from().ref().toString(), edge.to().ref().toString(), "", false)).toList();
        return new Network(Frame.of(locale, "", Words.get("network.nothing")), nodes, edges, Layout.SPRINGS);
    }

    private static String group(Kind kind, Models models, Locale locale) {
        return switch (kind) {
            case ITEM -> models.plural(KnowledgePackage.Literals.KNOWLEDGE_ITEM, locale);
            case PERSON -> models.plural(OrganisationPackage.Literals.PERSON, locale);
            case TOPIC -> models.plural(KnowledgePackage.Literals.TOPIC, locale);
        };
    }
}
