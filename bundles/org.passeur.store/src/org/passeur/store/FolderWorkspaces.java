// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.passeur.core.Attachments;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Moved;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.backup.Backups;
import org.passeur.store.backup.FolderBackups;
import org.passeur.core.WorkingCopy;

/** Workspaces in folders, each with a database of the engine that its settings name. */
public final class FolderWorkspaces implements Workspaces {

    /** An engine and what it needs; a folder has no colon after its second letter. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9]+:.*");

    private final Models models;
    private final List<EngineProvider> engines;
    private final Clock clock;

    /** With the models and the engines that are installed. */
    public FolderWorkspaces(Models models, List<EngineProvider> engines) {
        this(models, engines, Clock.systemDefaultZone());
    }

    /** The same by another clock. */
    public FolderWorkspaces(Models models, List<EngineProvider> engines, Clock clock) {
        this.models = models;
        this.engines = List.copyOf(engines);
        this.clock = clock;
    }

    @Override
    public Workspace create(Path folder, String name, Locale language) {
        return create(folder, name, language, Map.of());
    }

    @Override
    public Workspace create(Path folder, String name, Locale language, String engine) {
        return create(folder, name, language, settings(engine));
    }

    private Map<String, String> settings(String address) {
        return provider(Map.of(EngineProvider.SETTING, address.replaceFirst(":.*", ""))).settings(address);
    }

