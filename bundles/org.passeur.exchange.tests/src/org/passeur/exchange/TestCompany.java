// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.exchange.internal.CsvExporter;
import org.passeur.exchange.internal.CsvImporter;
import org.passeur.exchange.internal.MarkdownExporter;
import org.passeur.exchange.internal.XlsxExporter;
import org.passeur.exchange.internal.XlsxImporter;
import org.passeur.exchange.internal.XmiExporter;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** A real store in memory with the models of people and knowledge, and what imports into it. */
public final class TestCompany implements AutoCloseable {

    public final Models models = new ModelsImpl(List.of(new OrganisationDomain(), new KnowledgeDomain()));
    public final Workspace workspace = MemoryWorkspace.create(models);
    public final Repository repository = workspace.repository();
    public final Imports imports = new Imports(List.of(new CsvImporter(List.of()), new XlsxImporter(List.of())));
    public final Exports exports = new Exports(
            List.of(new CsvExporter(), new XlsxExporter(), new XmiExporter(), new MarkdownExporter()));
    private final Path temp;

    public TestCompany(Path temp) {
        this.temp = temp;
    }

    public Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    public ImportRequest request(Path file) {
        return ImportRequest.of(workspace, file);
    }

    public ImportResult csv(String type, String name, String text) throws IOException {
        return imports.require("csv").run(request(file(name, text)).into(type));
    }

    public <T extends Entity> Ref make(EClass type, Class<T> as, Consumer<T> fill) {
        try (WorkingCopy copy = repository.open()) {
            T object = copy.create(type, as);
            fill.accept(object);
            copy.commit("make");
            return models.ref(object);
        }
    }

    public <T extends Entity> void change(Ref ref, Class<T> as, Consumer<T> change) {
        try (WorkingCopy copy = repository.open()) {
            change.accept(copy.get(ref, as));
            copy.commit("change");
        }
    }

    public <T extends Entity, R> R read(Ref ref, Class<T> as, java.util.function.Function<T, R> what) {
        try (WorkingCopy copy = repository.open()) {
            return what.apply(copy.get(ref, as));
        }
    }

    public long count(EClass type) {
        return repository.count(Query.of(type));
    }

    public Ref one(EClass type, String title) {
        return repository.rows(Query.of(type)).stream().filter(row -> Objects.equals(row.title(), title)).findFirst()
                .orElseThrow().ref();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
