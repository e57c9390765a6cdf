// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.passeur.ui.Views;
import org.passeur.ui.Words;
import org.passeur.ui.open.ToolButton;
import org.passeur.ui.theme.IconFiles;

/**
 * Menus and toolbar. Others add to them by {@code org.eclipse.ui.menus}: menus {@code file}, {@code edit}, {@code go},
 * {@code tools}, {@code window}, {@code help}, each {@code ?after=additions}; toolbar {@code org.passeur.ui.toolbar}.
 */
final class PasseurActionBarAdvisor extends ActionBarAdvisor {

    private static final String ADDITIONS = "additions";
    private static final String OWN = "org.passeur.ui.";

    private final IWorkbenchWindow window;

    PasseurActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void makeActions(IWorkbenchWindow shown) {
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_ALL,
                ActionFactory.QUIT,
                ActionFactory.ABOUT, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY,
                ActionFactory.PREFERENCES }) {
            register(factory.create(shown));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(go());
        bar.add(menu("tools"));
        bar.add(new GroupMarker(ADDITIONS));
        bar.add(windowMenu());
        MenuManager help = menu("help");
        help.add(command("help.keys", IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST, "keyboard"));
        help.add(command("help.about", IWorkbenchCommandConstants.HELP_ABOUT, "info-circle"));
        bar.add(help);
    }

    private MenuManager file() {
        MenuManager file = new MenuManager(Words.get("menu.file"), "file");
        file.add(command("file.new", OWN + "new", "plus-lg"));
        file.add(command("file.open-table", OWN + "openTable", "table"));
        file.add(new Separator());
        file.add(command("file.save", IWorkbenchCommandConstants.FILE_SAVE, "floppy"));
        file.add(command("file.save-all", IWorkbenchCommandConstants.FILE_SAVE_ALL, "floppy2"));
        file.add(command("file.close", IWorkbenchCommandConstants.FILE_CLOSE));
        file.add(command("file.close-all", IWorkbenchCommandConstants.FILE_CLOSE_ALL));
        file.add(new Separator("exchange"));
        file.add(command("file.export", OWN + "export", "filetype-csv"));
        file.add(new Separator(ADDITIONS));
        file.add(new Separator());
        file.add(command("file.workspace", OWN + "workspace", "folder2-open"));
        file.add(command("file.quit", IWorkbenchCommandConstants.FILE_EXIT));
        return file;
    }

    private MenuManager edit() {
        MenuManager edit = new MenuManager(Words.get("menu.edit"), "edit");
        edit.add(command("edit.undo", IWorkbenchCommandConstants.EDIT_UNDO, "arrow-counterclockwise"));
        edit.add(command("edit.redo", IWorkbenchCommandConstants.EDIT_REDO, "arrow-clockwise"));
        edit.add(new Separator());
        edit.add(command("edit.cut", IWorkbenchCommandConstants.EDIT_CUT, "scissors"));
        edit.add(command("edit.copy", IWorkbenchCommandConstants.EDIT_COPY, "copy"));
        edit.add(command("edit.paste", IWorkbenchCommandConstants.EDIT_PASTE, "clipboard"));
        edit.add(command("edit.delete", IWorkbenchCommandConstants.EDIT_DELETE, "trash"));
        edit.add(command("edit.select-all", IWorkbenchCommandConstants.EDIT_SELECT_ALL));
        edit.add(new Separator());
        edit.add(command("edit.filter", OWN + "filter", "funnel"));
        edit.add(command("edit.refresh", IWorkbenchCommandConstants.FILE_REFRESH, "arrow-repeat"));
        edit.add(new Separator(ADDITIONS));
        return edit;
    }

    private MenuManager go() {
        MenuManager go = new MenuManager(Words.get("menu.go"), "go");
        go.add(new Separator(ADDITIONS));
        go.add(new Separator());
        go.add(command("go.back", IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, "arrow-left"));
        go.add(command("go.forward", IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, "arrow-right"));
        go.add(new Separator());
        for (String view : new String[] { Views.NAVIGATOR, Views.CHECKS, Views.HISTORY, Views.LINKS }) {
            go.add(item("view." + view.substring(OWN.length()), OWN + "showView", Map.of(OWN + "view", view), null));
        }
        return go;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Words.get("menu.window"), "window");
        MenuManager appearance = new MenuManager(Words.get("menu.appearance"), "appearance");
        for (String theme : new String[] { "light", "dark" }) {
            appearance.add(item("appearance." + theme, OWN + "appearance", Map.of(OWN + "theme", theme), null));
        }
        MenuManager language = new MenuManager(Words.get("menu.language"), "language");
        for (String code : new String[] { "en", "fr" }) {
            language.add(item("language." + code, OWN + "language", Map.of(OWN + "language", code), null));
        }
        menu.add(appearance);
        menu.add(language);
        menu.add(new Separator());
        menu.add(command("window.reset", OWN + "resetLayout"));
        menu.add(new Separator(ADDITIONS));
        return menu;
    }

    private static MenuManager menu(String name) {
        MenuManager menu = new MenuManager(Words.get("menu." + name), name);
        menu.add(new Separator(ADDITIONS));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        bar.add(item("tool.new", OWN + "new", Map.of(), "plus-lg"));
        bar.add(item("tool.save", IWorkbenchCommandConstants.FILE_SAVE, Map.of(), "floppy"));
        bar.add(new Separator());
        bar.add(item("tool.undo", IWorkbenchCommandConstants.EDIT_UNDO, Map.of(), "arrow-counterclockwise"));
        bar.add(item("tool.redo", IWorkbenchCommandConstants.EDIT_REDO, Map.of(), "arrow-clockwise"));
        bar.add(new Separator());
        bar.add(item("tool.back", IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, Map.of(), "arrow-left"));
        bar.add(item("tool.forward", IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, Map.of(), "arrow-right"));
        bar.add(new Separator(ADDITIONS));
        ToolButtons.all().forEach(b -> bar.add(tool(b)));
        coolBar.add(new ToolBarContributionItem(bar, OWN + "toolbar"));
    }

    private CommandContributionItem tool(ToolButton button) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window,
                OWN + "tool." + button.commandId(),
                button.commandId(), CommandContributionItem.STYLE_PUSH);
        item.label = button.label(Words.locale());
        item.tooltip = item.label;
        item.icon = IconFiles.get(button.icon());
        return new CommandContributionItem(item);
    }

    private CommandContributionItem command(String key, String commandId) {
        return item("menu." + key, commandId, Map.of(), null);
    }

    private CommandContributionItem command(String key, String commandId, String icon) {
        return item("menu." + key, commandId, Map.of(), icon);
    }

    private CommandContributionItem item(String key, String commandId, Map<String, String> parameters,
            @Nullable String icon) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, OWN + key, commandId,
                CommandContributionItem.STYLE_PUSH);
        item.parameters = parameters;
        item.label = Words.get(key);
        if (icon != null) {
            item.icon = IconFiles.get(icon);
            item.tooltip = Words.get(key);
        }
        return new CommandContributionItem(item);
    }
}
