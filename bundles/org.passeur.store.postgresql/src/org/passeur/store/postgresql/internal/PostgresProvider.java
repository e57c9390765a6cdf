// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.postgresql.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLException;

import org.passeur.core.Attachments;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.PasswordNeeded;
import org.passeur.core.Secrets;
import org.passeur.core.l10n.Texts;
import org.passeur.store.Engine;
import org.passeur.store.EngineProvider;
import org.passeur.store.FileAttachments;
import org.passeur.store.SqlErrors;
import org.passeur.store.UserFolder;

/** Databases on PostgreSQL servers, for workspaces that a team shares. */
public final class PostgresProvider implements EngineProvider {

    private static final System.Logger LOG = System.getLogger(PostgresProvider.class.getName());

    static final Texts TEXTS = Texts.of(PostgresProvider.class, "store-postgresql");

    static final String KIND = "postgresql";

    private final Passwords passwords;

    /** With the passwords of this user. */
    public PostgresProvider(Secrets secrets) {
        this(System.getenv(), secrets);
    }

    /** With an environment, which may hold a password. */
    public PostgresProvider(Map<String, String> environment, Secrets secrets) {
        this.passwords = new Passwords(environment, UserFolder.file(Passwords.FILE), secrets);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Engine open(Path folder, Map<String, String> settings, boolean create) {
        ServerProfile profile = ServerProfile.of(settings);
        boolean written = passwords.written(profile).isPresent();
        Optional<String> password = passwords.of(profile);
        try {
            return new PostgresEngine(profile, password.orElse(""), create);
        } catch (SQLException e) {
            throw named(e, profile, password.isPresent(), written);
        }
    }

    @Override
    public Map<String, String> settings(String address) {
        return ServerAddress.settings(address);
    }

    @Override
    public Optional<String> server(Map<String, String> settings) {
        return Optional.of(ServerProfile.place(settings));
    }

    @Override
    public String address(Map<String, String> settings) {
        return ServerAddress.write(ServerProfile.of(settings));
    }

    @Override
    public Attachments attachments(Engine engine, FileAttachments local) {
        TeamAttachments attachments = new TeamAttachments(engine, local);
        try {
            attachments.forgetErased();
        } catch (IOException | PasseurException e) {
            // tried again the next time; work need not wait for it
            LOG.log(System.Logger.Level.WARNING, "Files that were erased elsewhere may still lie here", e);
        }
        return attachments;
    }

    /**
     * @param passwordKnown false where the server was asked without one
     * @param written true where the password stands in a place that the person has to change herself
     */
    private PasseurException named(SQLException error, ServerProfile profile, boolean passwordKnown, boolean written) {
        String state = String.valueOf(error.getSQLState());
        if (isTls(error)) {
            return new PasseurException(Kind.UNREACHABLE, error, TEXTS, "error.tls", profile.server(),
                    String.valueOf(error.getMessage()), ServerProfile.CERTIFICATE, ServerProfile.TLS);
        }
        if (state.startsWith("28") || !passwordKnown && state.equals("08004")) {
            String key = passwordKnown ? "error.password-wrong" : "error.password-missing";
            Object[] words = { profile.account(), Passwords.VARIABLE, passwords.file().toString() };
            return written ? new PasseurException(Kind.INVALID, error, TEXTS, key, words)
                    : new PasswordNeeded(profile.account(), passwordKnown, error, TEXTS, key, words);
        }
        if (state.equals("3D000")) {
            return new PasseurException(Kind.NOT_FOUND, error, TEXTS, "error.no-database", profile.database(),
                    profile.server());
        }
        if (state.equals("42501")) {
            return new PasseurException(Kind.INVALID, error, TEXTS, "error.no-right", profile.user(),
                    profile.schema(), profile.database());
        }
        if (SqlErrors.isLost(error)) {
            return new PasseurException(Kind.UNREACHABLE, error, TEXTS, "error.no-answer", profile.server(),
                    String.valueOf(error.getMessage()));
        }
        return SqlErrors.named(error);
    }

    private static boolean isTls(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof java.security.cert.CertificateException) {
                return true;
            }
        }
        String message = String.valueOf(error.getMessage());
        return message.contains("SSL") || message.contains("HostnameVerifier");
    }
}
