// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.checks.generate.ModelGenerator;

/** The generated code is what the models say; {@code releng/generate} makes it so. */
class GeneratedCodeTest {

    @TempDir
    Path copy;

    @Test
    void theCodeInSrcGenIsWhatTheModelsGenerate() throws IOException {
        for (Path bundle : House.bundles()) {
            copy(bundle.resolve("model"), copy.resolve(House.name(bundle)).resolve("model"));
            copy(bundle.resolve("src-gen"), copy.resolve(House.name(bundle)).resolve("src-gen"));
        }
        ModelGenerator generator = new ModelGenerator(copy);
        assertFalse(generator.genModels().isEmpty(), "no model found");

        for (Path genModel : generator.genModels()) {
            generator.generate(genModel);
            String name = House.name(genModel.getParent().getParent());
            TreeMap<String, String> expected = ModelGenerator.contents(copy.resolve(name).resolve("src-gen"));
            TreeMap<String, String> found = ModelGenerator
                    .contents(House.ROOT.resolve("bundles").resolve(name).resolve("src-gen"));

            assertEquals(String.join("\n", expected.keySet()), String.join("\n", found.keySet()),
                    name + ": run releng/generate");
            expected.forEach((file, text) -> assertEquals(text, found.get(file), file + ": run releng/generate"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : House.files(from, "")) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
