// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.screen.TableSpec;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.navigator.Node.DomainNode;
import org.passeur.ui.navigator.Node.PlaceNode;
import org.passeur.ui.navigator.Node.TableNode;
import org.passeur.ui.table.TableEditor;

/** Makes the lines of the navigator from what domains and places say. */
final class Nodes {

    private final Session session;
    private final Locale locale;

    Nodes(Session session) {
        this.session = session;
        locale = session.locale();
    }

    List<Node> roots() {
        List<Place> places = Places.all();
        List<Node> roots = new ArrayList<>();
        places.stream().filter(p -> p.domain().isEmpty()).forEach(p -> roots.add(new PlaceNode(p, p.label(locale))));
        for (Domain domain : session.models().domains()) {
            List<Node> children = new ArrayList<>();
            places.stream().filter(p -> p.domain().equals(domain.id()))
                    .forEach(p -> children.add(new PlaceNode(p, p.label(locale))));
            tables(domain).forEach(t -> children.add(new TableNode(t, TableEditor.title(session, t))));
            if (!children.isEmpty()) {
                roots.add(new DomainNode(domain, label(domain), List.copyOf(children)));
            }
        }
        return roots;
    }

    private String label(Domain domain) {
        String key = "domain." + domain.id();
        return domain.absent()
                ? Words.get("navigator.absent", domain.texts().find(locale, key).orElse(domain.id()))
                : domain.texts().get(locale, key);
    }

    private List<TableSpec> tables(Domain domain) {
        Models models = session.models();
        List<TableSpec> tables = new ArrayList<>(domain.tables());
        Set<EClass> shown = new HashSet<>();
        tables.forEach(t -> shown.add(t.type()));
        models.entityClasses().stream().filter(c -> c.getEPackage() == domain.model() && shown.add(c))
                .forEach(c -> tables.add(models.table(c)));
        return tables;
    }
}
