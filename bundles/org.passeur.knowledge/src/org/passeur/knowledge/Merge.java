// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Referrer;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.knowledge.internal.Repoint;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;

/**
 * Makes one item of several (DOMAIN 2, duplicates): everything that points at the others points at the one that is kept,
 * nothing is doubled, the others are deleted. One change set of kind MERGE, which can be taken back as one.
 */
public final class Merge {

    private Merge() {
    }

    /** What becomes of the texts. */
    public enum Body {
        /** The kept item's text stays; another's is taken only where it has none. */
        KEEP,
        /** The others' texts are added under their titles, unless they are the same. */
        JOIN
    }

    /**
     * Merges items into one.
     *
     * @throws PasseurException INVALID where the kept item is among those that go
     */
    public static ChangeSet run(Repository repository, Ref kept, List<Ref> others, Body body, Locale language) {
        Set<Ref> gone = new LinkedHashSet<>(others);
        if (gone.contains(kept) || gone.isEmpty()) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS,
                    gone.isEmpty() ? "error.merge.same" : "error.merge.kept");
        }
        try (WorkingCopy copy = repository.open()) {
            KnowledgeItem into = copy.get(kept, KnowledgeItem.class);
            for (Ref ref : gone) {
                KnowledgeItem from = copy.get(ref, KnowledgeItem.class);
                features(into, from, body);
                links(into, from, gone);
                attachments(into, from);
                Set<Ref> holders = new LinkedHashSet<>();
                for (Referrer referrer : repository.referrers(ref)) {
                    holders.add(referrer.other().ref());
                }
                holders.removeAll(gone);
                holders.forEach(holder -> copy.find(holder).ifPresent(object -> Repoint.all(object, from, into)));
            }
            Repoint.dropDoubles(copy, repository, into, gone);
            gone.forEach(copy::delete);
            return copy.commit(Words.TEXTS.get(language, "merge.label", gone.size(), into.getTitle()),
                    ChangeSet.Kind.MERGE);
        }
    }

    private static void features(KnowledgeItem into, KnowledgeItem from, Body body) {
        boolean joined = body(into, from, body);
        from.getTopics().stream().filter(t -> !into.getTopics().contains(t)).toList().forEach(into.getTopics()::add);
        into.setCriticality(larger(into.getCriticality(), from.getCriticality()));
        if (into.getVerifier() == null) {
            into.setVerifier(from.getVerifier());
        }
        if (into.getAudience() == null) {
            into.setAudience(from.getAudience());
        }
        if (isBlank(into.getSource())) {
            into.setSource(from.getSource());
        }
        if (joined) {
            LocalDate one = into.getVerifiedOn();
            LocalDate other = from.getVerifiedOn();
            into.setVerifiedOn(one == null || other == null ? null : one.isBefore(other) ? one : other);
        }
        into.setIdentifiedOn(earlier(into.getIdentifiedOn(), from.getIdentifiedOn()));
        into.setCapturedOn(earlier(into.getCapturedOn(), from.getCapturedOn()));
        if (into.getArchivedOn() != null && from.getArchivedOn() == null) {
            into.setArchivedOn(null);
        }
    }

    /** True where the text changed. */
    private static boolean body(KnowledgeItem into, KnowledgeItem from, Body body) {
        String mine = into.getBody();
        String other = from.getBody();
        if (isBlank(other) || mine != null && mine.contains(other.strip())) {
            return false;
        }
        if (isBlank(mine)) {
            into.setBody(other);
            return true;
        }
        if (body == Body.JOIN) {
            into.setBody(mine.stripTrailing() + "\n\n## " + from.getTitle() + "\n\n" + other.strip() + "\n");
            return true;
        }
        return false;
    }

    private static void links(KnowledgeItem into, KnowledgeItem from, Set<Ref> gone) {
        into.getLinks().removeIf(link -> isGone(link, into, gone));
        for (ItemLink link : from.getLinks()) {
            boolean there = into.getLinks().stream()
                    .anyMatch(l -> l.getKind() == link.getKind() && l.getTarget() == link.getTarget());
            if (!there && !isGone(link, into, gone)) {
                ItemLink added = KnowledgeFactory.eINSTANCE.createItemLink();
                added.setKind(link.getKind());
                added.setTarget(link.getTarget());
                into.getLinks().add(added);
            }
        }
    }

    private static boolean isGone(ItemLink link, KnowledgeItem into, Set<Ref> gone) {
        KnowledgeItem target = link.getTarget();
        return target == null || target == into || gone.contains(new Ref(KNOWLEDGE_ITEM, target.getId()));
    }

    private static void attachments(KnowledgeItem into, KnowledgeItem from) {
        List<Attachment> missing = new ArrayList<>(from.getAttachments());
        missing.removeIf(a -> into.getAttachments().stream()
                .anyMatch(b -> a.getHash() != null && a.getHash().equals(b.getHash())));
        for (Attachment attachment : missing) {
            Attachment added = CoreFactory.eINSTANCE.createAttachment();
            added.setName(attachment.getName());
            added.setMediaType(attachment.getMediaType());
            added.setSize(attachment.getSize());
            added.setHash(attachment.getHash());
            added.setPath(attachment.getPath());
            into.getAttachments().add(added);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable Integer larger(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.max(a, b));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
