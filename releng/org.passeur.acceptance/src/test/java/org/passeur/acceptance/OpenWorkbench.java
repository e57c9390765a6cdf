// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A workbench that stays open, seen from outside: what it knows of others' work is read from the search index, which it alone
 * writes while it is open. Each commit of the index carries the number of the last change set that is in it.
 */
final class OpenWorkbench implements AutoCloseable {

    private static final long LOOK_NANOS = 10_000_000L;
    private static final String COMMIT = "segments_";
    /** A name, the length of a number in one byte, the number. */
    private static final Pattern CHANGE_SET = Pattern.compile("passeur\\.changeSet.(\\d+)", Pattern.DOTALL);

    private final Path folder;
    private final Path workspace;
    private final List<Known> known = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final Thread watching = new Thread(this::watch, "watching");
    private Process process;
    private String commit = "";
    private volatile boolean closed;

    /** From a moment on, in milliseconds, a workbench, counted by starts, knew everything up to a change set. */
    private record Known(int start, long changeSet, long at) {
    }

    /** Starts it, and waits until it stands and lets others in. */
    OpenWorkbench(Path folder, Path workspace) {
        this.folder = folder;
        this.workspace = workspace;
        process = start();
        watching.setDaemon(true);
        watching.start();
        untilItKnows(0);
    }

    private Process start() {
        return Product.workbench(out(), folder.resolve("layout"), workspace);
    }

    private Path out() {
        return folder.resolve("workbench-" + ends.size());
    }

    /** Kills it, as a power cut would, and starts it again at once. */
    void killAndStartAgain() throws InterruptedException {
        process.destroyForcibly().waitFor();
        look();
        synchronized (this) {
            ends.add(Long.valueOf(System.currentTimeMillis()));
        }
        process = start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it knows a change set. */
    void untilItKnows(long changeSet) {
        while (lastKnown() < changeSet) {
            assertTrue(isAlive(), () -> "the workbench ended: " + read(out()));
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /**
     * How many milliseconds it did not know a change set that was committed at a moment; empty where it was not open at that
     * moment, or was killed before it knew.
     */
    synchronized OptionalLong ignorance(long changeSet, long at) {
        for (Known first : known) {
            if (first.changeSet() >= changeSet) {
                long opened = known.stream().filter(each -> each.start() == first.start()).findFirst().orElseThrow()
                        .at();
                long opens = first.start() == 0 ? opened : Math.max(opened, ends.get(first.start() - 1).longValue());
                return at < opens ? OptionalLong.empty() : OptionalLong.of(Math.max(0, first.at() - at));
            }
        }
        return OptionalLong.empty();
    }

    private synchronized long lastKnown() {
        return known.isEmpty() || known.getLast().start() < ends.size() ? -1 : known.getLast().changeSet();
    }

    private void watch() {
        while (!closed) {
            look();
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private synchronized void look() {
        Path index = workspace.resolve("index");
        if (!Files.isDirectory(index)) {
            return;
        }
        try (Stream<Path> files = Files.list(index)) {
            Path newest = files.filter(file -> file.getFileName().toString().startsWith(COMMIT))
                    .max(Comparator.comparingLong(OpenWorkbench::generation)).orElse(null);
            if (newest != null && !newest.toString().equals(commit)) {
                Matcher found = CHANGE_SET.matcher(Files.readString(newest, StandardCharsets.ISO_8859_1));
                if (found.find()) {
                    known.add(new Known(ends.size(), Long.parseLong(found.group(1)),
                            System.currentTimeMillis()));
                }
                commit = newest.toString();
            }
        } catch (NoSuchFileException e) {
            // a newer one took its place meanwhile, which is looked at next
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long generation(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(COMMIT.length()), Character.MAX_RADIX);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watching.join();
        process.destroyForcibly().waitFor();
    }
}
