// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.passeur.picture.Frame;
import org.passeur.picture.Picture;
import org.passeur.picture.chart.Bar;
import org.passeur.picture.chart.BarChart;
import org.passeur.picture.chart.HeatMap;
import org.passeur.picture.chart.Line;
import org.passeur.picture.chart.Marker;
import org.passeur.picture.chart.Radar;
import org.passeur.picture.chart.Reference;
import org.passeur.picture.chart.Series;
import org.passeur.picture.chart.Trend;
import org.passeur.picture.graph.Edge;
import org.passeur.picture.graph.Network;
import org.passeur.picture.graph.Node;
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

/** A document with everything in it that a report can hold: long names, accents, a long table, each picture. */
final class DemoDocument {

    static final Locale FR = Locale.FRENCH;
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final List<String> PEOPLE = List.of("Maëlys Le Goff", "Jean-Baptiste Deschamps-Lacroix",
            "Anne-Sophie de la Rochefoucauld-Montbel", "Øyvind Bjørnstad", "Zoé Nguyễn", "François Lefèvre",
            "Inès Benkirane", "Théo Martin", "Hélène Crépeau", "Wilfried Oberhöfer");
    static final List<String> TEAMS = List.of("Ventes", "Marketing", "Études et conseil", "Atelier", "Direction",
            "Support à la clientèle");

    private DemoDocument() {
    }

    static Metadata metadata(Locale locale) {
        return new Metadata("Catalogue des connaissances", "Ce que nous savons, et qui le sait",
                "Toutes les connaissances de l’entreprise avec leur état, leur fraîcheur et leur risque de perte,"
                        + " pour décider ce qu’il faut transmettre d’abord.",
                DAY, "Atelier Lumière & Fils", "La Direction", 300, "connaissances", locale,
                LocalDateTime.of(2026, 11, 23, 17, 5));
    }

    static Document all() {
        return Document.of(metadata(FR)).keyFigures(
                new Block.KeyFigure("Connaissances", "300", "dont 12 nouvelles ce mois-ci", Tone.NEUTRAL),
                new Block.KeyFigure("À vérifier", "41", "18 depuis plus de 30 jours", Tone.WARNING),
                new Block.KeyFigure("Sans détenteur", "7", "criticité 4 ou 5", Tone.BAD),
                new Block.KeyFigure("Réutilisées", "63 %", "+ 8 points en un an", Tone.GOOD)).contents(2)
                .heading(1, "L’essentiel")
                .paragraph(Inline.text("Trois personnes détiennent "), Inline.bold("la moitié des connaissances"),
                        Inline.text(" de criticité élevée ; voir le "),
                        Inline.link("guide de transmission", "https://example.org/guide"), Inline.text(" et "),
                        Inline.italic("non le vieux classeur"), Inline.text("."))
                .callout(Tone.WARNING, "À décider ce mois-ci",
                        "Qui reprend les sept connaissances sans détenteur ? Deux départs sont annoncés pour janvier.")
                .bullets(List.of("Planifier les entretiens avec Maëlys Le Goff et Øyvind Bjørnstad.",
                        "Vérifier les procédures d’atelier.",
                        "Partager les 14 connaissances stockées mais non partagées."))
                .heading(1, "En images").heading(2, "Par équipe").figure(bars(), "Connaissances par équipe et par état")
                .figure(columns(), "Connaissances partagées par mois").heading(2, "Fraîcheur")
                .figure(heat(), "Détenteurs par sujet et par équipe").figure(trend(), "Deux ans de partage")
                .figure(radar(), "Profils des équipes").heading(2, "Qui travaille avec qui")
                .figure(orgChart(60), "Organigramme").figure(network(), "Liens entre les connaissances")
                .figure(BarChart.of(new Frame(FR, "", "", "Aucune réutilisation n’a encore été notée : la première"
                        + " apparaîtra ici."), List.of()), "Réutilisations")
                .heading(1, "Texte d’une connaissance").addAll(Markdown.blocks(MARKDOWN, 2, Images.NONE)).pageBreak()
                .heading(1, "Toutes les connaissances").add(table(300)).add(Table.of("Aucune ligne",
                        List.of(Column.text("Titre", 1)), List.of(), "Toutes les connaissances ont un détenteur."))
                .build();
    }

