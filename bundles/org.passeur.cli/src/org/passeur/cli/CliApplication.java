// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;
import org.passeur.core.Models;
import org.passeur.core.Workspaces;
import org.passeur.exchange.Exports;
import org.passeur.exchange.Imports;
import org.passeur.report.Reports;
import org.passeur.search.Searches;

/** Starts the command line in the product; the exit code is its result. */
public final class CliApplication implements IApplication {

    private static final long PATIENCE_MILLIS = 30_000;

    @Override
    public Object start(@Nullable IApplicationContext application) {
        CliLog.begin(CliLog.folder());
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Locale language = Locale.getDefault();
        try {
            return Integer.valueOf(new PasseurCli(services(), out, err, language).run(arguments(application)));
        } catch (IllegalStateException | InterruptedException e) {
            System.getLogger(CliApplication.class.getName()).log(System.Logger.Level.ERROR, "The product cannot start",
                    e);
            err.println(Session.TEXTS.get(language, "error.defect", CliLog.folder().toString()));
            err.flush();
            return Integer.valueOf(ExitCode.DEFECT);
        }
    }

    private static Services services() throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        Version version = context.getBundle().getVersion();
        return new Services(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), CliLog.folder(),
                service(context, Workspaces.class), service(context, Models.class), service(context, Searches.class),
                service(context, Imports.class), service(context, Exports.class), service(context, Reports.class));
    }

    @Override
    public void stop() {
        // an interruption closes the workspace: see PasseurCli
    }

    private static String[] arguments(@Nullable IApplicationContext application) {
        Object arguments = application == null ? null
                : application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] words ? words : new String[0];
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static <T> T service(BundleContext context, Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        T service = tracker.waitForService(PATIENCE_MILLIS);
        if (service == null) {
            throw new IllegalStateException("The product lacks " + type.getName());
        }
        return service;
    }
}
