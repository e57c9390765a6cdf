// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.passeur.core.internal.ModelsImpl;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.knowledge.facets.ItemFacets;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.practices.PracticesDomain;
import org.passeur.search.internal.WorkspaceSearch;
import org.passeur.store.Engine;
import org.passeur.store.SqlRepository;
import org.passeur.store.derby.internal.FileEngine;
import org.passeur.strategy.StrategyDomain;

/** The database and the search of a workspace, opened as the product opens them. */
final class Opened implements AutoCloseable {

    private static final long MEGABYTE = 1 << 20;

    final Engine engine;
    final SqlRepository repository;
    final WorkspaceSearch search;
    private final Path folder;

    Opened(Path folder, boolean create) throws IOException {
        this(Files.createDirectories(folder), new FileEngine(folder, create));
    }

    Opened(Path folder, Engine engine) throws IOException {
        this.folder = folder;
        this.engine = engine;
        repository = repository(engine);
        search = new WorkspaceSearch(index(), repository, List.of(new ItemFacets()));
    }

    /** A repository with the domains of the product and their rules. */
    static SqlRepository repository(Engine engine) {
        return new SqlRepository(new ModelsImpl(List.of(new OrganisationDomain(), new StrategyDomain(),
                new KnowledgeDomain(), new PracticesDomain())), engine, "bench", Clock.systemUTC());
    }

    Path index() {
        return folder.resolve("index");
    }

    void awaitIndex() {
        if (!search.awaitUpToDate(repository.lastChangeSet(), Duration.ofHours(2))) {
            throw new IllegalStateException("The index did not follow");
        }
    }

    double databaseMegabytes() throws IOException {
        return megabytes(folder.resolve("db"));
    }

    double indexMegabytes() throws IOException {
        return megabytes(index());
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return (double) files.filter(Files::isRegularFile).mapToLong(Opened::size).sum() / MEGABYTE;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        search.close();
        repository.close();
    }
}
