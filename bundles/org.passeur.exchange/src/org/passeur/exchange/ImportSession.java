// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.exchange.ImportResult.Duplicate;
import org.passeur.core.model.Entity;
import org.passeur.exchange.internal.Basis;
import org.passeur.exchange.internal.Fingerprint;
import org.passeur.exchange.internal.Say;
import org.passeur.exchange.internal.Upserter;
import org.passeur.exchange.source.SourceFile;
import org.passeur.exchange.value.KeptReferences;
import org.passeur.exchange.value.ValueConverter;
import org.passeur.exchange.value.ValueStyle;

/**
 * One import from its first record to its end: it finds what was imported before, tells new from changed from unchanged,
 * keeps what was changed here, and collects the result. What it did becomes one change set, or nothing. Used by one
 * thread; knows no domain.
 */
public final class ImportSession implements AutoCloseable {

    /** What became of a record. */
    public enum Outcome {
        /** A new object. */
        CREATED,
        /** An object that was there and changed. */
        UPDATED,
        /** An object that was there and is as before. */
        UNCHANGED,
        /** Its key stood in the source before: nothing was done. */
        DUPLICATE
    }

    /** An object and what became of it. */
    public record Upserted(Ref ref, Outcome outcome) {
    }

    /** So many objects are held in memory before they are written into the transaction. */
    private static final int BATCH = 500;

    private final ImportRequest request;
    private final Repository repository;
    private final WorkingCopy copy;
    private final KeptReferences references;
    private final Basis basis;
    private final Upserter upserter;
    private final Set<EClass> counted;
    private final Set<EClass> nameless = new HashSet<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final int[] outcomes = new int[Outcome.values().length];
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<Problem> rejected = new ArrayList<>();
    private final List<Problem> conflicts = new ArrayList<>();
    private final List<Problem> unresolved = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    /** Which record made or changed what since the last batch was written: rules speak of objects, people of lines. */
    private final Map<Ref, Refused.Place> origins = new HashMap<>();
    private final Set<Refused.Place> told = new HashSet<>();
    private Refused.@Nullable Place current;
    private int held;
    private long records;

    /**
     * Begins an import.
     *
     * @param source what the objects keep as the name of where they come from; see {@link Sources}
     * @param counted the classes whose objects are counted as created, updated and unchanged; new ones of other classes
     *            are told apart
     */
    public ImportSession(ImportRequest request, String source, Set<EClass> counted) {
        this.request = request;
        this.counted = counted;
        repository = request.workspace().repository();
        copy = repository.open();
        references = new KeptReferences(repository);
        basis = new Basis(request.workspace());
        upserter = new Upserter(repository, copy, source, request.overwrite(), conflicts);
    }

    /** The copy that will be committed. */
    public WorkingCopy copy() {
        return copy;
    }

    /** The models. */
    public Models models() {
        return repository.models();
    }

    /** Finds objects by name, those of this import included. */
    public KeptReferences references() {
        return references;
    }

    /** Reads values as texts. */
    public ValueConverter converter(ValueStyle style) {
        return new ValueConverter(models(), references, style);
    }

    /** Whether an object was imported from this source, under whatever id. */
    public boolean isImported(Ref ref) {
        return upserter.isImported(ref);
    }

    /** Says that an id in this source means an object that is there already. */
    public void know(EClass type, String externalId, Ref ref) {
        upserter.objects(type).add(externalId, ref);
    }

    /** Says that nothing in this import looks for the new objects of a class by name, which saves their memory. */
    public void forgetNames(EClass type) {
        nameless.add(type);
    }

    /** The object that was imported from this source under an id, before or in this run. */
    public Optional<Ref> imported(EClass type, String externalId) {
        return upserter.objects(type).find(externalId);
    }

    /**
     * Takes one record. A {@link PasseurException} INVALID or NOT_FOUND in it rejects it, and the next can come.
     *
     * @param at the file, as messages name it
     * @param line the line, 0 where there is none
     * @return false where it was rejected
     */
    public boolean record(String at, int line, Runnable work) {
        records++;
        if (records % 100 == 0 && !request.progress().at(records, 0)) {
            throw new PasseurException(Kind.CANCELLED, Say.TEXTS, "import.cancelled");
        }
        Refused.Place place = new Refused.Place(at, line);
        Optional<PasseurException> refusal = request.refused().at(at, line);
        if (refusal.isPresent()) {
            if (told.add(place)) {
                rejected.add(new Problem(at, line, refusal.get()));
            }
            return false;
        }
        // Outside of the record: a rule may refuse one that was read before.
        flushNowAndThen();
        current = place;
        try {
            work.run();
            return true;
        } catch (PasseurException e) {
            if (e.kind() != Kind.INVALID && e.kind() != Kind.NOT_FOUND) {
                throw e;
            }
            rejected.add(new Problem(at, line, e));
            return false;
        }
    }

    /**
     * Creates or updates an object.
     *
     * @param externalId what tells it apart in the source
     * @param match the object that is meant where nothing was imported under this id, such as one with the same e-mail
     * @throws PasseurException INVALID where a required value is missing
     */
    public Upserted upsert(EClass type, String externalId, String at, int line, List<? extends Incoming> values,
            Optional<Ref> match) {
        return upsert(type, externalId, at, line, values, match, false);
    }

