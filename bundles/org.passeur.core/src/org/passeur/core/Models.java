// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.model.Entity;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;

/** Every domain that is installed, and what its model says of itself. An OSGi service. */
public interface Models {

    /** All domains in their order. */
    List<Domain> domains();

    /** The domain of a class; {@code null}-free: classes of core itself have none. */
    Optional<Domain> domain(EClassifier type);

    /** All concrete classes of entities (roots of aggregates), in the order of domains; hidden ones are left out. */
    List<EClass> entityClasses();

    /**
     * A class by its name ({@code KnowledgeItem}), its qualified name ({@code knowledge.KnowledgeItem}), or its label,
     * singular or plural, in either language; case does not matter.
     */
    Optional<EClass> find(String name);

    /** The same, or {@link PasseurException} naming the classes that there are. */
    EClass require(String name);

    /** Reads {@code passeur:/knowledge/KnowledgeItem/42}, or {@code KnowledgeItem/42}; {@link PasseurException} otherwise. */
    Ref parse(String uri);

    /** The reference of a kept object. For a proxy, from its proxy URI. */
    Ref ref(EObject object);

    /** The features that make up what an object is called, from the model's annotation {@code title}. */
    List<EStructuralFeature> titleFeatures(EClass type);

    /** The feature that names an object for people and tables, such as an e-mail; the first title feature where none is declared. */
    EStructuralFeature keyFeature(EClass type);

    /**
     * The features that together tell an object from all others of its class, such as an indicator and a day: those of the
     * annotation {@code key}, else the first title feature.
     */
    List<EStructuralFeature> keyFeatures(EClass type);

    /** Features that people see: neither system nor hidden. */
    List<EStructuralFeature> visibleFeatures(EClass type);

    /** What an object in memory is called. */
    String title(EObject object);

    /** The word for a class. */
    String label(EClassifier type, Locale locale);

    /** The word for many of a class. */
    String plural(EClass type, Locale locale);

    /** The word for a feature, or for a derived column. */
    String label(EClass owner, String path, Locale locale);

    /** A sentence that explains a feature, where there is one. */
    Optional<String> help(EClass owner, String path, Locale locale);

    /** The word for a literal. */
    String label(Enumerator literal, Locale locale);

    /** The table of a class: declared or made from its model. */
    TableSpec table(EClass type);

    /** The form of a class: declared or made from its model. */
    FormSpec form(EClass type);

    /** A derived column of a class. */
    Optional<DerivedColumn> derivedColumn(EClass type, String name);

    /** True for a class that no generic door may show: list, get, set, export, search, history, events. */
    boolean hidden(EClass type);

    /** True for a class of a plug-in that is not installed: its objects can be read, and nothing else. */
    boolean absent(EClassifier type);

    /** The same over other domains. */
    Models withDomains(List<Domain> others);

    /** The annotation of the model under {@code http://passeur.org/model}, on a class or a feature. */
    Optional<String> annotation(org.eclipse.emf.ecore.EModelElement element, String key);

    /** A new, unattached object of a class. */
    Entity create(EClass type);
}
