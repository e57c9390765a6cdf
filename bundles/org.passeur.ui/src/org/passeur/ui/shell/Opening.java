// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.passeur.core.PasseurException;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.ui.errors.Errors;

/**
 * Opens the workspace beside the start of the window, which needs it only when it is about to show something. What does not
 * open is not told here: it is tried again where she can be asked.
 */
final class Opening {

    private final CompletableFuture<Optional<Path>> wanted;
    private final CompletableFuture<Optional<Workspace>> workspace;

    private Opening(Supplier<Workspaces> workspaces, Supplier<Optional<Path>> search) {
        wanted = CompletableFuture.supplyAsync(search, Opening::beside);
        workspace = wanted.thenApplyAsync(folder -> folder.flatMap(each -> open(workspaces.get(), each)),
                Opening::beside);
    }

    /** Begins at once, beside the thread that asks for it. */
    static Opening begin(Supplier<Workspaces> workspaces, Supplier<Optional<Path>> wanted) {
        return new Opening(workspaces, wanted);
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "passeur-opening");
        thread.setDaemon(true);
        thread.start();
    }

    private static Optional<Workspace> open(Workspaces workspaces, Path folder) {
        try {
            return Optional.of(workspaces.open(folder));
        } catch (PasseurException e) {
            Errors.log(e);
            return Optional.empty();
        }
    }

    /** The folder that is wanted; empty where she is to choose. */
    Optional<Path> wanted() {
        return await(wanted);
    }

    /** The workspace, when it is open; empty where it does not open or none is wanted. */
    Optional<Workspace> workspace() {
        return await(workspace);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
