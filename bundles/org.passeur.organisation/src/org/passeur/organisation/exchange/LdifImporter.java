// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.passeur.exchange.Limits;
import org.passeur.exchange.directory.DirectoryFile;

/** People from an LDIF file, as directories export it. */
public final class LdifImporter extends DirectoryImporter {

    /** The importer. */
    public LdifImporter() {
        super("ldif");
    }

    @Override
    DirectoryFile open(Path file, Limits limits) {
        return DirectoryFile.ldif(file, limits);
    }

    @Override
    public boolean accepts(Path source) {
        return source.toString().toLowerCase(Locale.ROOT).endsWith(".ldif");
    }
}
