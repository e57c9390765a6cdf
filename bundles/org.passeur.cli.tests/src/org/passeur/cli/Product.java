// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passeur.core.Models;
import org.passeur.core.Secrets;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.exchange.Exports;
import org.passeur.exchange.Imports;
import org.passeur.exchange.internal.CsvExporter;
import org.passeur.exchange.internal.CsvImporter;
import org.passeur.exchange.internal.MarkdownExporter;
import org.passeur.exchange.internal.XlsxExporter;
import org.passeur.exchange.internal.XlsxImporter;
import org.passeur.exchange.internal.XmiExporter;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.knowledge.exchange.MarkdownFolderImporter;
import org.passeur.knowledge.exchange.NotionExportImporter;
import org.passeur.knowledge.exchange.ObsidianVaultImporter;
import org.passeur.knowledge.facets.ItemFacets;
import org.passeur.knowledge.reports.KnowledgeAtRiskReport;
import org.passeur.knowledge.reports.KnowledgeCatalogueReport;
import org.passeur.organisation.exchange.LdifImporter;
import org.passeur.organisation.exchange.PeopleSheet;
import org.passeur.organisation.exchange.VCardImporter;
import org.passeur.organisation.reports.OrgChartReport;
import org.passeur.organisation.reports.PeopleIdentities;
import org.passeur.practices.PracticesDomain;
import org.passeur.practices.exchange.AttendanceSheet;
import org.passeur.practices.exchange.FeedImporter;
import org.passeur.practices.exchange.ICalendarExporter;
import org.passeur.practices.reports.FeedbackDocumentReport;
import org.passeur.practices.reports.OnboardingReport;
import org.passeur.practices.reports.PainPointsReport;
import org.passeur.practices.reports.PracticeCalendarReport;
import org.passeur.report.internal.ReportsService;
import org.passeur.search.internal.WorkspaceSearches;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.derby.internal.DerbyProvider;
import org.passeur.store.postgresql.internal.PostgresProvider;
import org.passeur.strategy.StrategyDomain;
import org.passeur.strategy.reports.DoneForObjectivesReport;
import org.passeur.strategy.reports.StrategyPageReport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The product as a plain JVM puts it together, and calls of its command line. */
final class Product implements AutoCloseable {

    /** What a call answered. */
    record Answer(int code, String out, String err) {

        JsonElement json() {
            return JsonParser.parseString(out);
        }

        JsonObject object() {
            return json().getAsJsonObject();
        }

        JsonArray array() {
            return json().getAsJsonArray();
        }
    }

    private final Models models;
    private final WorkspaceSearches searches = new WorkspaceSearches();
    private final Services services;

    /**
     * @param home where the list of recent workspaces and the log lie
     */
    Product(Path home) {
        this(home, Map.of());
    }

    /**
     * @param environment with a password for a server
     */
    Product(Path home, Map<String, String> environment) {
        this(home, environment, true);
    }

    /** The same, or one from which the bundle of knowledge was taken away, and that of practices, which needs it. */
    Product(Path home, Map<String, String> environment, boolean knowledge) {
        models = new ModelsImpl(knowledge
                ? List.of(new OrganisationDomain(), new StrategyDomain(), new KnowledgeDomain(), new PracticesDomain())
                : List.of(new OrganisationDomain(), new StrategyDomain()));
        System.setProperty("passeur.home", home.toString());
        services = new Services("0.1.0", home.resolve("cli.log"),
                new FolderWorkspaces(models,
                        List.of(new DerbyProvider(), new PostgresProvider(environment, Secrets.NONE))),
                models,
                searches,
                new Imports(knowledge ? List.of(new CsvImporter(List.of(new PeopleSheet(), new AttendanceSheet())),
                        new XlsxImporter(List.of(new PeopleSheet())),
                        new MarkdownFolderImporter(), new ObsidianVaultImporter(), new NotionExportImporter(),
                        new LdifImporter(), new VCardImporter(), new FeedImporter())
                        : List.of(new CsvImporter(List.of(new PeopleSheet())))),
                new Exports(List.of(new CsvExporter(), new XlsxExporter(), new XmiExporter(), new MarkdownExporter(),
                        new ICalendarExporter())),
                new ReportsService(
                        knowledge ? List.of(new OrgChartReport(), new StrategyPageReport(),
                                new DoneForObjectivesReport(), new KnowledgeCatalogueReport(),
                                new KnowledgeAtRiskReport(), new FeedbackDocumentReport(), new PainPointsReport(),
                                new PracticeCalendarReport(), new OnboardingReport()) : List.of(new OrgChartReport()),
                        List.of(new PeopleIdentities())));
        if (knowledge) {
            searches.add(new ItemFacets());
        }
    }

    Services services() {
        return services;
    }

    /** Calls the command line as the shell does, on an English machine. */
    Answer call(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new PasseurCli(services, new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH).run(arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    /** The same, with words that hold no blank in one string. */
    Answer say(String line, Object... more) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        for (Object word : more) {
            words.add(word.toString());
        }
        return call(words.toArray(String[]::new));
    }

    @Override
    public void close() {
        System.clearProperty("passeur.home");
    }
}
