// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.ImportSession.Outcome;
import org.passeur.exchange.ImportSession.Upserted;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Problem;
import org.passeur.exchange.table.Table;
import org.passeur.exchange.table.TableRecord;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/** Imports the rows of a table into any class of any model. */
final class ClassImport {

    private record Waiting(Ref ref, TableRow.Later reference, int line) {
    }

    private final EClass type;
    private final Table table;
    private final TablePlan plan;
    private final Mapping mapping;
    private final ImportSession session;
    private final ValueConverter converter;
    private final NaturalKeys keys;
    private final List<Waiting> waiting = new ArrayList<>();

    private ClassImport(ImportRequest request, EClass type, Table table, Mapping mapping, String source,
            ImportSession session) {
        this.type = type;
        this.table = table;
        this.mapping = mapping;
        this.session = session;
        plan = new TablePlan(session.models(), type, table, mapping);
        converter = session.converter(new ValueStyle(mapping.dateFormat(), mapping.decimal()));
        boolean namesItself = type.getEAllReferences().stream()
                .anyMatch(reference -> reference.getEReferenceType().isSuperTypeOf(type));
        if (!namesItself) {
            session.forgetNames(type);
        }
        keys = new NaturalKeys(request.workspace().repository(), type);
    }

    /** Imports; the mapping is remembered when all went well. */
    static ImportResult run(ImportRequest request, EClass type, Table table, Mapping mapping, String source) {
        try (ImportSession session = new ImportSession(request, source, Set.of(type))) {
            ClassImport work = new ClassImport(request, type, table, mapping, source, session);
            work.readAll();
            ImportResult result = session.finish();
            if (session.isGood() && !request.dryRun()) {
                new MappingStore(request.workspace()).put(type.getName(), table.headers(), work.plan.mapping());
            }
            return result;
        }
    }

    private void readAll() {
        if (plan.fields().isEmpty()) {
            throw Say.invalid("mapping.nothing", type.getName(), String.join(", ", table.headers()));
        }
        for (TableRecord record : table) {
            session.record(table.source(), record.line(), () -> read(record));
        }
        for (Waiting one : waiting) {
            session.record(table.source(), one.line, () -> resolve(one));
        }
        for (String header : plan.unused()) {
            session.warn(new Problem(table.source(), table.headerLine(), Say.invalid("mapping.unused", header)));
        }
        table.warnings().forEach(session::warn);
    }

    private void read(TableRecord record) {
        PasseurException problem = record.problem();
        if (problem != null) {
            throw problem;
        }
        TableRow row = TableRow.read(record, plan, type, session.models(), converter, mapping);
        Optional<Ref> exported = session.exported(type, row.uri(), row.basis());
        boolean current = exported.isPresent() && session.isCurrent(exported.get(), row.basis());
        String id = externalId(row, exported);
        Optional<Ref> match = exported.isPresent() ? exported : match(row, id);
        // An object found by its key alone is not emptied where the table says nothing.
        boolean found = match.isPresent() && !current;
        Upserted done = session.upsert(type, id, table.source(), record.line(),
                found ? given(row.values()) : row.values(),
                match, current);
        if (done.outcome() != Outcome.DUPLICATE) {
            row.later().forEach(later -> waiting.add(new Waiting(done.ref(), later, record.line())));
        }
    }

    private Optional<Ref> match(TableRow row, String id) {
        if (session.imported(type, id).isPresent()) {
            return Optional.empty();
        }
        return row.key().isEmpty() ? keys.find(row.values())
                : keys.findDeclared(row.values()).filter(ref -> !session.isImported(ref));
    }

    private static List<FeatureValue> given(List<FeatureValue> values) {
        return values.stream().filter(value -> !value.text().isEmpty()).toList();
    }

    private String externalId(TableRow row, Optional<Ref> exported) {
        if (!row.key().isEmpty()) {
            return row.key();
        }
        String natural = exported.isPresent() || !row.uri().isEmpty() ? row.uri() : keys.key(row.values());
        if (natural.isEmpty()) {
            throw Say.invalid("import.noKey");
        }
        return natural.length() <= 400 ? natural : natural.substring(0, 400);
    }

    private void resolve(Waiting one) {
        TableRow.Later later = one.reference;
        Object value = converter.read(later.feature(), later.text(), later.header());
        Entity object = session.copy().get(one.ref);
        FeatureValue incoming = new FeatureValue(session.models(), later.feature(), value);
        if (!incoming.text().equals(incoming.current(object))) {
            incoming.apply(object, session.copy());
            session.changed(one.ref);
        }
    }
}
