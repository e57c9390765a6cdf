// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree that is being checked: its bundles and their files. */
final class House {

    static final Path ROOT = root();

    private House() {
    }

    private static Path root() {
        String named = System.getProperty("passeur.root");
        Path folder = Path.of(named != null ? named : "").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("releng/org.passeur.target"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not inside a checkout of Passeur");
        }
        return folder;
    }

    /** The folders of all bundles of ours, without third-party ones and without test fragments, by name. */
    static List<Path> bundles() {
        return bundles(name -> !name.endsWith(".tests") && !name.startsWith("org.passeur.lib."));
    }

    static List<Path> bundles(Predicate<String> wanted) {
        return list(ROOT.resolve("bundles")).stream()
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                .filter(folder -> wanted.test(name(folder))).toList();
    }

    static String name(Path folder) {
        return folder.getFileName().toString();
    }

    /** The children of a folder in the order of their names; none where there is no such folder. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder whose name ends so. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static Manifest manifest(Path bundle) {
        try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(bundle.toString(), e);
        }
    }

    static String header(Path bundle, String name) {
        String value = manifest(bundle).getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    /** Every class of every bundle of ours, by its qualified name, with the name of its bundle. */
    static TreeMap<String, String> classes() {
        TreeMap<String, String> result = new TreeMap<>();
        for (Path bundle : bundles()) {
            Path folder = bundle.resolve("target/classes");
            for (Path file : files(folder, ".class")) {
                String path = folder.relativize(file).toString();
                result.put(path.substring(0, path.length() - ".class".length()).replace('/', '.'), name(bundle));
            }
        }
        return result;
    }

    static Path relative(Path file) {
        return ROOT.relativize(file);
    }
}