    /**
     * The same for a record that is known to be based on the object's present state, such as a row of a sheet that was
     * exported and came back: its values are taken even where they were last changed here.
     */
    public Upserted upsert(EClass type, String externalId, String at, int line, List<? extends Incoming> values,
            Optional<Ref> match, boolean current) {
        int before = upserter.objects(type).meet(externalId, Math.max(1, line));
        Optional<Ref> there = imported(type, externalId).or(() -> match);
        if (before > 0 || there.isPresent() && !upserter.touch(there.get())) {
            duplicates.add(new Duplicate(at, externalId, before, line));
            outcomes[Outcome.DUPLICATE.ordinal()]++;
            return new Upserted(there.orElseThrow(() -> Say.invalid("import.twice", externalId)), Outcome.DUPLICATE);
        }
        Upserted done = upserter.upsert(type, externalId, at, line, values, there, current);
        if (done.outcome() == Outcome.CREATED && !nameless.contains(type)) {
            references.add(done.ref(), models().title(copy.get(done.ref())));
        }
        count(type, done.outcome());
        changed(done.ref());
        held++;
        return done;
    }

    /**
     * Completes an object that this import has just created or changed, now that others have their numbers; it is not
     * counted again.
     */
    public void revise(Ref ref, List<? extends Incoming> values) {
        upserter.revise(ref, values);
        changed(ref);
        held++;
    }

    /** Notes that the present record changed an object by itself, so that a rule's refusal finds its line. */
    public void changed(Ref ref) {
        Refused.Place place = current;
        if (place != null) {
            origins.put(ref, place);
        }
    }

    /** The object of a name, made if there is none: for what comes along, such as topics. */
    public Ref ensure(EClass type, String name) {
        Optional<Ref> there = references.find(type, name);
        if (there.isPresent()) {
            return there.get();
        }
        Entity object = copy.create(type);
        object.eSet(models().titleFeatures(type).getFirst(), name.strip());
        Ref ref = models().ref(object);
        references.add(ref, name.strip());
        count(type, Outcome.CREATED);
        changed(ref);
        return ref;
    }

    /** The object that an exported record says it is, when it comes from this workspace and is still there. */
    public Optional<Ref> exported(EClass type, String uri, String basisText) {
        return uri.isEmpty() || !basis.isHere(basisText) ? Optional.empty() : references.find(type, uri);
    }

    /** Whether an object is still as it was when it was exported with this basis. */
    public boolean isCurrent(Ref ref, String basisText) {
        return basis.isCurrent(basisText, copy.get(ref).getVersion());
    }

    /** A record that cannot be taken. */
    public void reject(Problem problem) {
        rejected.add(problem);
    }

    /** A link that leads nowhere; no reason to reject anything. */
    public void unresolved(Problem problem) {
        unresolved.add(problem);
    }

    /** What was changed here and is therefore kept. */
    public void conflict(Problem problem) {
        conflicts.add(problem);
    }

    /** Something worth knowing. */
    public void warn(Problem problem) {
        warnings.add(problem);
    }

    /** Keeps the bytes of a file for an attachment, unless this is only to see; answers their SHA-256. */
    public String keep(Path file) {
        SourceFile.check(file, request.limits().attachmentBytes());
        try (InputStream in = Files.newInputStream(file)) {
            if (!request.dryRun()) {
                return request.workspace().attachments().put(in);
            }
            MessageDigest digest = Fingerprint.sha256();
            digest.update(in.readAllBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    /** True as long as the import will be kept. */
    public boolean isGood() {
        return rejected.isEmpty() || request.skipRejected();
    }

    /** Ends the import: one change set, or nothing where something was rejected or this was only to see. */
    public ImportResult finish(String label) {
        long[] number = { 0 };
        orRefused(() -> {
            if (isGood() && !request.dryRun()) {
                number[0] = copy.commit(label, ChangeSet.Kind.IMPORT).number();
            } else {
                // Only to hear what the rules say; it is never committed.
                copy.flush();
            }
        });
        boolean kept = isGood();
        return new ImportResult(number[0], kept ? outcomes[0] : 0, kept ? outcomes[1] : 0, kept ? outcomes[2] : 0,
                kept ? others : Map.of(), List.copyOf(duplicates), List.copyOf(rejected), List.copyOf(conflicts),
                List.copyOf(unresolved), List.copyOf(warnings), request.dryRun());
    }

    /** Ends the import under the usual label: Import of the file's name. */
    public ImportResult finish() {
        Path name = request.source().toAbsolutePath().normalize().getFileName();
        return finish(Say.TEXTS.get(request.locale(), "import.label",
                name == null ? request.source().toString() : name.toString()));
    }

    @Override
    public void close() {
        copy.close();
    }

    private void flushNowAndThen() {
        if (held >= BATCH) {
            held = 0;
            orRefused(copy::flush);
            origins.clear();
        }
    }

    /** Turns what a rule refuses into the lines it came from, where they are known. */
    private void orRefused(Runnable write) {
        try {
            write.run();
        } catch (PasseurException e) {
            Map<Refused.Place, PasseurException> places = new HashMap<>();
            Stream.concat(Stream.of(e), Stream.of(e.getSuppressed())).forEach(one -> {
                if (one instanceof PasseurException refusal && refusal.kind() == Kind.INVALID) {
                    refusal.about().map(origins::get).ifPresent(place -> places.putIfAbsent(place, refusal));
                }
            });
            if (places.isEmpty()) {
                throw e;
            }
            throw new Refused.Found(places, e);
        }
    }

    private void count(EClass type, Outcome outcome) {
        if (counted.contains(type)) {
            outcomes[outcome.ordinal()]++;
        } else if (outcome == Outcome.CREATED) {
            others.merge(type.getName(), 1, Integer::sum);
        }
    }
}
