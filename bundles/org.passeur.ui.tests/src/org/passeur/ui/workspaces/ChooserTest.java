// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.workspaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.l10n.Texts;

/** Opening a workspace that wants a password. */
@SuppressWarnings("null")
class ChooserTest {

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

    private static <T> T standIn(Class<T> type, java.util.function.Supplier<Object> answer) {
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
        Chooser chooser = new Chooser(Display.getDefault(), workspaces, secrets,
                why -> Optional.of(new PasswordDialog.Answer(typed.next(), false)));
        assertSame(workspace, chooser.open(Optional.of(Path.of("team"))).orElseThrow());
        assertEquals(List.of("wrong", "wrong too", "right"), kept);
    }
}
