// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.passeur.exchange.Limits;
import org.passeur.exchange.directory.DirectoryFile;

/** People from a file of vCards, as address books export it. */
public final class VCardImporter extends DirectoryImporter {

    /** The importer. */
    public VCardImporter() {
        super("vcard");
    }

    @Override
    DirectoryFile open(Path file, Limits limits) {
        return DirectoryFile.vcard(file, limits);
    }

    @Override
    public boolean accepts(Path source) {
        String name = source.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".vcf") || name.endsWith(".vcard");
    }
}
