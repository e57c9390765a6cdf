// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What others made and we use: the artifacts of the target platform and of the bundles that wrap several jars. */
final class ThirdParties {

    /** One artifact, with the symbolic name that it has as a bundle; empty where it is a jar inside a bundle of ours. */
    record Artifact(String group, String name, String version, String symbolicName) {

        @Override
        public String toString() {
            return name + " " + version;
        }
    }

    private static final Pattern LOCATION = Pattern.compile("(?s)<location\\b.*?</location>");
    private static final Pattern DEPENDENCY = Pattern
            .compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("Bundle-SymbolicName: (\\S+)");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.]+\\.version)>([^<]+)</");
    private static final Pattern ITEM = Pattern.compile("(?s)<artifactItem>\\s*" + DEPENDENCY.pattern());

    private ThirdParties() {
    }

    /** The bundles of the target platform. */
    static List<Artifact> bundles() {
        List<Artifact> result = new ArrayList<>();
        String target = House.read(House.ROOT.resolve("releng/org.passeur.target/passeur.target"));
        LOCATION.matcher(target).results().forEach(location -> {
            Matcher named = SYMBOLIC_NAME.matcher(location.group());
            String given = named.find() ? named.group(1) : "";
            DEPENDENCY.matcher(location.group()).results().forEach(match -> {
                String symbolicName = given.isEmpty() ? symbolicName(match.group(1), match.group(2), match.group(3))
                        : given;
                result.add(new Artifact(match.group(1), match.group(2), match.group(3), symbolicName));
            });
        });
        return result;
    }

    /** What the build copies into bundles of ours. */
    static List<Artifact> jars() {
        TreeMap<String, String> properties = new TreeMap<>();
        PROPERTY.matcher(House.read(House.ROOT.resolve("pom.xml"))).results()
                .forEach(match -> properties.put("${" + match.group(1) + "}", match.group(2)));
        List<Artifact> result = new ArrayList<>();
        for (Path bundle : House.bundles(name -> true)) {
            ITEM.matcher(pom(bundle)).results()
                    .forEach(match -> result.add(new Artifact(match.group(1), match.group(2),
                            properties.getOrDefault(match.group(3), match.group(3)), "")));
        }
        return result;
    }

    /** A bundle has a pom of its own only where the build copies something into it. */
    private static String pom(Path bundle) {
        Path pom = bundle.resolve("pom.xml");
        return Files.exists(pom) ? House.read(pom) : "";
    }

    private static String symbolicName(String group, String name, String version) {
        String repository = System.getProperty("passeur.jars", System.getProperty("user.home") + "/.m2/repository");
        Path jar = Path.of(repository, group.replace('.', '/'), name, version, name + "-" + version + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: has the target platform been resolved?");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String value = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            return value == null ? "" : value.replaceFirst(";.*", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }
}
