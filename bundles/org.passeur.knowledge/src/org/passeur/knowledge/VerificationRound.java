// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Link;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Filter.Op;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.knowledge.model.ItemKind;
import org.passeur.organisation.People;

/**
 * What one verifier is asked to verify in a round (DOMAIN 2, verification round): her items that are due, expired or were
 * never verified. {@link VerificationMail} writes the mail, {@link VerificationSheet} the sheet and reads it back.
 *
 * @param email where the mail goes, or null where none is known
 */
public record VerificationRound(LocalDate on, Link verifier, @Nullable String email, List<Entry> items) {

    /** An item to verify. */
    public record Entry(Link item, ItemKind kind, @Nullable LocalDate verifiedOn, @Nullable LocalDate dueOn) {
    }

    /** One round for each verifier who is there, by name; her items that are most overdue come first, new ones last. */
    public static List<VerificationRound> of(Repository repository, LocalDate on) {
        Filter toVerify = Filter.missing("dueOn").or(Filter.is("dueOn", Op.LE, on.plusDays(Verification.DUE_DAYS)));
        Query query = Query.of(KNOWLEDGE_ITEM)
                .columns("kind", "verifiedOn", "dueOn", "verifier", "verifier.email")
                .where(Filter.missing("archivedOn"))
                .where(Filter.present("verifier"))
                .where(People.presentOn("verifier.", on))
                .where(toVerify)
                .orderBy("verifier")
                .orderBy("dueOn")
                .orderBy("title");
        Map<Link, List<Row>> byVerifier = new LinkedHashMap<>();
        for (Row row : repository.rows(query)) {
            if (row.get("verifier") instanceof Link verifier) {
                byVerifier.computeIfAbsent(verifier, v -> new ArrayList<>()).add(row);
            }
        }
        return byVerifier.entrySet().stream()
                .map(e -> new VerificationRound(on, e.getKey(),
                        e.getValue().getFirst().get("verifier.email", String.class),
                        e.getValue().stream().map(VerificationRound::entry).toList()))
                .toList();
    }

    private static Entry entry(Row row) {
        ItemKind kind = row.get("kind") instanceof ItemKind literal ? literal : ItemKind.PROCEDURE;
        return new Entry(new Link(row.ref(), row.title()), kind, row.get("verifiedOn", LocalDate.class),
                row.get("dueOn", LocalDate.class));
    }
}
