// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.knowledge.VerificationFiles;
import org.passeur.knowledge.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.open.FolderDialog;

/** Writes a verification round into a folder that is asked for; the filled sheets come back by an ordinary import. */
public final class RoundHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Session session = Session.current();
        new FolderDialog(HandlerUtil.getActiveShell(event), session, Words.get("round.command"),
                Words.get("round.where")).ask().ifPresent(folder -> Jobs.run(Words.get("round.job"), monitor -> {
                    List<Path> files = VerificationFiles.write(session.repository(), folder, LocalDate.now(),
                            session.workspace().language(), Optional.empty());
                    return Words.get("round.written", files.size() / 2, folder.toString());
                }, said -> Program.launch(folder.toString())));
        return null;
    }
}
