// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.passeur.core.Attachments;

/**
 * What was erased in a workspace, a line each, kept in its folder and, for the day on which that is lost, in the user's own:
 * backups do not hold it. A line has a name, a blank, and what was erased; the same name with nothing else withdraws it.
 */
public final class ErasureLog implements Erasures {

    private static final System.Logger LOG = System.getLogger(ErasureLog.class.getName());
    private static final String NAME = "erasures.log";

    private final Path workspace;
    private final Attachments attachments;

    /** Of the workspace in a folder. */
    public ErasureLog(Path workspace, Attachments attachments) {
        this.workspace = workspace;
        this.attachments = attachments;
    }

    private static Path elsewhere(String id) {
        return UserFolder.file("erasures").resolve(id + ".log");
    }

    /** What was erased in the workspace of an id, as far as it is known here, by the names of the lines, the oldest first. */
    public static Map<String, String> read(String id, List<Path> folders) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (FolderWorkspace.setting(folder, FolderWorkspace.ID).filter(id::equals).isPresent()) {
                read(folder.resolve(NAME), all);
            }
        }
        if (id.matches("[0-9a-f-]{36}")) {
            read(elsewhere(id), all);
        }
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static void read(Path file, Map<String, String> all) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int blank = line.indexOf(' ');
                String name = blank < 0 ? line : line.substring(0, blank);
                String what = blank < 0 ? "" : line.substring(blank + 1);
                if (what.isEmpty() || what.startsWith("[") && what.endsWith("]") && !"".equals(all.get(name))) {
                    all.put(name, what);
                } else {
                    LOG.log(System.Logger.Level.WARNING, "A line of {0} cannot be read", file);
                }
            }
        } catch (IOException e) {
            throw FileErrors.named(e, file);
        }
    }

    /** Keeps lines that were known elsewhere. */
    static void write(Path workspace, Map<String, String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach((name, what) -> text.append('\n').append(name).append(' ').append(what).append('\n'));
        if (!text.isEmpty()) {
            append(workspace.resolve(NAME), text.toString());
        }
    }

    @Override
    public String note(String what) {
        String name = UUID.randomUUID().toString();
        append(name + " " + what);
        return name;
    }

    /** The same where all that will be erased is noted already. */
    Erasures known() {
        return new Erasures() {
            @Override
            public String note(String what) {
                return "";
            }

            @Override
            public void withdraw(String note) {
                // nothing was noted
            }

            @Override
            public void erase(Set<String> files) {
                ErasureLog.this.erase(files);
            }
        };
    }

    @Override
    public void withdraw(String note) {
        append(note);
    }

    private void append(String line) {
        // a line that was broken off by the end of a process must not spoil the next one
        String text = "\n" + line + "\n";
        try {
            append(workspace.resolve(NAME), text);
        } catch (IOException e) {
            throw FileErrors.named(e, workspace);
        }
        try {
            Path other = elsewhere(FolderWorkspace.id(workspace));
            Files.createDirectories(other.getParent());
            append(other, text);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "An erasure is noted in its workspace only", e);
        }
    }

    private static void append(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    @Override
    public void erase(Set<String> files) {
        try {
            for (String hash : files) {
                attachments.erase(hash);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
