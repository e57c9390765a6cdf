// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.l10n.Texts;
import org.passeur.store.FolderWorkspace;
import org.passeur.store.SqlRepository;

/** Workspaces in folders, each with a Derby database. */
public final class DerbyWorkspaces implements Workspaces {

    private static final Texts TEXTS = Texts.of(DerbyWorkspaces.class, "store-derby");

    private final Models models;

    /** With the models that are installed. */
    public DerbyWorkspaces(Models models) {
        this.models = models;
    }

    @Override
    public Workspace create(Path folder, String name, Locale language) {
        Path real = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(real);
            try (Stream<Path> inside = Files.list(real)) {
                if (inside.findAny().isPresent()) {
                    throw new PasseurException(Kind.INVALID, TEXTS, "error.not-empty", real.toString());
                }
            }
            SqlRepository repository = repository(real, true);
            FolderWorkspace.prepare(real, name, language);
            RecentWorkspaces.add(real);
            return new FolderWorkspace(real, repository, () -> {});
        } catch (IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, TEXTS, "error.folder", real.toString());
        }
    }

    @Override
    public Workspace open(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        if (!isWorkspace(real)) {
            throw new PasseurException(Kind.NOT_FOUND, TEXTS, "error.no-workspace", real.toString());
        }
        SqlRepository repository = repository(real, false);
        RecentWorkspaces.add(real);
        return new FolderWorkspace(real, repository, () -> {});
    }

    private SqlRepository repository(Path folder, boolean create) {
        return new SqlRepository(models, new FileEngine(folder, create), System.getProperty("user.name", "?"),
                Clock.systemUTC());
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderWorkspace.PROPERTIES));
    }

    @Override
    public List<Path> recent() {
        return RecentWorkspaces.read().stream().filter(this::isWorkspace).toList();
    }

    @Override
    public Optional<Path> last() {
        return RecentWorkspaces.read().stream().limit(1).filter(this::isWorkspace).findFirst();
    }
}
