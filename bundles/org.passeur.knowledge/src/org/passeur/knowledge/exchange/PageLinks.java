// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__LINKS;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.model.Entity;
import org.passeur.exchange.Incoming;
import org.passeur.knowledge.model.ItemLink;
import org.passeur.knowledge.model.KnowledgeFactory;
import org.passeur.knowledge.model.KnowledgeItem;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.knowledge.model.LinkKind;

/** The links of a page to other pages, as RELATES links of its item; links of other kinds are left alone. */
record PageLinks(Models models, List<Ref> targets) implements Incoming {

    @Override
    public EStructuralFeature feature() {
        return KNOWLEDGE_ITEM__LINKS;
    }

    @Override
    public String text() {
        return text(targets);
    }

    @Override
    public String current(Entity object) {
        return text(((KnowledgeItem) object).getLinks().stream().filter(link -> link.getKind() == LinkKind.RELATES)
                .map(this::target).toList());
    }

    @Override
    public boolean isFree(Entity object) {
        return ((KnowledgeItem) object).getLinks().isEmpty();
    }

    @Override
    public void apply(Entity object, WorkingCopy copy) {
        List<ItemLink> links = ((KnowledgeItem) object).getLinks();
        links.removeIf(link -> link.getKind() == LinkKind.RELATES && !targets.contains(target(link)));
        List<Ref> there = links.stream().map(this::target).toList();
        for (Ref ref : targets) {
            if (!there.contains(ref)) {
                ItemLink link = KnowledgeFactory.eINSTANCE.createItemLink();
                link.setTarget((KnowledgeItem) copy.get(ref));
                links.add(link);
            }
        }
    }

    private Ref target(ItemLink link) {
        InternalEObject target = (InternalEObject) ((InternalEObject) link)
                .eGet(KnowledgePackage.Literals.ITEM_LINK__TARGET, false);
        return models.ref(target);
    }

    private static String text(Collection<Ref> refs) {
        return refs.stream().sorted().map(Ref::toString).collect(Collectors.joining("\n"));
    }
}