    /** Makes a workspace whose settings name its engine, and how the engine reaches the database. */
    public Workspace create(Path folder, String name, Locale language, Map<String, String> settings) {
        Path real = folder.toAbsolutePath().normalize();
        EngineProvider provider = provider(settings);
        try {
            makeEmpty(real);
            Engine engine = provider.open(real, settings, true);
            Attachments attachments = attachments(real, provider, engine);
            SqlRepository repository = repository(engine, () -> {}, new ErasureLog(real, attachments));
            boolean done = false;
            try {
                FolderWorkspace.prepare(real, name, language, settings);
                begin(repository, language);
                Workspace made = remembered(real, repository, attachments);
                done = true;
                return made;
            } finally {
                if (!done) {
                    giveUp(real, repository);
                }
            }
        } catch (IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, SqlErrors.TEXTS, "error.folder", real.toString());
        }
    }

    /** Leaves the folder as empty as it was, so that it can be tried again. */
    private static void giveUp(Path folder, SqlRepository repository) throws IOException {
        repository.close();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                Folders.delete(each);
            }
        }
    }

    /** A database that a team already shares is not begun again. */
    private void begin(SqlRepository repository, Locale language) {
        if (repository.lastChangeSet() > 0) {
            return;
        }
        try (WorkingCopy copy = repository.open()) {
            models.domains().forEach(domain -> domain.begin(copy, language));
            copy.commit(SqlErrors.TEXTS.get(language, "label.begin"), ChangeSet.Kind.SYSTEM);
        }
    }

    @Override
    public Workspace open(Path folder) {
        Path real = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(real)) {
            return OpenBackup.open(this, real);
        }
        Map<String, String> settings = settingsOf(real);
        EngineProvider provider = provider(settings);
        try {
            return opened(real, provider, provider.open(real, settings, false));
        } catch (PasseurException e) {
            throw e.kind() == Kind.CORRUPT || e.kind() == Kind.LOCKED ? backups().offer(real, e) : e;
        }
    }

    private static Map<String, String> settingsOf(Path folder) {
        if (!Files.isRegularFile(folder.resolve(FolderWorkspace.PROPERTIES))) {
            throw new PasseurException(Kind.NOT_FOUND, SqlErrors.TEXTS, "error.no-workspace", folder.toString());
        }
        return FolderWorkspace.settings(folder);
    }

    private FolderWorkspace opened(Path folder, EngineProvider provider, Engine engine) {
        Attachments attachments = attachments(folder, provider, engine);
        return remembered(folder, repository(engine, () -> new FolderBackups(this, clock).beforeChange(folder, engine),
                new ErasureLog(folder, attachments)), attachments);
    }

    /** Opens what was unpacked from a backup, to be read only. */
    Workspace openToRead(Path folder, Runnable closed) {
        Map<String, String> settings = FolderWorkspace.settings(folder);
        SqlRepository repository = repository(provider(settings).open(folder, settings, false), () -> {},
                Erasures.NONE);
        repository.freeze();
        return new FolderWorkspace(folder, repository, closed);
    }

    /** Keeps others out of a workspace as long as it is not closed. */
    @FunctionalInterface
    public interface Reservation extends AutoCloseable {
        @Override
        void close();
    }

    /** Keeps everybody out of a workspace's folder, so that another can take its place. */
    public Reservation reserve(Path folder) {
        return provider(FolderWorkspace.settings(folder)).reserve(folder);
    }

    /**
     * Opens what was unpacked once, so that what cannot be opened never takes a workspace's place, and makes the erasures again
     * that were made in it since.
     *
     * @param others folders that may know of erasures in the same workspace
     * @return how many erasures there were to make
     */
    public int settle(Path folder, List<Path> others) throws IOException {
        FolderWorkspace.makeFolders(folder);
        Map<String, String> settings = FolderWorkspace.settings(folder);
        String kind = settings.getOrDefault(EngineProvider.SETTING, EngineProvider.DERBY);
        if (!kind.equals(EngineProvider.DERBY)) {
            // a backup holds its database: whoever says that it lies elsewhere wants something else
            throw new PasseurException(Kind.CORRUPT, SqlErrors.TEXTS, "error.backup-place", kind);
        }
        Map<String, String> known = ErasureLog.read(FolderWorkspace.id(folder), others);
        ErasureLog.write(folder, known);
        Attachments attachments = new FileAttachments(folder.resolve(FolderWorkspace.ATTACHMENTS));
        int erasures = 0;
        try (SqlRepository repository = repository(provider(settings).open(folder, settings, false), () -> {},
                new ErasureLog(folder, attachments).known())) {
            for (String what : known.values()) {
                erasures += repository.eraseAgain(what, label()) ? 1 : 0;
            }
        }
        return erasures;
    }

    private static String label() {
        return SqlErrors.TEXTS.get(Locale.getDefault(), "history.erase-again");
    }

    @Override
    public Backups backups() {
        return new FolderBackups(this, clock);
    }

    @Override
    public Moved move(Path folder, String to) {
        Path real = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(real)) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.move-backup", real.toString());
        }
        Map<String, String> settings = settingsOf(real);
        EngineProvider provider = provider(settings);
        Engine engine = provider.openAlone(real, settings);
        try (FolderWorkspace source = opened(real, provider, engine)) {
            return ADDRESS.matcher(to).matches() ? toEngine(source, engine, to)
                    : toFolder(source, Path.of(to).toAbsolutePath().normalize());
        } catch (SQLException e) {
            throw SqlErrors.named(e);
        } catch (IOException e) {
            throw new PasseurException(Kind.UNREACHABLE, e, SqlErrors.TEXTS, "error.folder", real.toString());
        }
    }

    private Moved toEngine(FolderWorkspace source, Engine from, String address) throws IOException, SQLException {
        Map<String, String> place = settings(address);
        EngineProvider provider = provider(place);
        Engine engine = provider.open(source.folder(), place, true);
        FileAttachments local = new FileAttachments(source.folder().resolve(FolderWorkspace.ATTACHMENTS));
        try (Departure departure = from.departure()) {
            return new Move(source).to(engine, provider.attachments(engine, local), source.folder(), () -> {
                departure.leave(provider.address(place));
                Properties settings = new Properties();
                settings.putAll(Move.withoutEngine(FolderWorkspace.settings(source.folder())));
                settings.putAll(place);
                FolderWorkspace.write(source.folder(), settings);
                return from.retire();
            });
        }
    }

    private Moved toFolder(FolderWorkspace source, Path folder) throws IOException {
        boolean there = Files.exists(folder);
        makeEmpty(folder);
        boolean done = false;
        try {
            Map<String, String> settings = Move.withoutEngine(FolderWorkspace.settings(source.folder()));
            EngineProvider provider = provider(Map.of());
            Engine engine = provider.open(folder, Map.of(), true);
            FileAttachments local = new FileAttachments(folder.resolve(FolderWorkspace.ATTACHMENTS));
            Move move = new Move(source);
            Moved moved = move.to(engine, provider.attachments(engine, local), folder, () -> {
                move.beside(folder);
                FolderWorkspace.prepare(folder, source.name(), source.language(), settings);
                return Optional.empty();
            });
            done = true;
            RecentWorkspaces.add(folder);
            return moved;
        } finally {
            if (!done) {
                Folders.delete(folder);
                if (there) {
                    Files.createDirectories(folder);
                }
            }
        }
    }

    private static void makeEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.not-empty", folder.toString());
            }
        }
    }

    private EngineProvider provider(Map<String, String> settings) {
        String kind = settings.getOrDefault(EngineProvider.SETTING, EngineProvider.DERBY);
        return engines.stream().filter(e -> e.kind().equals(kind)).findFirst().orElseThrow(
                () -> new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.no-engine", kind));
    }

    private static Attachments attachments(Path folder, EngineProvider provider, Engine engine) {
        return provider.attachments(engine, new FileAttachments(folder.resolve(FolderWorkspace.ATTACHMENTS)));
    }

    private static FolderWorkspace remembered(Path folder, SqlRepository repository, Attachments attachments) {
        RecentWorkspaces.add(folder);
        return new FolderWorkspace(folder, repository, attachments, () -> {});
    }

    private SqlRepository repository(Engine engine, Runnable beforeChange, Erasures erasures) {
        return new SqlRepository(models, engine, System.getProperty("user.name", "?"), clock, beforeChange, erasures);
    }

    @Override
    public Optional<String> concern(Path folder, Locale locale) {
        Path real = folder.toAbsolutePath().normalize();
        Path there = real;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? Optional.empty()
                : provider(isWorkspace(real) ? FolderWorkspace.settings(real) : Map.of()).concern(there, locale);
    }

    @Override
    public Optional<String> server(Path folder) {
        Map<String, String> settings = FolderWorkspace.settings(folder.toAbsolutePath().normalize());
        return engines.stream().filter(each -> each.kind().equals(settings.get(EngineProvider.SETTING))).findFirst()
                .flatMap(each -> each.server(settings));
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderWorkspace.PROPERTIES));
    }

    @Override
    public List<Path> recent() {
        return RecentWorkspaces.read().stream().filter(this::isWorkspace).toList();
    }

    @Override
    public Optional<Path> last() {
        return RecentWorkspaces.read().stream().limit(1).filter(this::isWorkspace).findFirst();
    }
}
