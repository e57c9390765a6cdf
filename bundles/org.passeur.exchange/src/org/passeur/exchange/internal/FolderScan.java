// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;
import org.passeur.exchange.Problem;
import org.passeur.exchange.source.SourceFile;

/** One walk through a folder that follows no link and remembers what it met. */
public final class FolderScan extends SimpleFileVisitor<Path> {

    private static final Set<String> SKIPPED = Set.of("node_modules", "__MACOSX");

    private final Path root;
    private final String base;
    private final Limits limits;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final FolderLinks links;
    private final List<Problem> problems = new ArrayList<>();

    private FolderScan(Path root, Limits limits) throws IOException {
        this.root = root;
        this.base = Percent.decode(root.toUri().getRawPath());
        this.limits = limits;
        this.links = new FolderLinks(root.toRealPath());
    }

    /** Walks through a folder. */
    public static FolderScan of(Path folder, Limits limits) {
        try {
            FolderScan scan = new FolderScan(folder.toRealPath(), limits);
            Files.walkFileTree(scan.root, scan);
            scan.links.judge();
            return scan;
        } catch (IOException e) {
            throw SourceFile.failed(e, folder);
        }
    }

    /** The files by relative path. */
    public SortedMap<String, Path> files() {
        return files;
    }

    /** What cannot be taken. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(links.loops());
        all.addAll(problems);
        return all;
    }

    /** What was left out on purpose. */
    public List<Problem> warnings() {
        return links.left();
    }

    @Override
    @NonNullByDefault({})
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder) || SKIPPED.contains(String.valueOf(folder.getFileName()))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (root.relativize(folder).getNameCount() > limits.depth()) {
            throw Say.invalid("folder.deep", relative(folder), limits.depth());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    @NonNullByDefault({})
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        String path = relative(file);
        if (attributes.isSymbolicLink()) {
            links.add(path, file);
        } else if (attributes.isRegularFile()) {
            add(path, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) {
        problems.add(new Problem(relative(file), 0, denied(file, e)));
        return FileVisitResult.CONTINUE;
    }

    private void add(String path, Path file) {
        Path before = files.putIfAbsent(path, file);
        if (before != null) {
            problems.add(new Problem(path, 0, Say.invalid("folder.sameName", path)));
        }
        if (files.size() > limits.files()) {
            throw Say.invalid("folder.many", root.toString(), limits.files());
        }
    }

    private String relative(Path file) {
        // Not Path.toString(), which loses accents where the process was started with LC_ALL=C.
        String path = Percent.decode(file.toUri().getRawPath());
        // The address of a folder ends with a slash, that of a link to one too.
        String relative = path.substring(base.length()).replaceFirst("/$", "");
        return Normalizer.normalize(relative, Normalizer.Form.NFC);
    }

    private static PasseurException denied(Path file, @Nullable IOException e) {
        return e == null ? Say.invalid("file.denied", file.toString()) : Say.invalid(e, "file.denied", file.toString());
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
