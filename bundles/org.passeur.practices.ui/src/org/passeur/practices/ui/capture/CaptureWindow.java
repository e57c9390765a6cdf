// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.passeur.core.Link;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.practices.capture.Capture;
import org.passeur.practices.capture.CaptureKind;
import org.passeur.practices.capture.CaptureKinds;
import org.passeur.practices.capture.Draft;
import org.passeur.practices.capture.DraftKeeper;
import org.passeur.practices.ui.Words;
import org.passeur.ui.Session;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.theme.Look;

/** A window beside the workbench in which the notes of one session are typed, and lines of them become something. */
public final class CaptureWindow extends Window {

    private static final int MOST_KEYS = 9;
    private static final Map<Ref, CaptureWindow> OPEN = new HashMap<>();

    private final Session session;
    private final Ref of;
    private final Capture capture;
    private final Draft draft;
    private final DraftKeeper keeper;
    private final List<CaptureKind> kinds;
    private final List<Link> teams;
    private final String first;
    private String begun;
    private @Nullable Notes notes;
    private @Nullable Combo team;
    private @Nullable Label said;

    private CaptureWindow(Shell parent, Session session, Ref of) {
        super(parent);
        this.session = session;
        this.of = of;
        setShellStyle(SWT.SHELL_TRIM);
        setBlockOnOpen(false);
        List<CaptureKind> all = PlatformUI.getWorkbench().getService(CaptureKinds.class).all();
        kinds = all.subList(0, Math.min(MOST_KEYS, all.size()));
        capture = new Capture(session.repository(), of, session.locale());
        teams = Speaking.teams(session.repository(), of);
        draft = Draft.of(session.workspace().folder(), of);
        begun = capture.notes();
        first = draft.read().map(left -> left.over(begun)).orElse(begun);
        keeper = new DraftKeeper(draft, this::failed);
    }

    /** Opens the window of a session, or brings the one that is open to the front. */
    public static void open(Shell parent, Session session, Ref of) {
        CaptureWindow there = OPEN.get(of);
        if (there != null) {
            there.getShell().forceActive();
            return;
        }
        try {
            CaptureWindow window = new CaptureWindow(parent, session, of);
            OPEN.put(of, window);
            window.open();
        } catch (PasseurException e) {
            Errors.show(e);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.get("capture.title", session.repository().title(of).orElse(of.toString())));
        // the keys of the workbench are not those of this window: its undo would reach into a form behind
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        shell.addListener(SWT.Activate, e -> keys.setKeyFilterEnabled(false));
        shell.addListener(SWT.Deactivate, e -> keys.setKeyFilterEnabled(true));
        shell.addDisposeListener(e -> {
            keys.setKeyFilterEnabled(true);
            OPEN.remove(of);
            keeper.close();
        });
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 620);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Words.get("capture.team"));
        Combo speaking = teams(area);
        Notes typed = new Notes(area, first);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 100).applyTo(typed.control());
        typed.onChange(text -> keeper.typed(new Draft.Content(begun, text)));
        String keys = IntStream.range(0, kinds.size())
                .mapToObj(i -> Words.get("capture.key", Integer.valueOf(i + 1), kinds.get(i).label(session.locale())))
                .collect(Collectors.joining(" · "));
        line(area).setText(Words.get("capture.hint", keys));
        Label line = line(area);
        line.setText(Words.get(first.equals(begun) ? "capture.ready" : "capture.found"));
        parent.getShell().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                close();
            }
        });
        speaking.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR) {
                typed.control().setFocus();
            }
        });
        List.of(typed.control(), speaking).forEach(control -> control.addListener(SWT.KeyDown, this::key));
        notes = typed;
        team = speaking;
        said = line;
        typed.control().setFocus();
        return area;
    }

    private Combo teams(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.add(Words.get("capture.team.none"));
        teams.forEach(link -> combo.add(link.title()));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static Label line(Composite parent) {
        Label label = Look.style(new Label(parent, SWT.WRAP), "passeur-muted");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void key(Event e) {
        Notes typed = notes;
        Combo speaking = team;
        int digit = Keys.digit(e);
        if (typed == null || speaking == null) {
            return;
        } else if (digit > 0 && digit <= kinds.size()) {
            turn(typed, speaking, kinds.get(digit - 1));
        } else if (Keys.is(e, 's')) {
            keep(typed);
        } else if (Keys.is(e, 't')) {
            speaking.select((speaking.getSelectionIndex() + 1) % speaking.getItemCount());
        } else if (Keys.is(e, 'z')) {
            undo(typed);
        } else {
            return;
        }
        e.doit = false;
    }

    private void turn(Notes typed, Combo speaking, CaptureKind kind) {
        CaptureLines.Line line = typed.line();
        if (CaptureLines.marked(line.text())) {
            say(Words.get("capture.again"));
            return;
        }
        String label = kind.label(session.locale());
        int index = speaking.getSelectionIndex();
        try {
            Capture.Made made = capture.turn(kind, index < 1 ? null : teams.get(index - 1).ref(), line.text());
            typed.mark(line, label, made);
            say(Words.get("capture.done", label));
        } catch (PasseurException e) {
            failed(e);
        }
    }

    private void undo(Notes typed) {
        try {
            typed.undo(made -> {
                capture.takeBack(made);
                say(Words.get("capture.back"));
            });
        } catch (PasseurException e) {
            failed(e);
        }
    }

    /** Keeps the notes with the session; goes on from what it has then, which others may have written to. */
    private void keep(Notes typed) {
        try {
            String kept = capture.keepNotes(new Draft.Content(begun, typed.words()));
            begun = kept;
            if (!kept.equals(typed.words().stripTrailing())) {
                typed.replace(kept);
            }
            say(Words.get("capture.kept"));
        } catch (PasseurException e) {
            failed(e);
        }
    }

    /** The draft goes once its notes are kept with the session; where they cannot be, it stays, and that is said. */
    @Override
    public boolean close() {
        Notes typed = notes;
        if (typed != null && !typed.disposed()) {
            try {
                capture.keepNotes(new Draft.Content(begun, typed.words()));
            } catch (PasseurException e) {
                Errors.log(e);
                return MessageDialog.openQuestion(getShell(), getShell().getText(),
                        Words.get("capture.stays", e.sentence(session.locale()), draft.file().toString()))
                        && super.close();
            }
            keeper.close();
            forget();
        }
        return super.close();
    }

    private void forget() {
        try {
            draft.delete();
        } catch (PasseurException e) {
            Errors.show(e);
        }
    }

    /** From any thread. */
    private void failed(PasseurException e) {
        Errors.log(e);
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> say(e.sentence(session.locale())));
        }
    }

    private void say(String sentence) {
        Label line = said;
        if (line != null && !line.isDisposed()) {
            line.setText(sentence.replace("&", "&&"));
            line.requestLayout();
        }
    }
}
