// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.ITEM_LINK__TARGET;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__VERIFIER;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.model.Entity;
import org.passeur.core.rule.Ids;
import org.passeur.knowledge.Lifecycle;
import org.passeur.knowledge.Templates;
import org.passeur.knowledge.Verification;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeItem;

/**
 * Derives what an item says of itself: due date, steps and state (DOMAIN 2, lifecycle). A step's date is the day on which its
 * condition first held; it goes when the condition goes. Dates set beforehand, by the sample or an import of older things,
 * are kept where the condition holds. What passings and reuses add comes from {@link FlowRule}.
 */
final class ItemRule implements CommitRule {

    @Override
    public Set<EClass> triggers() {
        return Set.of(KNOWLEDGE_ITEM);
    }

    @Override
    public void before(Commit commit) {
        for (Entity object : commit.saved()) {
            if (object instanceof KnowledgeItem item) {
                check(item, commit.today());
                derive(item, commit.today());
            }
        }
    }

    private static void check(KnowledgeItem item, LocalDate today) {
        LocalDate archived = item.getArchivedOn();
        if (archived != null && archived.isAfter(today)) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.item.archived-future", item.getTitle(),
                    archived);
        }
        for (ItemLink link : item.getLinks()) {
            if (Ids.of(link, ITEM_LINK__TARGET) == item.getId()) {
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "error.item.link-to-itself", item.getTitle());
            }
        }
    }

    /** Sets what is derived from the item alone. */
    static void derive(KnowledgeItem item, LocalDate today) {
        boolean captured = item.getBody() != null && !item.getBody().isBlank() || !item.getAttachments().isEmpty();
        item.setCapturedOn(step(captured, item.getCapturedOn(), today));
        boolean structured = !item.getTopics().isEmpty()
                && item.eGet(KNOWLEDGE_ITEM__VERIFIER, false) != null
                && Templates.complete(item.getKind(), item.getBody());
        item.setStructuredOn(step(structured, item.getStructuredOn(), today));
        item.setIdentifiedOn(earliest(earliest(step(true, item.getIdentifiedOn(), today), item.getCapturedOn()),
                item.getVerifiedOn()));
        item.setDueOn(Verification.dueOn(item.getVerifiedOn(), item.getVerifyEvery()));
        item.setState(Lifecycle.of(item).on(today));
    }

    private static @Nullable LocalDate step(boolean holds, @Nullable LocalDate since, LocalDate today) {
        return !holds ? null : since == null || since.isAfter(today) ? today : since;
    }

    static @Nullable LocalDate earliest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
