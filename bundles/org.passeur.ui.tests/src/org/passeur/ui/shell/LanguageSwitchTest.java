// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;
import org.passeur.ui.test.Workbench;

/** The switch of language asks, then ends the workbench with the wish to start again in the other one; staying keeps all as it was. */
@ExtendWith(Workbench.class)
class LanguageSwitchTest {

    private static final String COMMAND = "org.passeur.ui.language";

    @Test
    void theOtherLanguageIsAskedForAndKeptForTheNextStart() {
        String before = kept();
        List<String> wishes = new CopyOnWriteArrayList<>();
        IWorkbenchListener staying = new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                wishes.add(kept() + " " + System.getProperty("eclipse.exitdata"));
                return false;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                // it never comes so far
            }
        };
        Driver.run(() -> PlatformUI.getWorkbench().addWorkbenchListener(staying));
        try {
            Driver.press(ask(), IDialogConstants.CANCEL_LABEL.replace("&", ""));
            assertEquals(List.of(), wishes);
            Driver.press(ask(), IDialogConstants.OK_LABEL.replace("&", ""));
            Driver.until("the end is asked for", () -> wishes.size() == 1);
        } finally {
            Driver.run(() -> PlatformUI.getWorkbench().removeWorkbenchListener(staying));
        }
        assertEquals(List.of("fr -nl fr"), wishes);
        Driver.until("all as it was", () -> kept().equals(before));
        assertNull(System.getProperty("eclipse.exitdata"));
    }

    private static Shell ask() {
        Driver.activate();
        Driver.begin(() -> {
            Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(command, Map.of(COMMAND, "fr")), null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        Shell dialog = Driver.dialog("language");
        assertTrue(Widgets.says(dialog, Words.get("language.restart")));
        Screenshots.take("dialog-language");
        return dialog;
    }

    private static String kept() {
        return ConfigurationScope.INSTANCE.getNode("org.passeur.ui").get("language", "");
    }
}
