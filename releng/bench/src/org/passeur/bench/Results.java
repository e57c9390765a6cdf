// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, as two tables: ratios to baselines, and how costs grow with the number of items. */
final class Results {

    private static final int LARGE = 100;
    private static final int PERCENT = 100;
    /** Statements that take less of a work are left out. */
    private static final double SMALL = 0.005;

    private final List<String> ratios = new ArrayList<>();
    private final Map<String, Map<Integer, String>> growth = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    /** How long a work takes against its baseline. */
    void ratio(int size, String work, Times.Pair pair, double quantile, String aim) {
        Times product = pair.product();
        Times baseline = pair.baseline();
        line(size, work, product.at(quantile), baseline.at(quantile), product.at(quantile) / baseline.at(quantile),
                product.ofProcessor(quantile) / baseline.ofProcessor(quantile), aim);
    }

    /** How many a work does in the same time against its baseline, at the shortest of each. */
    void rate(int size, String work, Times.Pair pair, String aim) {
        Times product = pair.product();
        Times baseline = pair.baseline();
        line(size, work, product.at(0), baseline.at(0), baseline.at(0) / product.at(0),
                baseline.ofProcessor(0) / product.ofProcessor(0), aim);
    }

    private void line(int size, String work, double product, double baseline, double wall, double processor,
            String aim) {
        add(String.format(Locale.ROOT, "| %s | %s | %s ms | %s ms | **%.2f x** | %.2f x | %s |", grouped(size), work,
                figure(product), figure(baseline), wall, processor, aim));
    }

    /** A figure with an aim and nothing to compare it with. */
    void fact(int size, String what, double value, String unit, String aim) {
        add("| " + grouped(size) + " | " + what + " | **" + figure(value) + " " + unit + "** | | | | " + aim + " |");
    }

    private void add(String line) {
        ratios.add(line);
        System.err.println(line);
    }

    /** One figure that is to be compared over sizes. */
    void growth(int size, String work, double value, String unit) {
        String text = figure(value) + " " + unit;
        growth.computeIfAbsent(work, none -> new TreeMap<>()).put(size, text);
        System.err.println(grouped(size) + ": " + work + ": " + text);
    }

    /** What some works asked the database, of the nanoseconds of a processor that they took. */
    void statements(String work, int works, long took, Map<String, Statements.Asked> asked) {
        double all = asked.values().stream().mapToLong(Statements.Asked::processor).sum();
        double times = asked.values().stream().mapToLong(Statements.Asked::times).sum();
        statement("**" + work + "**", times / works, all / took);
        asked.entrySet().stream().filter(each -> each.getValue().processor() > took * SMALL)
                .sorted(Comparator.comparingLong(each -> -each.getValue().processor()))
                .forEach(each -> statement("`" + each.getKey() + "`", (double) each.getValue().times() / works,
                        (double) each.getValue().processor() / took));
    }

    private void statement(String what, double times, double share) {
        String line = String.format(Locale.ROOT, "| %s | %s | %.1f %% |", what, figure(times), share * PERCENT);
        statements.add(line);
        System.err.println(line);
    }

    void print(PrintStream out) {
        out.println("| items | work | product | baseline | ratio | of processor time | aim |");
        out.println("|---:|---|---:|---:|---:|---:|---|");
        ratios.forEach(out::println);
        List<Integer> sizes = growth.values().stream().flatMap(each -> each.keySet().stream()).distinct().sorted()
                .toList();
        out.print("\n| by number of items |");
        sizes.forEach(size -> out.print(" " + grouped(size) + " |"));
        out.println("\n|---|" + "---:|".repeat(sizes.size()));
        growth.forEach((work, values) -> {
            out.print("| " + work + " |");
            sizes.forEach(size -> out.print(" " + values.getOrDefault(size, "") + " |"));
            out.println();
        });
        out.println("\n| statement | times | of the processor time |");
        out.println("|---|---:|---:|");
        statements.forEach(out::println);
    }

    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String figure(double value) {
        return value >= LARGE ? grouped((int) Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
