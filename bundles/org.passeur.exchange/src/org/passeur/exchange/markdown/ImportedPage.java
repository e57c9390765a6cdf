// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.markdown;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Ref;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.internal.FrontMatterValues;

/** A page on its way in, for a domain to make an object of. */
public final class ImportedPage {

    private final ImportSession session;
    private final MarkdownFolder folder;
    private final MarkdownDocument document;
    private final EClass type;

    /** A page of a folder. */
    public ImportedPage(ImportSession session, MarkdownFolder folder, MarkdownDocument document, EClass type) {
        this.session = session;
        this.folder = folder;
        this.document = document;
        this.type = type;
    }

    /** The page as it was read. */
    public MarkdownDocument document() {
        return document;
    }

    /** The import that it is part of: finds and makes other objects, keeps files. */
    public ImportSession session() {
        return session;
    }

    /** The body, in which links to other pages are links to their objects. */
    public String body() {
        return document.rewrite(link -> target(link)
                .map(ref -> ref + (link.fragment().isEmpty() ? "" : "#" + link.fragment())).orElse(null));
    }

    /** The object of the page that a link leads to; empty for files, and while it has no number yet. */
    public Optional<Ref> target(MarkdownLink link) {
        return link.kind() == MarkdownLink.Kind.PAGE ? session.imported(type, folder.key(link.target()))
                : Optional.empty();
    }

    /** The objects that the page links to, each once and without itself. */
    public Set<Ref> targets() {
        return document.pages().stream().filter(link -> !link.target().equals(document.path())).map(this::target)
                .flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The file that a link leads to. */
    public Path file(MarkdownLink link) {
        return folder.file(link.target());
    }

    /**
     * The values of the front matter that fit features of the class, by key or label; one that cannot be read becomes a
     * warning.
     *
     * @param without features that the domain sets itself
     */
    public List<FeatureValue> frontMatter(Set<String> without) {
        return FrontMatterValues.read(session, type, document, without);
    }
}
