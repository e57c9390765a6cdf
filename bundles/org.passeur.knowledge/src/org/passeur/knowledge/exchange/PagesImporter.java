// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__BODY;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__STORAGE;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__TITLE;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.KNOWLEDGE_ITEM__TOPICS;
import static org.passeur.knowledge.model.KnowledgePackage.Literals.TOPIC;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.Incoming;
import org.passeur.exchange.markdown.ImportedPage;
import org.passeur.exchange.markdown.MarkdownDocument;
import org.passeur.exchange.markdown.MarkdownFolder.Habit;
import org.passeur.exchange.markdown.MarkdownImporter;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.Storage;

/**
 * Makes an item of each page: folders and tags become topics, links between pages links between items, pictures
 * attachments; front matter fills the features that it names.
 */
abstract class PagesImporter extends MarkdownImporter {

    /** A title longer than this is cut; the whole of it stays in the body. */
    private static final int LONGEST_TITLE = 300;
    private static final Set<String> OWN = Set.of("title", "body", "topics", "links", "attachments");

    private final String labelKey;

    PagesImporter(String id, Habit habit, String labelKey) {
        super(id, habit);
        this.labelKey = labelKey;
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, labelKey);
    }

    @Override
    protected EClass type() {
        return KNOWLEDGE_ITEM;
    }

    @Override
    protected List<Incoming> values(ImportedPage page) {
        Models models = page.session().models();
        MarkdownDocument document = page.document();
        List<Incoming> values = new ArrayList<>();
        List<FeatureValue> given = page.frontMatter(OWN);
        values.add(new FeatureValue(models, KNOWLEDGE_ITEM__TITLE, title(document.title())));
        values.add(new FeatureValue(models, KNOWLEDGE_ITEM__BODY, page.body()));
        values.add(new FeatureValue(models, KNOWLEDGE_ITEM__TOPICS, topics(page)));
        if (given.stream().noneMatch(value -> value.feature() == KNOWLEDGE_ITEM__STORAGE)) {
            values.add(new FeatureValue(models, KNOWLEDGE_ITEM__STORAGE, Storage.REPOSITORY));
        }
        values.addAll(given);
        values.add(new PageLinks(models, List.copyOf(page.targets())));
        values.add(new PageFiles(page));
        return values;
    }

    private static String title(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** The innermost folder, tags, and the topics that the front matter names. */
    private static List<Ref> topics(ImportedPage page) {
        MarkdownDocument document = page.document();
        Set<String> names = new LinkedHashSet<>();
        if (!document.folders().isEmpty()) {
            names.add(document.folders().getLast());
        }
        names.addAll(document.tags());
        document.frontMatter().forEach((key, value) -> {
            if (key.equalsIgnoreCase("topics") || key.equalsIgnoreCase("sujets")) {
                (value instanceof List<?> list ? list : List.of(Objects.toString(value, "")))
                        .forEach(v -> names.add(Objects.toString(v, "")));
            }
        });
        return names.stream().map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> page.session().ensure(TOPIC, name)).distinct().toList();
    }
}
