// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks.generate;

import java.nio.file.Path;
import java.util.List;

/** Regenerates the model code of the bundles named as arguments after the folder of bundles, or of all. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        ModelGenerator generator = new ModelGenerator(bundles);
        for (Path genModel : generator.genModels()) {
            String bundle = bundles.relativize(genModel).getName(0).toString();
            if (wanted.isEmpty() || wanted.contains(bundle)) {
                generator.generate(genModel);
                System.out.println("generated " + bundles.relativize(genModel));
            }
        }
    }
}
