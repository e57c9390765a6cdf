// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE__ADDRESS;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE__PUBLISHED;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE__SOURCE;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE__SUMMARY;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE__TITLE;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.FeatureValue;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.exchange.ImportSession;
import org.passeur.exchange.Importer;
import org.passeur.exchange.Mapping;
import org.passeur.exchange.Preview;
import org.passeur.exchange.Refused;
import org.passeur.exchange.feed.Feed;
import org.passeur.exchange.feed.FeedEntry;
import org.passeur.practices.internal.Words;
import org.passeur.practices.model.ContentKind;
import org.passeur.practices.model.ContentSource;

/**
 * Reads a feed into candidates for knowledge items: from a file, from an address, or from the address of a content source
 * that is named. An entry that came before is recognised by its id.
 */
public final class FeedImporter implements Importer {

    /** A path swallows the second slash of an address. */
    private static final Pattern ADDRESS = Pattern.compile("(https?):/+(.+)");
    private static final List<EStructuralFeature> FEATURES = List.of(CANDIDATE__TITLE, CANDIDATE__PUBLISHED,
            CANDIDATE__ADDRESS, CANDIDATE__SUMMARY);

    /** A feed and from where it was read. */
    private record Reading(Feed feed, String from, Optional<Ref> source) {

        String name() {
            return feed.title().isEmpty() ? from : feed.title();
        }
    }

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "importer.feed");
    }

    @Override
    public boolean accepts(Path source) {
        String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".rdf");
    }

    @Override
    public Preview preview(ImportRequest request) {
        List<FeedEntry> entries = read(request).feed().entries();
        List<List<String>> rows = entries.stream().limit(Preview.ROWS)
                .map(e -> List.of(e.title(), e.published() == null ? "" : e.published().toString(), e.address(),
                        e.summary()))
                .toList();
        return new Preview(CANDIDATE.getName(),
                FEATURES.stream()
                        .map(f -> new Preview.Column(request.workspace().repository().models().label(CANDIDATE,
                                f.getName(), request.locale()), f.getName()))
                        .toList(),
                rows, List.of(), Mapping.EMPTY).of(entries.size());
    }

    @Override
    public ImportResult run(ImportRequest request) {
        Reading reading = read(request);
        return Refused.retry(request, again -> once(again, reading));
    }

    private static ImportResult once(ImportRequest request, Reading reading) {
        try (ImportSession session = new ImportSession(request, "feed:" + identity(reading), Set.of(CANDIDATE))) {
            Ref source = source(session, reading);
            for (FeedEntry entry : reading.feed().entries()) {
                session.record(reading.from(), entry.line(),
                        () -> session.upsert(CANDIDATE, entry.id(), reading.from(), entry.line(),
                                values(session.models(), entry, source), Optional.empty()));
            }
            return session.finish();
        }
    }

    /** The same feed stays the same wherever it is read from. */
    private static String identity(Reading reading) {
        return reading.feed().address().isEmpty() ? reading.name() : reading.feed().address();
    }

    private static List<FeatureValue> values(Models models, FeedEntry entry, Ref source) {
        return List.of(new FeatureValue(models, CANDIDATE__SOURCE, source),
                value(models, CANDIDATE__TITLE, entry.title()),
                value(models, CANDIDATE__ADDRESS, entry.address().isEmpty() ? null : entry.address()),
                value(models, CANDIDATE__PUBLISHED, entry.published()),
                value(models, CANDIDATE__SUMMARY, entry.summary().isEmpty() ? null : entry.summary()));
    }

    private static FeatureValue value(Models models, EStructuralFeature feature, @Nullable Object value) {
        return new FeatureValue(models, feature, value);
    }

    /** The content source that was named or has the feed's name, made where there is none. */
    private static Ref source(ImportSession session, Reading reading) {
        Ref ref = reading.source().or(() -> known(session, reading))
                .orElseGet(() -> session.ensure(CONTENT_SOURCE, reading.name()));
        ContentSource source = session.copy().get(ref, ContentSource.class);
        source.setReadOn(LocalDate.now());
        if (source.getAddress() == null) {
            source.setKind(ContentKind.FEED);
            source.setAddress(ADDRESS.matcher(reading.from()).matches() ? reading.from() : reading.feed().address());
        }
        return ref;
    }

    private static Optional<Ref> known(ImportSession session, Reading reading) {
        List<String> addresses = Stream.of(reading.from(), reading.feed().address()).filter(a -> !a.isEmpty()).toList();
        return session.copy().rows(Query.of(CONTENT_SOURCE).where(Filter.in("address", addresses)).orderBy("id"))
                .stream().map(Row::ref).findFirst();
    }

    private static Reading read(ImportRequest request) {
        String typed = request.source().toString();
        if (!Files.exists(request.source()) && !ADDRESS.matcher(typed).matches()) {
            Optional<Row> kept = request.workspace().repository()
                    .rows(Query.of(CONTENT_SOURCE).columns("address").where(Filter.eq("name", typed))
                            .where(Filter.present("address")))
                    .stream().findFirst();
            if (kept.isPresent()) {
                return read(request, String.valueOf(kept.get().get("address")), Optional.of(kept.get().ref()));
            }
        }
        return read(request, typed, Optional.empty());
    }

    private static Reading read(ImportRequest request, String from, Optional<Ref> source) {
        Matcher address = ADDRESS.matcher(from);
        if (address.matches()) {
            String whole = address.group(1) + "://" + address.group(2);
            return new Reading(Feed.fetch(whole, request.limits()), whole, source);
        }
        return new Reading(Feed.read(Path.of(from), request.limits()), from, source);
    }
}
