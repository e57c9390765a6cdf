// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.report.Anonymiser;
import org.passeur.report.Format;
import org.passeur.report.Identities;
import org.passeur.report.Identity;
import org.passeur.report.Report;
import org.passeur.report.ReportRequest;
import org.passeur.report.Reports;
import org.passeur.report.document.Document;
import org.passeur.report.write.Output;
import org.passeur.report.write.Writers;

/** Builds, checks, anonymises and writes the reports that others contribute. */
public final class ReportsService implements Reports {

    private final List<Report> reports;
    private final List<Identities> identities;

    /**
     * @param reports all that are contributed
     * @param identities who knows the people of a workspace
     */
    public ReportsService(List<Report> reports, List<Identities> identities) {
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        this.identities = List.copyOf(identities);
    }

    @Override
    public List<Report> all() {
        return reports;
    }

    @Override
    public Optional<Report> byId(String id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    @Override
    public Document build(Report report, ReportRequest request) {
        stopped(request);
        Document document = report.build(request);
        checkCount(report, request, document);
        if (!request.anonymise()) {
            return document;
        }
        if (identities.isEmpty()) {
            throw new PasseurException(Kind.INVALID, Words.TEXTS, "names.unknown");
        }
        List<Identity> people = identities.stream().flatMap(source -> source.of(request.workspace()).stream()).toList();
        return new Anonymiser(people, request.locale()).apply(document);
    }

    private static void checkCount(Report report, ReportRequest request, Document document) {
        OptionalLong recount = report.recount(request);
        long count = document.metadata().count();
        if (recount.isPresent() && recount.getAsLong() != count) {
            throw new PasseurException(Kind.CONFLICT, Words.TEXTS, "count.differs", report.label(request.locale()),
                    count, recount.getAsLong());
        }
    }

    @Override
    public List<Path> write(Report report, ReportRequest request, Set<Format> formats, Path folder) {
        for (Format format : formats) {
            if (!report.formats().contains(format)) {
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "bad.format", report.label(request.locale()),
                        format.id(), ids(report.formats()));
            }
        }
        SubMonitor progress = SubMonitor.convert(request.monitor(), report.label(request.locale()),
                formats.size() + 2);
        Document document = build(report, request);
        progress.worked(1);
        List<Output> files = new ArrayList<>();
        try {
            Writers writers = new Writers(request.workspace().folder().resolve("templates"));
            for (Format format : new TreeSet<>(formats)) {
                stopped(request);
                files.addAll(writers.of(format).write(document));
                progress.worked(1);
            }
            if (files.isEmpty()) {
                throw new PasseurException(Kind.INVALID, Words.TEXTS, "nothing.written",
                        report.label(request.locale()), ids(formats));
            }
            return OutputFolder.write(files, report.id() + "-" + request.on(), folder);
        } catch (IOException e) {
            throw new PasseurException(OutputFolder.full(e) ? Kind.FULL : Kind.UNREACHABLE, e, Words.TEXTS,
                    "folder.unwritable", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static String ids(Set<Format> formats) {
        return new TreeSet<>(formats).stream().map(Format::id).collect(Collectors.joining(", "));
    }

    private static void stopped(ReportRequest request) {
        if (request.monitor().isCanceled()) {
            throw new PasseurException(Kind.CANCELLED, Words.TEXTS, "cancelled");
        }
    }
}
