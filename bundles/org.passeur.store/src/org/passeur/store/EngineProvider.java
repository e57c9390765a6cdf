// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.passeur.core.Attachments;

/** Opens the databases of one kind of engine for workspaces. An OSGi service; the workspace's settings name its kind. */
public interface EngineProvider {

    /** The setting that names the kind of a workspace's engine; where it is missing, {@link #DERBY}. */
    String SETTING = "engine";

    /** The engine of workspaces that do not name one. */
    String DERBY = "derby";

    /** The name of the kind, as the setting says it. */
    String kind();

    /**
     * Opens the database of a workspace, or makes it.
     *
     * @param settings of the workspace, among them how the database is reached
     * @throws org.passeur.core.PasseurException LOCKED, CORRUPT, UNREACHABLE, INVALID where a setting is wrong
     */
    Engine open(Path folder, Map<String, String> settings, boolean create);

    /**
     * Opens the database of a workspace that is about to move. Where others could come in through this process, they cannot.
     *
     * @throws org.passeur.core.PasseurException LOCKED where somebody has it open in another way than by a server of its own
     */
    default Engine openAlone(Path folder, Map<String, String> settings) {
        return open(folder, settings, false);
    }

    /**
     * Keeps everybody out of a workspace's folder, so that another can take its place.
     *
     * @return lets them in again
     * @throws org.passeur.core.PasseurException LOCKED where it is open
     */
    default FolderWorkspaces.Reservation reserve(Path folder) {
        return () -> {};
    }

    /**
     * What one line says of a database, which begins with the kind, such as {@code postgresql://ada@db/passeur}.
     *
     * @return the settings of a workspace on it
     * @throws org.passeur.core.PasseurException INVALID where it cannot be understood
     */
    default Map<String, String> settings(String address) {
        return Map.of(SETTING, kind());
    }

    /** Who works where, as people say it, where a server of its own keeps the database; said also where settings are wrong. */
    default Optional<String> server(Map<String, String> settings) {
        return Optional.empty();
    }

    /** Where a database is, as {@link #settings(String)} reads it, for everybody: without who works there. */
    default String address(Map<String, String> settings) {
        return kind() + ":";
    }

    /** What speaks against keeping a database of this kind in an existing folder, as a sentence. */
    default Optional<String> concern(Path folder, Locale locale) {
        return Optional.empty();
    }

    /** Where the workspace keeps the files of objects: its own folder, unless others must see them, too. */
    default Attachments attachments(Engine engine, FileAttachments local) {
        return local;
    }
}
