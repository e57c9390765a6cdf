// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    @Test
    void regionsLieInsideThePicture() {
        Samples.all(30).forEach((name, picture) -> {
            Size size = picture.sizeFor(800);
            List<Region> regions = picture.regions(size.width(), size.height());
            assertFalse(regions.isEmpty(), name);
            Rectangle2D all = new Rectangle2D.Double(-9, -9, size.width() + 18.0, size.height() + 18.0);
            regions.forEach(region -> assertTrue(all.contains(region.shape().getBounds2D()),
                    name + ": " + region.shape().getBounds2D() + " outside " + size));
        });
    }

    @Test
    void aClickOnABarOpensWhatItStandsFor() {
        Picture bars = Samples.all(5).get("lying bars");
        Size size = bars.sizeFor(800);
        List<String> targets = bars.regions(size.width(), size.height()).stream().map(Region::target).toList();
        assertEquals(List.of("t:0", "t:1", "t:2", "t:3", "t:4"), targets);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 60, 500 })
    void everybodyOfAnOrgChartHasABoxThatNoOtherTouches(int people) {
        Picture chart = Samples.people(people);
        for (int width : new int[] { 640, 1200, 2400 }) {
            Size size = chart.sizeFor(width);
            assertTrue(size.width() <= width + 2, people + " people need " + size + " instead of " + width);
            List<Region> boxes = chart.regions(size.width(), size.height());
            assertEquals(IntStream.range(0, people).mapToObj(i -> "p:" + i).collect(Collectors.toSet()),
                    boxes.stream().map(Region::target).collect(Collectors.toSet()));
            apart(boxes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 18, 120 })
    void nodesOfANetworkDoNotTouch(int nodes) {
        for (String kind : List.of("layers", "springs")) {
            Picture network = Samples.all(nodes).get(kind);
            Size size = network.sizeFor(900);
            apart(network.regions(size.width(), size.height()));
        }
    }

    private static void apart(List<Region> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).shape().getBounds2D().intersects(boxes.get(j).shape().getBounds2D()),
                        boxes.get(i).tip() + " lies on " + boxes.get(j).tip());
            }
        }
    }
}
