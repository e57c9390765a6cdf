// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Repository;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** The objects of a class as the rows of a table: who it is, every plain feature, of which version. */
public final class ExportTable {

    private static final int PAGE = 1000;

    private final ExportRequest request;
    private final Repository repository;
    private final EClass type;
    private final List<EStructuralFeature> features;
    private final ValueConverter converter;
    private final Basis basis;

    /** The table of a class. */
    public ExportTable(ExportRequest request, EClass type) {
        this.request = request;
        this.type = type;
        repository = request.workspace().repository();
        if (repository.models().hidden(type)) {
            throw Say.invalid("import.hidden", type.getName());
        }
        features = repository.models().visibleFeatures(type).stream().filter(ExportTable::isPlain).toList();
        converter = new ValueConverter(repository.models(), new KeptReferences(repository), ValueStyle.DEFAULT);
        basis = new Basis(request.workspace());
    }

    /** The columns: {@code uri}, the keys of the features, {@code basis}. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(TablePlan.URI));
        features.forEach(feature -> headers.add(feature.getName()));
        headers.add(TablePlan.BASIS);
        return headers;
    }

    /** The features between the two technical columns. */
    public List<EStructuralFeature> features() {
        return features;
    }

    /** The value of a feature as a text that is read back. */
    public String write(EStructuralFeature feature, @Nullable Object value) {
        return converter.write(feature, value);
    }

    /** The text of the last column. */
    public String basis(Row row) {
        return basis.write(row.get("version") instanceof Integer version ? version : 0);
    }

    /** Every row, page by page; answers how many there were. */
    public int forEach(Consumer<Row> consumer) {
        List<String> columns = new ArrayList<>(features.stream().map(EStructuralFeature::getName).toList());
        columns.add("version");
        Query query = Query.of(type).columns(columns).where(request.filter()).limit(PAGE);
        int count = 0;
        List<Row> page = repository.rows(query);
        while (!page.isEmpty()) {
            page.forEach(consumer);
            count += page.size();
            if (!request.progress().at(count, 0)) {
                throw new PasseurException(Kind.CANCELLED, Say.TEXTS, "import.cancelled");
            }
            page = page.size() < PAGE ? List.of() : repository.rows(query.after(page.getLast()));
        }
        return count;
    }

    private static boolean isPlain(EStructuralFeature feature) {
        return !(feature instanceof EReference reference) || !reference.isContainment() && !reference.isContainer();
    }
}
