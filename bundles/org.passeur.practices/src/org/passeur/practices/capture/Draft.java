// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.practices.internal.Words;

/**
 * What is typed during a session and not kept with it yet: a file in the workspace's folder that is whole at any moment, so
 * that it survives the program. Above the text it says which notes the typing began with.
 */
public final class Draft {

    private static final String FOLDER = "capture";
    private static final Pattern DRAFT = Pattern.compile("(\\d{1,18})\\.draft");

    /**
     * A draft.
     *
     * @param begun the notes that the session had when the typing began
     */
    public record Content(String begun, String text) {

        /**
         * What to go on with, now that the session has these notes: the draft itself where nobody else changed them, else
         * theirs with what was typed here below.
         */
        public String over(String notes) {
            if (notes.equals(begun) || notes.isBlank() || text.startsWith(notes)) {
                return text;
            }
            String typed = (text.startsWith(begun) ? text.substring(begun.length()) : text).strip();
            return typed.isEmpty() ? notes : notes.stripTrailing() + "\n\n" + typed;
        }
    }

    private final Path file;
    private final Path next;

    private Draft(Path folder, Ref session) {
        file = folder.resolve(FOLDER).resolve(session.id() + ".draft");
        next = file.resolveSibling(session.id() + ".next");
    }

    /** The draft of a session in a workspace's folder. */
    public static Draft of(Path workspace, Ref session) {
        return new Draft(workspace, session);
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** The sessions in whose drafts something was left, in the order of their numbers. */
    public static List<Ref> left(Path workspace) {
        Path folder = workspace.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> DRAFT.matcher(file.getFileName().toString())).filter(Matcher::matches)
                    .map(name -> new Ref(SESSION, Long.parseLong(name.group(1))))
                    .sorted(Comparator.comparingLong(Ref::id)).toList();
        } catch (IOException e) {
            throw new PasseurException(PasseurException.Kind.UNREACHABLE, e, Words.TEXTS, "error.capture.folder",
                    folder.toString());
        }
    }

    /** What was left there. */
    public Optional<Content> read() {
        try {
            String all = Files.readString(file);
            int line = all.indexOf('\n');
            int begun = Integer.parseInt(all.substring(0, line));
            int start = line + 1;
            return Optional.of(new Content(all.substring(start, start + begun), all.substring(start + begun)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new PasseurException(PasseurException.Kind.CORRUPT, e, Words.TEXTS, "error.capture.draft",
                    file.toString());
        }
    }

    /**
     * Replaces what is there; when this returns, it is on the disk.
     *
     * @throws PasseurException UNREACHABLE where it cannot be written; what was there before is still there
     */
    public void write(Content content) {
        byte[] bytes = (content.begun.length() + "\n" + content.begun + content.text)
                .getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PasseurException(PasseurException.Kind.UNREACHABLE, e, Words.TEXTS, "error.capture.write",
                    file.toString());
        }
    }

    /** Deletes it, once its notes are kept with the session. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PasseurException(PasseurException.Kind.UNREACHABLE, e, Words.TEXTS, "error.capture.write",
                    file.toString());
        }
    }
}