    static final String MARKDOWN = """
            # Étalonner la presse

            On étalonne **chaque lundi**, avant la *première* série. Voir [la fiche](https://example.org) ou
            [le script](javascript:alert(1)).

            1. Mettre hors tension
            2. Vérifier le jeu :
               - avant
               - arrière
            3. Noter dans `presse.csv`

            > Ne jamais forcer le verrou.

            ```
            jeu = mesure - 0.02   # mm
            ```

            | Série | Jeu | Remarque |
            |-------|----:|----------|
            | A-12  | 0,2 | bon |
            | B-7   | 0,4 | à reprendre |

            <script>alert("non")</script>

            Un mot <b onclick="x()">gras</b> et une image ![plan de la presse](plan.png).
            """;

    static Frame frame(String unit) {
        return new Frame(FR, "", unit, "Rien à montrer encore.");
    }

    static BarChart bars() {
        Random random = new Random(3);
        List<Bar> bars = new ArrayList<>();
        for (String team : TEAMS) {
            bars.add(new Bar(team, List.of(random.nextInt(30) + 1.0, random.nextInt(20) + 1.0,
                    random.nextInt(12) + 1.0), "passeur:/organisation/Team/" + bars.size(), ""));
        }
        bars.add(new Bar("Une équipe au nom vraiment très long qui ne tient pas sur une ligne", List.of(3.0, 1.0, 9.0),
                "", ""));
        return new BarChart(frame(""), false, List.of("Capturées", "Structurées", "Partagées"), bars,
                List.of(new Reference(25, "25 (objectif de la Direction, 2026)")));
    }

    static BarChart columns() {
        List<Bar> bars = new ArrayList<>();
        Random random = new Random(5);
        for (String month : List.of("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.",
                "oct.", "nov.")) {
            bars.add(Bar.of(month, 4 + random.nextInt(20), ""));
        }
        return BarChart.of(frame("h"), bars).standing().compare(7, "7 h par semaine et par personne (McKinsey ;"
                + " corrélation d’enquête, pas une promesse)");
    }

