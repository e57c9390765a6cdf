// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.organisation.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Assumptions;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.core.WorkingCopy;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableOptions;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** A workspace in memory into which people are imported from files. */
final class ImportBench implements AutoCloseable {

    final Models models = new ModelsImpl(List.of(new OrganisationDomain()));
    final Workspace workspace = MemoryWorkspace.create(models);
    final Repository repository = workspace.repository();
    private final Path temp;

    ImportBench(Path temp) {
        this.temp = temp;
    }

    Path file(String name, String text) throws IOException {
        return Files.write(temp.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    ImportRequest request(Path file) {
        return ImportRequest.of(workspace, file);
    }

    /** Imports a people sheet; the same name is the same source. */
    ImportResult sheet(String text) throws IOException {
        return sheet(text, false);
    }

    ImportResult sheet(String text, boolean skip) throws IOException {
        ImportRequest request = request(file("people.csv", text)).skipping(skip);
        try (Table table = Table.csv(request.source(), TableOptions.DEFAULT)) {
            return new PeopleSheet().run(request, table);
        }
    }

    /** What the preview of a people sheet says of changes. */
    List<String> preview(String text) throws IOException {
        ImportRequest request = request(file("people.csv", text));
        try (Table table = Table.csv(request.source(), TableOptions.DEFAULT)) {
            return new PeopleSheet().preview(request, table).changes().stream()
                    .map(p -> p.line() + ": " + p.reason(Locale.ENGLISH)).toList();
        }
    }

    Row row(EClass type, String title, String... columns) {
        return repository.rows(Query.of(type).columns(columns)).stream()
                .filter(row -> Objects.equals(row.title(), title)).findFirst().orElseThrow();
    }

    /** The values of a column, those of references by title, in the order of the titles of the objects. */
    List<String> texts(EClass type, String column) {
        return repository.rows(Query.of(type).columns(column)).stream()
                .map(row -> row.title() + ": "
                        + (row.get(column) instanceof org.passeur.core.Link link ? link.title() : row.get(column)))
                .sorted().toList();
    }

    long count(EClass type) {
        return repository.count(Query.of(type));
    }

    <T extends Entity> void change(Ref ref, Class<T> as, Consumer<T> change) {
        try (WorkingCopy copy = repository.open()) {
            change.accept(copy.get(ref, as));
            copy.commit("change");
        }
    }

    static List<String> reasons(ImportResult result) {
        return result.rejected().stream().map(p -> p.line() + ": " + p.reason(Locale.ENGLISH)).toList();
    }

    static List<Integer> counts(ImportResult result) {
        return List.of(result.created(), result.updated(), result.unchanged());
    }

    /** A file that lies beside the repository; the test is skipped where it is absent. */
    static Path shared(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolveSibling("shared").resolve("data").resolve(path);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        Assumptions.abort("skipped: ../shared/data/" + path + " is absent");
        throw new AssertionError();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
