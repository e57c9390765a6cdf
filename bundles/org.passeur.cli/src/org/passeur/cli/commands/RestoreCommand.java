// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Workspace;
import org.passeur.core.backup.Backups;
import org.passeur.core.backup.Restored;
import org.passeur.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a workspace back from a backup, and makes its search index anew. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore.file")
    private @Nullable Path file;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "restore.folder")
    private @Nullable Path folder;

    @Option(names = "--force", descriptionKey = "restore.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Restored restored = session.services().workspaces().backups().restore(Objects.requireNonNull(file),
                Objects.requireNonNull(folder), force, Backups.Progress.NONE);
        long indexed = index(restored.folder());
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>(VerifyBackupCommand.asMap(restored.contents()));
            map.put("folder", restored.folder());
            map.put("erasures", Integer.valueOf(restored.erasures()));
            map.put("indexed", Long.valueOf(indexed));
            session.print(Json.of(map));
        } else {
            session.say("restore.done", restored.contents().workspace(),
                    session.format().text(restored.contents().at()), restored.folder().toString(),
                    Integer.valueOf(restored.erasures()));
        }
        return Integer.valueOf(ExitCode.DONE);
    }

    private long index(Path restored) {
        try (Workspace workspace = session.keep(session.services().workspaces().open(restored))) {
            try {
                return session.services().searches().of(workspace).reindex(Search.Progress.NONE);
            } finally {
                session.services().searches().release(workspace);
            }
        }
    }
}
