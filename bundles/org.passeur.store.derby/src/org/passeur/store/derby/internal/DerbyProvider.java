// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.passeur.store.Engine;
import org.passeur.store.EngineProvider;
import org.passeur.store.FolderWorkspaces;

/** Derby databases in the folders of their workspaces. */
public final class DerbyProvider implements EngineProvider {

    private final NetworkFolders networks;

    /** On this machine. */
    public DerbyProvider() {
        this(new NetworkFolders());
    }

    DerbyProvider(NetworkFolders networks) {
        this.networks = networks;
    }

    @Override
    public String kind() {
        return DERBY;
    }

    @Override
    public FolderWorkspaces.Reservation reserve(Path folder) {
        return WorkspaceLock.reserve(folder);
    }

    @Override
    public Optional<String> concern(Path folder, Locale locale) {
        return networks.typeOf(folder)
                .map(type -> FileEngine.TEXTS.get(locale, "concern.network", folder.toString(), type));
    }

    @Override
    public Engine openAlone(Path folder, Map<String, String> settings) {
        return FileEngine.alone(folder);
    }

    @Override
    public Engine open(Path folder, Map<String, String> settings, boolean create) {
        return new FileEngine(folder, create);
    }
}
