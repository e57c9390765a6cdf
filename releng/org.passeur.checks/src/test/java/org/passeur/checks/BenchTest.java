// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks are run by hand only, so this sees to it that they still fit what they measure. */
class BenchTest {

    @Test
    void theBenchmarksCompile(@TempDir Path out) throws IOException {
        List<Path> sources = House.files(House.ROOT.resolve("releng/bench/src"), ".java");
        assertFalse(sources.isEmpty());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            compiler.getTask(null, files, said,
                    List.of("-proc:none", "-d", out.toString(), "-cp", classPath()), null,
                    files.getJavaFileObjectsFromPaths(sources)).call();
        }
        assertEquals("", said.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void theyAndTheirFilesSayTheirLicence() {
        for (Path file : House.files(House.ROOT.resolve("releng/bench/src"), ".java")) {
            assertEquals("// SPDX-License-Identifier: EPL-2.0", House.read(file).lines().findFirst().orElse(""),
                    House.relative(file).toString());
        }
    }

    /** What the bundles are compiled to, the third-party jars within them, and EMF, which the generator brings. */
    private static String classPath() {
        List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        for (Path bundle : House.bundles(name -> !name.endsWith(".tests"))) {
            path.add(bundle.resolve("target/classes").toString());
            House.files(bundle.resolve("lib"), ".jar").forEach(jar -> path.add(jar.toString()));
        }
        return String.join(File.pathSeparator, path);
    }
}
