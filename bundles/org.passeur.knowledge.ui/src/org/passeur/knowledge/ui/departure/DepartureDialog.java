// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.ui.departure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.passeur.core.Link;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.Workspace;
import org.passeur.knowledge.DepartureSimulation;
import org.passeur.knowledge.ui.NamesField;
import org.passeur.knowledge.ui.People;
import org.passeur.knowledge.ui.Words;
import org.passeur.report.Format;
import org.passeur.report.ReportRequest;
import org.passeur.report.Reports;
import org.passeur.ui.Session;
import org.passeur.ui.TitledDialog;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.open.FolderDialog;
import org.passeur.ui.theme.Type;

/** What is lost when some people leave, and the handover plan for it. */
public final class DepartureDialog extends TitledDialog {

    private static final int PLAN = IDialogConstants.CLIENT_ID + 1;
    private static final String REPORT = "knowledge-at-risk";

    private final Session session;
    private final List<Link> known;
    private final List<Ref> begun;
    private @Nullable NamesField people;
    private @Nullable Label summary;
    private @Nullable LossTree losses;

    /** A simulation that begins with some people. */
    public DepartureDialog(Shell parent, Session session, List<Ref> begun) {
        super(parent, Words.get("departure.title"), Words.get("departure.heading"));
        this.session = session;
        this.begun = begun;
        known = People.today(session);
    }

    @Override
    protected void fill(Composite body) {
        setMessage(Words.get("departure.message"));
        columns(body, 2);
        new Label(body, SWT.NONE).setText(Words.get("departure.who"));
        NamesField field = new NamesField(body, known, true, this::work);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        people = field;
        Label said = new Label(body, SWT.WRAP);
        said.setFont(Type.heading());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(said);
        summary = said;
        LossTree tree = new LossTree(body, session);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(820, 300).applyTo(tree.control());
        losses = tree;
        String names = known.stream().filter(link -> begun.contains(link.ref())).map(link -> link.title() + "; ")
                .collect(Collectors.joining());
        field.control().setText(names);
        field.control().setSelection(names.length());
    }

    private List<Link> leaving() {
        List<Ref> refs = Objects.requireNonNull(people).read().refs();
        return known.stream().filter(link -> refs.contains(link.ref())).toList();
    }

    private void work() {
        List<Link> leaving = leaving();
        Label said = summary;
        LossTree tree = losses;
        Button plan = getButton(PLAN);
        if (plan != null) {
            plan.setEnabled(!leaving.isEmpty());
        }
        if (said == null || tree == null) {
            return;
        }
        if (leaving.isEmpty()) {
            said.setText(Words.get("departure.nobody"));
            tree.clear();
            return;
        }
        Repository repository = session.repository();
        Jobs.read(said, Words.get("departure.title"),
                () -> DepartureSimulation.of(repository, leaving, LocalDate.now()), simulation -> {
                    if (leaving.equals(leaving())) {
                        said.setText(Words.get("departure.says", Integer.valueOf(leaving.size()),
                                Integer.valueOf(simulation.held()),
                                Integer.valueOf(simulation.lost().size()),
                                Integer.valueOf(simulation.weakened().size())));
                        tree.show(simulation);
                    }
                });
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == PLAN) {
            plan();
        } else {
            super.buttonPressed(id);
        }
    }

    private void plan() {
        List<Ref> leaving = leaving().stream().map(Link::ref).toList();
        new FolderDialog(getShell(), session, Words.get("departure.plan"), Words.get("departure.where")).ask()
                .ifPresent(folder -> write(folder, leaving));
    }

    private void write(Path folder, List<Ref> leaving) {
        Reports reports = PlatformUI.getWorkbench().getService(Reports.class);
        Workspace workspace = session.workspace();
        Locale locale = session.locale();
        Jobs.run(Words.get("departure.plan"), monitor -> {
            ReportRequest request = new ReportRequest(workspace, locale, LocalDate.now(), false,
                    Map.of("people", leaving), monitor);
            List<Path> files = reports.write(reports.byId(REPORT).orElseThrow(), request, EnumSet.of(Format.PDF),
                    folder);
            return Words.get("departure.written", files.getFirst().toString());
        }, said -> Program.launch(folder.toString()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, PLAN, Words.get("departure.plan"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.get("button.close"), true);
        work();
    }
}
