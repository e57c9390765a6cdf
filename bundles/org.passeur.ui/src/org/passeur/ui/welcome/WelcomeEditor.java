// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.welcome;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.theme.Icons;
import org.passeur.ui.theme.Look;
import org.passeur.ui.theme.Type;

/** The welcome page: what the program is for, and what to do first, each a click away. */
public final class WelcomeEditor extends EditorPart {

    public static final String ID = "org.passeur.ui.welcome";

    /** One thing to do: an icon, the words, and the command. */
    private record Step(String icon, String key, String command) {
    }

    private static final List<Step> STEPS = List.of(
            new Step("box-arrow-in-down", "welcome.import", "org.passeur.ui.import"),
            new Step("plus-lg", "welcome.new", "org.passeur.ui.new"),
            new Step("search", "welcome.search", "org.passeur.ui.search"),
            new Step("file-earmark-text", "welcome.report", "org.passeur.ui.report"));

    private @Nullable Composite page;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.image("house"));
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(48, 40).spacing(16, 16).applyTo(area);
        Label title = new Label(area, SWT.NONE);
        title.setFont(Type.title());
        title.setText(Words.get("welcome.title"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label sentence = Look.style(new Label(area, SWT.WRAP), "passeur-muted");
        sentence.setText(Words.get("welcome.sentence"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(560, SWT.DEFAULT).applyTo(sentence);
        for (Step step : STEPS) {
            Label icon = new Label(area, SWT.NONE);
            icon.setImage(Icons.image(Icons.get(step.icon(), 24, Icons.INK)));
            Link link = new Link(area, SWT.WRAP);
            link.setText(Words.get(step.key()));
            link.addListener(SWT.Selection, e -> run(step.command()));
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(560, SWT.DEFAULT)
                    .applyTo(link);
        }
        page = area;
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Errors.show(e);
        }
    }

    @Override
    public void setFocus() {
        Composite area = page;
        if (area != null) {
            area.setFocus();
        }
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // the page has nothing of its own to save
    }

    @Override
    public void doSaveAs() {
        // the page has nothing of its own to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
