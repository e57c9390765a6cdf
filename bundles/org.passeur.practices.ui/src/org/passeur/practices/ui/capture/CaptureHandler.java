// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.passeur.core.Ref;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.practices.ui.Words;
import org.passeur.ui.Session;

/** Opens quick capture for the session that is chosen or open, else for the only one of today, or says what to choose. */
public final class CaptureHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell parent = HandlerUtil.getActiveShell(event);
        Session session = Session.current();
        chosen(HandlerUtil.getCurrentSelection(event)).or(() -> edited(HandlerUtil.getActiveEditorInput(event)))
                .or(() -> today(session)).ifPresentOrElse(ref -> CaptureWindow.open(parent, session, ref),
                        () -> MessageDialog.openInformation(parent, Words.get("capture.command"),
                                Words.get("capture.choose")));
        return null;
    }

    private static Optional<Ref> chosen(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection some && some.getFirstElement() instanceof Ref ref
                ? session(ref)
                : Optional.empty();
    }

    private static Optional<Ref> edited(@Nullable IEditorInput input) {
        return Optional.ofNullable(input).map(in -> Adapters.adapt(in, Ref.class)).flatMap(CaptureHandler::session);
    }

    private static Optional<Ref> session(Ref ref) {
        return ref.type() == SESSION ? Optional.of(ref) : Optional.empty();
    }

    private static Optional<Ref> today(Session session) {
        List<Row> rows = session.repository().rows(Query.of(SESSION).where(Filter.eq("date", LocalDate.now()))
                .where(Filter.missing("cancelledOn")).limit(2));
        return rows.size() == 1 ? Optional.of(rows.getFirst().ref()) : Optional.empty();
    }
}
