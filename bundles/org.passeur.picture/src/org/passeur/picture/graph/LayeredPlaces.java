// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture.graph;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds places in layers along the links, by the Eclipse Layout Kernel. */
@SuppressWarnings("null")
final class LayeredPlaces {

    private LayeredPlaces() {
    }

    static Places of(Network network, List<Rectangle2D> sizes) {
        LayoutMetaDataService.initElkReflect();
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 14.0);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(2));
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        Map<String, ElkNode> byId = new HashMap<>();
        for (int i = 0; i < network.nodes().size(); i++) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(sizes.get(i).getWidth(), sizes.get(i).getHeight());
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
            byId.put(network.nodes().get(i).id(), node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Edge edge : network.edges()) {
            edges.add(ElkGraphUtil.createSimpleEdge(byId.get(edge.from()), byId.get(edge.to())));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Node node : network.nodes()) {
            ElkNode placed = byId.get(node.id());
            boxes.add(new Rectangle2D.Double(placed.getX(), placed.getY(), placed.getWidth(), placed.getHeight()));
        }
        List<Path2D> paths = edges.stream().map(LayeredPlaces::path).toList();
        return new Places(boxes, paths, graph.getWidth(), graph.getHeight());
    }

    private static Path2D path(ElkEdge edge) {
        Path2D path = new Path2D.Double();
        for (ElkEdgeSection section : edge.getSections()) {
            path.moveTo(section.getStartX(), section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.lineTo(bend.getX(), bend.getY());
            }
            path.lineTo(section.getEndX(), section.getEndY());
        }
        return path;
    }
}
