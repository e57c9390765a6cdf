// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    private final CompletableFuture<Optional<Path>> wanted = new CompletableFuture<>();
    private final CompletableFuture<Optional<Workspace>> workspace = new CompletableFuture<>();

    private Opening() {
    }

    /** Begins at once, on a thread of its own. */
    static Opening begin(Supplier<Workspaces> workspaces, Callable<Optional<Path>> wanted) {
        Opening opening = new Opening();
        Thread thread = new Thread(() -> opening.run(workspaces, wanted), "passeur-opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private void run(Supplier<Workspaces> workspaces, Callable<Optional<Path>> search) {
        try {
            Optional<Path> folder = search.call();
            wanted.complete(folder);
            workspace.complete(folder.map(workspaces.get()::open));
        } catch (PasseurException e) {
            Errors.log(e);
            workspace.complete(Optional.empty());
        } catch (Throwable e) {
            wanted.completeExceptionally(e);
            workspace.completeExceptionally(e);
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
