// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.WorkingCopy;
import org.passeur.core.action.ObjectAction;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.Templates;
import org.passeur.knowledge.model.KnowledgeItem;

/** Adds the headings that an item’s template asks for and its text lacks. */
final class ApplyTemplate implements ObjectAction {

    static final String ID = "knowledge.apply-template";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "action." + ID);
    }

    @Override
    public String icon() {
        return "layout-text-sidebar";
    }

    @Override
    public boolean appliesTo(Entity object) {
        return object instanceof KnowledgeItem item
                && !Templates.apply(item.getKind(), item.getBody(), Locale.ENGLISH).strip()
                        .equals(item.getBody() == null ? "" : item.getBody().strip());
    }

    @Override
    public void run(WorkingCopy copy, List<Entity> objects) {
        for (Entity object : objects) {
            if (appliesTo(object)) {
                KnowledgeItem item = (KnowledgeItem) object;
                String language = item.getLanguage();
                Locale locale = language == null ? Locale.getDefault() : Locale.of(language);
                item.setBody(Templates.apply(item.getKind(), item.getBody(), locale));
            }
        }
    }
}