    static HeatMap heat() {
        Random random = new Random(9);
        List<String> topics = List.of("Étalonnage", "Relation client", "Appels d’offres", "Gestion de projet",
                "Recrutement", "Sécurité", "Achats responsables et sous-traitance", "Communication");
        List<List<org.passeur.picture.chart.Cell>> cells = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            List<org.passeur.picture.chart.Cell> row = new ArrayList<>();
            for (int j = 0; j < TEAMS.size(); j++) {
                int value = random.nextInt(14);
                row.add(value == 0 ? org.passeur.picture.chart.Cell.MISSING
                        : value == 1 ? org.passeur.picture.chart.Cell.HIDDEN
                                : org.passeur.picture.chart.Cell.of(value, ""));
            }
            cells.add(row);
        }
        return HeatMap.of(frame("personnes"), topics, TEAMS, cells);
    }

    static Trend trend() {
        Random random = new Random(4);
        List<Line> lines = new ArrayList<>();
        for (String name : List.of("Partagées", "Réutilisées", "Vérifiées")) {
            List<Line.Point> points = new ArrayList<>();
            double value = random.nextInt(20);
            for (int month = 0; month < 24; month++) {
                value = Math.max(0, value + random.nextInt(9) - 3);
                points.add(new Line.Point(DAY.minusMonths(23 - month).withDayOfMonth(1), value));
            }
            lines.add(new Line(name, points, ""));
        }
        return new Trend(frame(""), lines,
                List.of(new Marker(LocalDate.of(2025, 9, 15), "Premier atelier", ""),
                        new Marker(LocalDate.of(2026, 6, 1), "Arrivée de Zoé Nguyễn", "")),
                List.of(new Reference(40, "objectif : 40")));
    }

    static Radar radar() {
        List<String> axes = List.of("Ouverture", "Temps donné", "Outils", "Reconnaissance des apports", "Confiance",
                "Curiosité");
        return new Radar(frame(""), axes, 5,
                List.of(new Series("Ventes", List.of(3.0, 2.0, 4.0, 1.5, 3.5, 4.0), ""),
                        new Series("Marketing", List.of(4.0, 3.5, 3.0, 2.5, 4.5, 4.5), ""),
                        new Series("Atelier", List.of(2.0, 1.0, 2.5, 3.0, 4.0, Double.NaN), "")),
                false);
    }

    static OrgChart orgChart(int people) {
        Random random = new Random(11);
        int[] left = { people - 1 };
        return new OrgChart(frame(""), List.of(post(0, left, random, 0)));
    }

    private static Post post(int number, int[] left, Random random, int depth) {
        List<Post> below = new ArrayList<>();
        int wanted = depth == 0 ? 5
                : depth == 1 ? 3
                        : depth == 2 ? 3 + random.nextInt(6)
                                : depth == 3
                                        && left[0] > 150 ? random.nextInt(8) : 0;
        for (int i = 0; i < wanted && left[0] > 0; i++) {
            left[0]--;
            below.add(post(left[0], left, random, depth + 1));
        }
        return new Post(PEOPLE.get(number % PEOPLE.size()), depth == 0 ? "Directrice générale"
                : "Chargé·e de mission et de développement", TEAMS.get(number % TEAMS.size()),
                "passeur:/organisation/Person/" + number, below);
    }

    static Network network() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 18; i++) {
            nodes.add(new Node("k" + i,
                    "Connaissance n° " + i + (i % 5 == 0 ? " au titre très long, bien trop long" : ""),
                    List.of("Procédure", "Expérience", "Fait").get(i % 3), i == 0 ? 3 : 1, ""));
            if (i > 0) {
                edges.add(new Edge("k" + random.nextInt(i), "k" + i, "", true));
            }
        }
        return new Network(frame(""), nodes, edges, Network.Layout.LAYERED);
    }

    static Picture springs() {
        Network network = network();
        return new Network(frame(""), network.nodes(), network.edges(), Network.Layout.SPRINGS);
    }

    static Table table(int rows) {
        Random random = new Random(1);
        List<Table.Group> groups = new ArrayList<>();
        int row = 0;
        for (String team : TEAMS) {
            List<List<Cell>> lines = new ArrayList<>();
            for (int i = 0; i < rows / TEAMS.size(); i++) {
                row++;
                int risk = random.nextInt(100);
                lines.add(List.of(
                        Cell.of(row % 17 == 0 ? "=HYPERLINK(\"http://x\")"
                                : "Connaissance n° " + row
                                        + (row % 7 == 0
                                                ? " : étalonner l’ancienne presse à chaud après un arrêt prolongé"
                                                : "")),
                        Cell.of(PEOPLE.get(row % PEOPLE.size())), Cell.of(risk, 0),
                        row % 11 == 0 ? Cell.EMPTY : Cell.of(DAY.minusDays(row)), new Cell.Percent(risk / 100.0),
                        risk > 60 ? new Cell.Level("Périmée", Tone.BAD, 3)
                                : risk > 40 ? new Cell.Level("À vérifier", Tone.WARNING, 2)
                                        : new Cell.Level("Fraîche", Tone.GOOD, 1)));
            }
            groups.add(new Table.Group(team, lines));
        }
        return new Table("Connaissances par équipe",
                List.of(Column.text("Titre", 4), Column.text("Vérificateur ou vérificatrice", 3),
                        Column.number("Risque", "sur 100"), Column.date("Vérifiée le"), Column.percent("Partagé"),
                        Column.level("Fraîcheur")),
                groups, "Aucune connaissance.");
    }
}
