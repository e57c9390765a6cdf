// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspace;
import org.passeur.core.l10n.Texts;
import org.passeur.core.l10n.ValueFormat;

import com.google.gson.JsonElement;

/** One call of the command line: where it reads and writes, in which language, for which day. */
public final class Session {

    /** The words of this bundle. */
    public static final Texts TEXTS = Texts.of(Session.class, "cli");

    private final Services services;
    private final PrintWriter out;
    private final PrintWriter err;
    private final AtomicReference<@Nullable Workspace> open = new AtomicReference<>();
    private Locale locale;
    private LocalDate on = LocalDate.now();
    private @Nullable Path folder;

    /** A call that writes what was asked for to one writer and what it has to say about it to another. */
    public Session(Services services, PrintWriter out, PrintWriter err, Locale locale) {
        this.services = services;
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    /** What the product brings. */
    public Services services() {
        return services;
    }

    /** The language of messages. */
    public Locale locale() {
        return locale;
    }

    /** The day that date-dependent figures speak of. */
    public LocalDate on() {
        return on;
    }

    /** How values are written for people. */
    public ValueFormat format() {
        Workspace workspace = open.get();
        return new ValueFormat(workspace == null ? services.models() : workspace.repository().models(), locale);
    }

    void speak(Locale language) {
        locale = language;
    }

    void askFor(LocalDate day) {
        on = day;
    }

    void in(Path workspace) {
        folder = workspace;
    }

    /** The workspace that was named, or the last one that this user opened. */
    public Path folder() {
        Path named = folder;
        if (named != null) {
            return named;
        }
        return services.workspaces().last().orElseThrow(() -> invalid("error.no-workspace"));
    }

    /** Opens the workspace of this call; the caller closes it. An interruption closes it too. */
    public Workspace open() {
        return keep(services.workspaces().open(folder()));
    }

    /** Lets an interruption close a workspace that was opened otherwise. */
    public Workspace keep(Workspace workspace) {
        open.set(workspace);
        return workspace;
    }

    /** Lets go of what is open, as an interruption does. */
    public void interrupt() {
        Workspace workspace = open.getAndSet(null);
        if (workspace != null) {
            workspace.close();
        }
    }

    /** Words in the language of this call. */
    public String words(String key, Object... args) {
        return TEXTS.get(locale, key, args);
    }

    /** A label before its value, with the colon as the language writes it. */
    public String label(String label) {
        return words("line.label", label);
    }

    /** An error of the one who calls. */
    public static PasseurException invalid(String key, Object... args) {
        return new PasseurException(Kind.INVALID, TEXTS, key, args);
    }

    /** Writes a line of what was asked for. */
    public void print(String line) {
        out.println(line);
    }

    /** Writes columns, or a sentence where there is no row. */
    public void print(Columns columns) {
        columns.lines().forEach(out::println);
    }

    /** Writes for a program; nothing else goes to the same writer. */
    public void print(JsonElement json) {
        out.println(Json.text(json));
    }

    /** Says something about the work, beside what was asked for. */
    public void say(String key, Object... args) {
        err.println(words(key, args));
    }

    /** Says a sentence about the work. */
    public void saySentence(String sentence) {
        err.println(sentence);
    }

    /** Lets everything that was written be seen. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
