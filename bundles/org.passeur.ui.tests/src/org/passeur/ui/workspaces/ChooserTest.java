// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.l10n.Texts;
import org.passeur.ui.Words;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Screenshots;
import org.passeur.ui.test.Widgets;

/** Opening a workspace that wants a password. */
@SuppressWarnings("null")
class ChooserTest {

    private static final Supplier<Shell> NO_WINDOW = () -> {
        throw new AssertionError("nobody is asked");
    };

    private final List<String> kept = new ArrayList<>();

    private final Secrets secrets = new Secrets() {

        @Override
        public Optional<String> find(String account) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
        }

        @Override
        public void keep(String account, String secret, boolean lasting) {
            assertEquals("ada@db", account);
            kept.add(secret);
        }
    };

    private static <T> T standIn(Class<T> type, Supplier<Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> answer.get()));
    }

    @Test
    void aPasswordIsAskedForUntilTheServerTakesIt() {
        Workspace workspace = standIn(Workspace.class, () -> "a workspace");
        Workspaces workspaces = standIn(Workspaces.class, () -> {
            if (secrets.find("ada@db").filter("right"::equals).isEmpty()) {
                throw new PasswordNeeded("ada@db", true, null, Texts.of(Chooser.class, "ui"), "workspace.password");
            }
            return workspace;
        });
        Iterator<String> typed = List.of("wrong", "wrong too", "right").iterator();
        Chooser chooser = new Chooser(NO_WINDOW, workspaces, secrets,
                why -> Optional.of(new PasswordDialog.Answer(typed.next(), false)));
        assertSame(workspace, chooser.open(Optional.of(Path.of("team"))).orElseThrow());
        assertEquals(List.of("wrong", "wrong too", "right"), kept);
    }

    @Test
    void joiningATeamAsksForThePasswordToo() {
        List<String> asked = new ArrayList<>();
        Workspace made = standIn(Workspace.class, () -> null);
        Workspaces workspaces = (Workspaces) Proxy.newProxyInstance(Workspaces.class.getClassLoader(),
                new Class<?>[] { Workspaces.class }, (proxy, method, arguments) -> {
                    asked.add(method.getName() + " " + arguments[1] + " " + arguments[3]);
                    if (kept.isEmpty()) {
                        throw new PasswordNeeded("ada@db", false, null, Texts.of(Chooser.class, "ui"),
                                "workspace.password");
                    }
                    return made;
                });
        Chooser chooser = new Chooser(NO_WINDOW, workspaces, secrets,
                why -> Optional.of(new PasswordDialog.Answer("right", true)));
        assertEquals("", chooser.prepare(Chosen.team(Path.of("team"), "Acme", "postgresql://ada@db/passeur")));
        assertEquals(Collections.nCopies(2, "create Acme postgresql://ada@db/passeur"), asked);
        kept.clear();
        Chooser left = new Chooser(NO_WINDOW, workspaces, secrets, why -> Optional.empty());
        assertEquals(Words.get("workspace.password"),
                left.prepare(Chosen.team(Path.of("team"), "Acme", "postgresql://ada@db/passeur")));
    }

    @Test
    void whatWasOpenedLatelySaysWhereItIs() {
        Path mine = Path.of("/home/ada/Mine");
        Path team = Path.of("/home/ada/Team");
        Workspaces workspaces = (Workspaces) Proxy.newProxyInstance(Workspaces.class.getClassLoader(),
                new Class<?>[] { Workspaces.class },
                (proxy, method, arguments) -> method.getName().equals("recent") ? List.of(team, mine)
                        : Optional.of("ada@db/passeur").filter(server -> team.equals(arguments[0])));
        ChooserDialog dialog = Driver.ui(() -> {
            ChooserDialog made = new ChooserDialog(new Shell(Driver.display()), workspaces, "",
                    Optional.empty());
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Shell shell = Driver.ui(dialog::getShell);
        List<String> links = Driver.find(shell, Link.class::isInstance).stream()
                .map(link -> Driver.ui(((Link) link)::getText)).toList();
        Screenshots.take("chooser-team");
        Driver.run(dialog::close);
        assertEquals(List.of("<a>Team</a>   " + Words.get("workspace.server", "ada@db/passeur"),
                "<a>Mine</a>   " + mine.getParent()), links);
    }

    @Test
    void anAddressIsWantedInFull() {
        TeamDialog dialog = Driver.ui(() -> {
            TeamDialog made = new TeamDialog(new Shell(Driver.display()));
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Shell shell = Driver.ui(dialog::getShell);
        Text address = (Text) Widgets.behind(shell, Words.get("workspace.team.address"));
        Button ok = Widgets.button(shell, IDialogConstants.OK_LABEL);
        for (String wrong : new String[] { "", "db.example.org", "postgresql://", "postgresql://a b" }) {
            Driver.run(() -> address.setText(wrong));
            assertFalse(Driver.ui(ok::isEnabled), wrong);
        }
        Driver.run(() -> address.setText("postgresql://ada@db.example.org/passeur"));
        assertTrue(Driver.ui(ok::isEnabled));
        Screenshots.take("join-team");
        Driver.run(dialog::close);
    }
}
