// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.internal.FolderScan;

/** A folder from outside, or an archive: all its files by their path, without hidden ones and without following links. */
public final class SourceFolder implements AutoCloseable {

    private final Path root;
    private final Map<String, Path> files;
    private final Map<String, String> ignoringCase = new TreeMap<>();
    private final List<Problem> problems;
    private final List<Problem> warnings;

    private final Runnable end;

    private SourceFolder(Path root, Map<String, Path> files, List<Problem> problems, List<Problem> warnings,
            Runnable end) {
        this.root = root;
        this.files = Collections.unmodifiableMap(files);
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.end = end;
        for (String path : files.keySet()) {
            ignoringCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        }
    }

    /**
     * Walks through a folder.
     *
     * @throws PasseurException when it is not a folder, or holds more files or deeper folders than allowed
     */
    public static SourceFolder scan(Path folder, Limits limits) {
        SourceFile.checkFolder(folder);
        FolderScan scan = FolderScan.of(folder, limits);
        return new SourceFolder(folder, scan.files(), scan.problems(), scan.warnings(), () -> {
            // nothing was made
        });
    }

    /**
     * Unpacks a ZIP file and those that it holds, until this is closed.
     *
     * @throws PasseurException when it is no ZIP file, damaged, or would fill the machine
     */
    public static SourceFolder unpack(Path archive, Limits limits) {
        UnpackedArchive unpacked = UnpackedArchive.of(archive, limits);
        return new SourceFolder(archive, unpacked.files(), List.of(), List.of(), unpacked::close);
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() {
        end.run();
    }

    /** The folder as it was named. */
    public Path root() {
        return root;
    }

    /** Every file by its path relative to the folder: sorted, with slashes, accents composed (NFC). */
    public Map<String, Path> files() {
        return files;
    }

    /** The path of a file as it is really written, for a path that may differ in case. */
    public Optional<String> find(String path) {
        return files.containsKey(path) ? Optional.of(path)
                : Optional.ofNullable(ignoringCase.get(path.toLowerCase(Locale.ROOT)));
    }

    /** What cannot be taken: loops of links, folders that cannot be read, two names that differ only in their bytes. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was left out on purpose: links that lead elsewhere. */
    public List<Problem> warnings() {
        return warnings;
    }
}
