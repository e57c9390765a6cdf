// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

import org.passeur.core.Attachments;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;

/** A workspace in a folder: settings in {@code passeur.properties}, objects in a repository, files beside it. */
public final class FolderWorkspace implements Workspace {

    /** The file that makes a folder a workspace. */
    public static final String PROPERTIES = "passeur.properties";

    /** The folder of the files of objects. */
    static final String ATTACHMENTS = "attachments";

    private static final List<String> FOLDERS = List.of("db", "index", ATTACHMENTS, "backups", "mappings",
            "templates");

    static final String ID = "id";
    private static final String NAME = "name";
    private static final String LANGUAGE = "language";
    private static final String ME = "me";

    private final Path folder;
    private final SqlRepository repository;
    private final Attachments attachments;
    private final Runnable closed;

    /**
     * @param closed runs after everything was let go
     */
    public FolderWorkspace(Path folder, SqlRepository repository, Runnable closed) {
        this(folder, repository, new FileAttachments(folder.resolve(ATTACHMENTS)), closed);
    }

    /** With the files of objects kept elsewhere. */
    FolderWorkspace(Path folder, SqlRepository repository, Attachments attachments, Runnable closed) {
        this.folder = folder;
        this.repository = repository;
        this.attachments = attachments;
        this.closed = closed;
    }

    /** Makes the folders and the settings of a new workspace; the database comes with its engine. */
    public static void prepare(Path folder, String name, Locale language) throws IOException {
        prepare(folder, name, language, Map.of());
    }

    static void prepare(Path folder, String name, Locale language, Map<String, String> more) throws IOException {
        makeFolders(folder);
        Properties settings = new Properties();
        settings.putAll(more);
        settings.setProperty(NAME, name);
        settings.setProperty(LANGUAGE, language.getLanguage());
        write(folder, settings);
    }

    /** Makes the folders that are missing; the database's comes with its engine. */
    static void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String each : FOLDERS) {
            if (!each.equals("db")) {
                Files.createDirectories(folder.resolve(each));
            }
        }
    }

    /** All settings of a folder. */
    static Map<String, String> settings(Path folder) {
        Properties settings = read(folder);
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, settings::getProperty));
    }

    private static Properties read(Path folder) {
        Properties settings = new Properties();
        Path file = folder.resolve(PROPERTIES);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                settings.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings;
    }

    static void write(Path folder, Properties settings) throws IOException {
        Path beside = Files.createTempFile(folder, "passeur", ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                settings.store(out, "A workspace of Passeur");
            }
            Files.move(beside, folder.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String name() {
        return name(folder);
    }

    @Override
    public Locale language() {
        return Locale.of(setting(LANGUAGE).orElse("en"));
    }

    @Override
    public SqlRepository repository() {
        return repository;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public boolean holder() {
        return repository.holder();
    }

    @Override
    public boolean readOnly() {
        return repository.readOnly();
    }

    @Override
    public Optional<Ref> me() {
        return setting(ME).filter(uri -> !uri.isEmpty()).map(repository.models()::parse)
                .filter(ref -> repository.title(ref).isPresent());
    }

    @Override
    public void setMe(Ref person) {
        setSetting(ME, person.toString());
    }

    @Override
    public synchronized Optional<String> setting(String key) {
        return setting(folder, key);
    }

    @Override
    public synchronized void setSetting(String key, String value) {
        Properties settings = read(folder);
        settings.setProperty(key, value);
        try {
            write(folder, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setting of the workspace in a folder. */
    public static Optional<String> setting(Path folder, String key) {
        return Optional.ofNullable(read(folder).getProperty(key));
    }

    /** What people call the workspace in a folder. */
    public static String name(Path folder) {
        return read(folder).getProperty(NAME, String.valueOf(folder.getFileName()));
    }

    /** Calls the workspace in a folder otherwise. */
    static void rename(Path folder, String name) {
        Properties settings = read(folder);
        settings.setProperty(NAME, name);
        try {
            write(folder, settings);
        } catch (IOException e) {
            throw FileErrors.named(e, folder);
        }
    }

    /** What stands for the workspace in a folder also where it is restored elsewhere. */
    public static String id(Path folder) {
        Properties settings = read(folder);
        String id = settings.getProperty(ID);
        if (id != null) {
            return id;
        }
        String made = UUID.randomUUID().toString();
        settings.setProperty(ID, made);
        try {
            write(folder, settings);
        } catch (IOException e) {
            throw FileErrors.named(e, folder);
        }
        return made;
    }

    /** True where the database can be copied; else its own server makes the backups. */
    public boolean copies() {
        return repository.copies() && !repository.readOnly();
    }

    /** The moment of the oldest change set after a number, or nothing. */
    public Optional<Instant> after(long number) {
        return repository.after(number);
    }

    /** Copies the whole database into an empty folder, as {@code db}. */
    public void copyDatabase(Path into) throws IOException {
        repository.copyDatabase(into);
    }

    @Override
    public void close() {
        repository.close();
        closed.run();
    }
}
