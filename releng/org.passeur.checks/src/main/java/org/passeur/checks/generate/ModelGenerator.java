// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the {@code src-gen} folder of every bundle that has a {@code model/*.genmodel}, without an Eclipse workspace.
 */
public final class ModelGenerator {

    private static final String HAND_WRITTEN = "@generated NOT";

    private final Path bundles;

    /**
     * @param bundles the folder whose children are bundles; it is written to by {@link #generate(Path)}
     */
    public ModelGenerator(Path bundles) {
        this.bundles = bundles;
    }

    /** Returns the genmodels below the folder of bundles, sorted. */
    public List<Path> genModels() {
        try (Stream<Path> children = Files.list(bundles)) {
            return children.map(bundle -> bundle.resolve("model")).filter(Files::isDirectory)
                    .flatMap(ModelGenerator::list)
                    .filter(file -> file.toString().endsWith(".genmodel")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Regenerates the code of one genmodel. What the folder held before is dropped, but for files with hand-written
     * parts, into which the new code is merged.
     *
     * @throws IllegalStateException if the model is wrong; the message says how
     */
    public void generate(Path genModelFile) {
        GenModel genModel = load(genModelFile);
        clear(genModelFile.getParent().getParent().resolve("src-gen"));
        genModel.reconcile();
        Diagnostic problems = genModel.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(genModelFile + ": " + describe(problems));
        }
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        GeneratorAdapterFactory.Descriptor.Registry registry = generator.getAdapterFactoryDescriptorRegistry();
        registry.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(genModelFile + ": " + describe(result));
        }
    }

    private GenModel load(Path genModelFile) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        try (Stream<Path> children = Files.list(bundles)) {
            children.filter(Files::isDirectory).forEach(ModelGenerator::mapResources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        URI ecoreJar = URI.createURI(EcorePackage.class.getProtectionDomain().getCodeSource().getLocation().toString());
        URI ecoreRoot = URI.createURI("archive:" + ecoreJar + "!/");
        for (String kind : List.of("plugin", "resource")) {
            URIConverter.URI_MAP.put(URI.createURI("platform:/" + kind + "/org.eclipse.emf.ecore/"), ecoreRoot);
        }
        String bundle = genModelFile.getParent().getParent().getFileName().toString();
        URI uri = URI.createPlatformResourceURI(bundle + "/model/" + genModelFile.getFileName(), true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        resources.getResources().stream().flatMap(resource -> resource.getErrors().stream()).findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(genModelFile + ": " + error.getMessage());
                });
        return genModel;
    }

    private static void mapResources(Path bundle) {
        String name = bundle.getFileName().toString();
        URI folder = URI.createFileURI(bundle.toAbsolutePath() + "/");
        EcorePlugin.getPlatformResourceMap().put(name, folder);
        URIConverter.URI_MAP.put(URI.createURI("platform:/plugin/" + name + "/"), folder);
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean emptyFolder = Files.isDirectory(file) && list(file).findAny().isEmpty();
                if (emptyFolder || Files.isRegularFile(file) && !read(file).contains(HAND_WRITTEN)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns path and text of every file below a folder. */
    public static TreeMap<String, String> contents(Path folder) {
        TreeMap<String, String> result = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> result.put(folder.relativize(file).toString(), read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return result;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            Collection<Path> result = children.toList();
            return result.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            text.append(" (").append(diagnostic.getException()).append(')');
        }
        diagnostic.getChildren().forEach(child -> text.append("\n  ").append(describe(child)));
        return text.toString();
    }
}
