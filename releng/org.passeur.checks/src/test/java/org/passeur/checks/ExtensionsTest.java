// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a plugin.xml or a component names is there, and what is there is named. */
class ExtensionsTest {

    /** What only tests use. */
    private static final Set<String> FOR_TESTS = Set.of("org.passeur.lib.pgserver");

    private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class|\\w*Class|defaultHandler|handler|interface");
    private static final Pattern ICON = Pattern.compile("platform:/plugin/(org\\.passeur[\\w.]*)/([\\w./-]+\\.svg)");

    private final TreeMap<String, String> classes = House.classes();

    @Test
    void everyClassThatAPluginNamesExists() throws Exception {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Path bundle : House.bundles()) {
            for (String name : List.of("plugin.xml", "fragment.xml")) {
                if (Files.exists(bundle.resolve(name))) {
                    seen += check(bundle.resolve(name), missing);
                }
            }
        }
        assertTrue(seen > 0, "no class named in any plugin.xml");
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyClassThatAComponentNamesExists() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            for (Path file : components(bundle)) {
                check(file, missing);
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void componentsAreDeclaredInTheManifest() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            if (!components(bundle).isEmpty() && House.header(bundle, "Service-Component").isEmpty()) {
                missing.add(House.name(bundle) + " has components but no Service-Component header");
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void whatABundleNeedsAtRunTimeIsPackaged() {
        List<String> missing = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            String packaged = House.read(bundle.resolve("build.properties"));
            for (String name : List.of("plugin.xml", "OSGI-INF", "model", "icons", "css")) {
                if (Files.exists(bundle.resolve(name)) && !packaged.contains(name)) {
                    missing.add(House.name(bundle) + "/build.properties leaves out " + name);
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyIconThatIsNamedIsThere() {
        Set<String> missing = new TreeSet<>();
        for (Path bundle : House.bundles()) {
            List<Path> files = new ArrayList<>(House.files(bundle.resolve("src"), ".java"));
            files.add(bundle.resolve("plugin.xml"));
            for (Path file : files) {
                if (Files.exists(file)) {
                    ICON.matcher(House.read(file)).results().forEach(match -> {
                        Path icon = House.ROOT.resolve("bundles").resolve(match.group(1)).resolve(match.group(2));
                        if (!Files.exists(icon)) {
                            missing.add(House.relative(file) + ": " + match.group());
                        }
                    });
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyBundleIsInOneFeature() throws Exception {
        TreeMap<String, String> featureOf = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Path folder : House.list(House.ROOT.resolve("features"))) {
            Path feature = folder.resolve("feature.xml");
            if (!Files.exists(feature)) {
                continue;
            }
            NodeList plugins = parse(feature).getElementsByTagName("plugin");
            for (int i = 0; i < plugins.getLength(); i++) {
                String id = ((Element) plugins.item(i)).getAttribute("id");
                String other = featureOf.put(id, House.name(feature.getParent()));
                if (other != null) {
                    wrong.add(id + " is in " + other + " and in another feature");
                }
            }
        }
        for (String id : FOR_TESTS) {
            if (featureOf.containsKey(id)) {
                wrong.add(id + " is for tests, so the product must not have it");
            }
        }
        for (Path bundle : House.bundles(name -> !name.endsWith(".tests") && !FOR_TESTS.contains(name))) {
            String id = House.header(bundle, "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            if (!featureOf.containsKey(id)) {
                wrong.add(id + " is in no feature, so the product lacks it");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<Path> components(Path bundle) {
        return House.list(bundle.resolve("OSGI-INF")).stream().filter(file -> file.toString().endsWith(".xml"))
                .toList();
    }

    private int check(Path file, List<String> missing) throws IOException, SAXException, ParserConfigurationException {
        NodeList elements = parse(file).getElementsByTagName("*");
        int seen = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            NamedNodeMap attributes = elements.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                Node attribute = attributes.item(j);
                String name = attribute.getNodeValue().replaceFirst("[:/].*", "");
                if (CLASS_ATTRIBUTE.matcher(attribute.getNodeName()).matches() && name.startsWith("org.passeur.")) {
                    seen++;
                    if (!classes.containsKey(name)) {
                        missing.add(House.relative(file) + ": " + name);
                    }
                }
            }
        }
        return seen;
    }

    private static Element parse(Path file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }
}
