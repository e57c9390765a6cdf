// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.Locale;
import java.util.UUID;

import org.passeur.core.Ref;
import org.passeur.core.Workspace;

/** Says of which workspace and of which version of an object an exported row is, so that it finds back. */
public final class Basis {

    private static final String SETTING = "exchange.id";

    private final String workspace;

    /** The basis of a workspace, which gets an id at its first export. */
    public Basis(Workspace workspace) {
        this.workspace = workspace.setting(SETTING).orElseGet(() -> {
            String id = UUID.randomUUID().toString().substring(0, 8);
            workspace.setSetting(SETTING, id);
            return id;
        });
    }

    /** The text for an object's version. */
    public String write(int version) {
        return workspace + "@" + version;
    }

    /** Whether a text is of this workspace. */
    public boolean isHere(String text) {
        return text.startsWith(workspace + "@");
    }

    /** Whether a text is of this workspace and this version. */
    public boolean isCurrent(String text, int version) {
        return text.equals(write(version));
    }

    /** What an object is called in calendars, in every export the same. */
    public String uid(Ref object) {
        return object.type().getName().toLowerCase(Locale.ROOT) + '-' + object.id() + '@' + workspace + ".passeur";
    }
}
