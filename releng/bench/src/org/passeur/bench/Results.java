// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, as two tables: ratios to baselines, and how costs grow with the number of items. */
final class Results {

    private final List<String> ratios = new ArrayList<>();
    private final Map<String, Map<Integer, String>> growth = new LinkedHashMap<>();

    /** A work against its baseline. */
    void ratio(int size, String work, double product, double baseline, double ratio, String aim) {
        String line = String.format(Locale.ROOT, "| %s | %s | %s ms | %s ms | **%.2f x** | %s |", grouped(size), work,
                figure(product), figure(baseline), ratio, aim);
        ratios.add(line);
        System.err.println(line);
    }

    /** One figure that is to be compared over sizes. */
    void growth(int size, String work, double value, String unit) {
        String text = figure(value) + " " + unit;
        growth.computeIfAbsent(work, none -> new TreeMap<>()).put(size, text);
        System.err.println(grouped(size) + ": " + work + ": " + text);
    }

    void print(PrintStream out) {
        out.println("| items | work | product | baseline | ratio | aim |\n|---:|---|---:|---:|---:|---|");
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
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String figure(double value) {
        return value >= 100 ? grouped((int) Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
