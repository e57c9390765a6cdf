// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;

/** A program on a disk of its own that only it sees: it can be full, and it can refuse to be written. */
final class SmallDisk {

    private static final int ROOM = 400_000;

    private SmallDisk() {
    }

    /** How a process gets a disk of some megabytes under a folder; nothing where the system does not let it. */
    static Optional<List<String>> at(Path folder, int megabytes) throws IOException, InterruptedException {
        for (List<String> apart : List.of(List.of("unshare", "--mount"),
                List.of("unshare", "--map-root-user", "--mount"))) {
            List<String> command = new ArrayList<>(apart);
            command.addAll(List.of("sh", "-c",
                    "mount -t tmpfs -o size=" + megabytes + "m none \"$0\" && exec \"$@\"", folder.toString()));
            List<String> trial = new ArrayList<>(command);
            trial.add("true");
            try {
                if (new ProcessBuilder(trial).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0) {
                    return Optional.of(command);
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What runs there: {@code full} or {@code read-only}. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args[1].equals("full")) {
            full(folder.resolve("workspace"), folder.resolve("ballast"));
        } else {
            readOnly(folder, folder.resolve("workspace"));
        }
    }

    private static String error(PasseurException e) {
        return e.kind() + " " + e.sentence(Locale.ENGLISH);
    }

    /** Saves until the disk is full, twice; goes on when there is room again; says what is kept in the end. */
    private static void full(Path folder, Path ballast) throws IOException {
        PrintStream out = System.out;
        Things things = new Things();
        Set<Long> acknowledged = new TreeSet<>();
        try (Workspace workspace = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            for (int round = 1; round <= 2; round++) {
                Files.write(ballast, new byte[(int) (Files.getFileStore(folder).getUsableSpace() - ROOM)]);
                try {
                    for (int i = 1;; i++) {
                        acknowledged.add(Long
                                .valueOf(things.save(workspace.repository(), "x".repeat(900) + i).number()));
                    }
                } catch (PasseurException e) {
                    out.println(error(e));
                }
                Files.delete(ballast);
                try {
                    acknowledged.add(Long.valueOf(things.save(workspace.repository(), "room again").number()));
                    out.println("WENT ON");
                } catch (PasseurException e) {
                    out.println(error(e));
                }
            }
        }
        try (Workspace workspace = things.workspaces().open(folder)) {
            Set<Long> found = new TreeSet<>();
            workspace.repository().history().changeSets(0, 0).forEach(s -> found.add(Long.valueOf(s.number())));
            long objects = workspace.repository().count(org.passeur.core.query.Query.of(things.thing()));
            out.println(
                    acknowledged.size() + " " + found.containsAll(acknowledged) + " " + found.size() + " " + objects);
        }
    }

    private static void readOnly(Path disk, Path folder) throws Exception {
        Things things = new Things();
        try (Workspace workspace = things.workspaces().create(folder, "Company", Locale.ENGLISH)) {
            things.save(workspace.repository(), "one");
        }
        for (String mode : List.of("ro", "rw")) {
            new ProcessBuilder("mount", "-o", "remount," + mode, disk.toString()).inheritIO().start().waitFor();
            try (Workspace workspace = things.workspaces().open(folder)) {
                System.out.println("OPEN " + workspace.repository()
                        .count(org.passeur.core.query.Query.of(things.thing())));
            } catch (PasseurException e) {
                System.out.println(error(e));
            }
        }
    }
}
