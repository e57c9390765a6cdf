// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** An open workspace: a folder with a database, an index, attachments and settings. */
public interface Workspace extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** What people call it. */
    String name();

    /** The language of the content, unless an object says otherwise. */
    Locale language();

    /** The objects. */
    Repository repository();

    /** The files of objects. */
    Attachments attachments();

    /** True where this process holds the database itself; false where it goes through another process. */
    boolean holder();

    /** True where this is a backup that was opened: it can be read and searched, and nothing is kept. */
    boolean readOnly();

    /** The person that the user is, once she has said so. */
    Optional<Ref> me();

    /** Remembers who the user is. */
    void setMe(Ref person);

    /** A setting kept in {@code passeur.properties}. */
    Optional<String> setting(String key);

    /** Keeps a setting. */
    void setSetting(String key, String value);

    /** Lets everything go; what was committed is safe already. */
    @Override
    void close();
}
