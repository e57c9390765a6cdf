// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.picture;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.passeur.picture.calendar.Appointment;
import org.passeur.picture.calendar.CalendarPicture;
import org.passeur.picture.calendar.Span;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.picture.chart.Cell;
import org.passeur.picture.chart.HeatMap;
import org.passeur.picture.chart.Line;
import org.passeur.picture.chart.Marker;
import org.passeur.picture.chart.Radar;
import org.passeur.picture.chart.Reference;
import org.passeur.picture.chart.Series;
import org.passeur.picture.chart.Tile;
import org.passeur.picture.chart.Trend;
import org.passeur.picture.graph.Edge;
import org.passeur.picture.graph.Network;
import org.passeur.picture.graph.Node;
import org.passeur.picture.graph.OrgChart;
import org.passeur.picture.graph.Post;

/** Pictures of every kind with any number of values. */
final class Samples {

    static final String NOTHING = "Nothing to show yet: import a handbook.";
    static final Frame FRAME = new Frame(Locale.ENGLISH, "Items by team", "h", NOTHING);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Samples() {
    }

    /** Every kind with so many values, by its name. */
    static Map<String, Picture> all(int count) {
        Random random = new Random(count);
        Map<String, Picture> all = new LinkedHashMap<>();
        List<Bar> bars = new ArrayList<>();
        List<Line.Point> points = new ArrayList<>();
        List<Double> history = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bars.add(new Bar("Bar " + i, List.of(random.nextInt(50) - 10.0, i % 7 == 3 ? Double.NaN : 4.0), "t:" + i,
                    ""));
            points.add(new Line.Point(DAY.plusDays(i), i % 50 == 7 ? Double.NaN : random.nextInt(100)));
            history.add(random.nextDouble());
            if (i < 40) {
                series.add(new Series("Team " + i, List.of(1.0, 2.0, Double.NaN, 4.0), "t:" + i));
            }
        }
        all.put("lying bars", BarChart.of(FRAME, bars).compare(20, "20 h (survey, not a promise)"));
        all.put("standing bars", BarChart.of(FRAME, bars).standing().compare(20, "20 h"));
        all.put("stacked bars", new BarChart(FRAME, false, List.of("a", "b"), bars, List.of()));
        all.put("stacked standing bars", new BarChart(FRAME, true, List.of("a", "b"), bars, List.of()));
        all.put("heat map", heat(count));
        all.put("radar", new Radar(FRAME, List.of("North", "East", "South", "West"), 5, series, false));
        all.put("trend", new Trend(FRAME, points.isEmpty() ? List.of() : List.of(new Line("Shared", points, "t:l")),
                List.of(new Marker(DAY, "Workshop", "t:m")), List.of(new Reference(50, "goal"))));
        all.put("tile", new Tile(FRAME, count == 0 ? Double.NaN : count, "since May", history, "t:x"));
        for (Span span : Span.values()) {
            all.put("calendar " + span, calendar(span, count));
        }
        all.put("org chart", people(Math.min(count, 700)));
        all.put("layers", network(Math.min(count, 150), Network.Layout.LAYERED));
        all.put("springs", network(Math.min(count, 400), Network.Layout.SPRINGS));
        return all;
    }

    static CalendarPicture calendar(Span span, int count) {
        Random random = new Random(count);
        List<Appointment> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalTime start = i % 5 == 0 ? null : LocalTime.of(7 + random.nextInt(16), 15 * random.nextInt(4));
            all.add(new Appointment(DAY.plusDays(random.nextInt(span == Span.WEEK ? 4 : 28)), start,
                    30 * random.nextInt(9),
                    "Discussion group of sales and workshop " + i, i % 3 == 0 ? "" : "Room " + i, i, i % 7 == 0,
                    "t:" + i,
                    "tip"));
        }
        return new CalendarPicture(FRAME, span, DAY, DAY.plusDays(1), all);
    }

    static HeatMap heat(int count) {
        int side = (int) Math.ceil(Math.sqrt(count));
        List<String> names = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < side; i++) {
            names.add("A rather long name " + i);
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < side; j++) {
                row.add((i + j) % 9 == 4 ? Cell.MISSING : (i + j) % 9 == 5 ? Cell.HIDDEN : Cell.of(i * j, "t:" + i));
            }
            cells.add(row);
        }
        return HeatMap.of(FRAME, names, names, cells);
    }

    static OrgChart people(int count) {
        return new OrgChart(FRAME, count == 0 ? List.of() : List.of(post(0, count)));
    }

    private static Post post(int number, int count) {
        List<Post> below = new ArrayList<>();
        for (int child = number * 6 + 1; child <= number * 6 + 6 && child < count; child++) {
            below.add(post(child, count));
        }
        return new Post("Person number " + number + (number % 5 == 0 ? " with a name that needs two lines" : ""),
                "Project lead for new markets and old ones", "Team " + number % 4, "p:" + number, below);
    }

    static Network network(int count, Network.Layout layout) {
        Random random = new Random(count);
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new Node("n" + i, "Node " + i, "Sort " + i % 3, i % 4, "n:" + i));
            if (i > 0) {
                edges.add(new Edge("n" + random.nextInt(i), "n" + i, i % 5 == 0 ? "because" : "", i % 2 == 0));
            }
        }
        edges.add(new Edge("n0", "nowhere", "", true));
        return new Network(FRAME, nodes, edges, layout);
    }
}
