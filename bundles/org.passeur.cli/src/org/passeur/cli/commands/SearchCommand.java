// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.BaseCommand;
import org.passeur.cli.Columns;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.search.Search;
import org.passeur.search.SearchHit;
import org.passeur.search.SearchRequest;
import org.passeur.search.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds objects by words. */
@Command(name = "search")
public final class SearchCommand extends BaseCommand {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "search.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--class", paramLabel = "C", descriptionKey = "class")
    private List<String> classes = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "limit")
    private int limit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public SearchCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Models models = workspace.repository().models();
        SearchRequest request = SearchRequest.of(String.join(" ", words)).in(locale()).page(0, Limits.positive(limit));
        for (String name : classes) {
            request = request.ofClass(models.require(name).getName());
        }
        SearchResult result = find(workspace, request);
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("total", Long.valueOf(result.total()));
            map.put("hits", result.hits().stream().map(SearchCommand::asMap).toList());
            map.put("corrections", result.corrections());
            session.print(Json.of(map));
        } else {
            print(models, result);
        }
        return ExitCode.DONE;
    }

    /** The index follows commits a moment later: whoever has just changed something wants to find it. */
    private SearchResult find(Workspace workspace, SearchRequest request) {
        try {
            Search search = session.services().searches().of(workspace);
            if (!search.awaitUpToDate(workspace.repository().lastChangeSet(), LONGEST)) {
                session.say("search.behind");
            }
            return search.find(request);
        } finally {
            session.services().searches().release(workspace);
        }
    }

    private static Map<String, Object> asMap(SearchHit hit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("uri", hit.uri());
        map.put("class", hit.type());
        map.put("title", hit.title().text());
        map.put("score", Float.valueOf(hit.score()));
        map.put("highlight", hit.highlight().html());
        return map;
    }

    private void print(Models models, SearchResult result) {
        result.corrections()
                .forEach((word, instead) -> session.say("search.instead", word, String.join(", ", instead)));
        if (!result.hits().isEmpty()) {
            Columns columns = Columns.of(session.words("column.title"), session.words("column.class"),
                    session.words("column.passage"),
                    "URI");
            for (SearchHit hit : result.hits()) {
                String passage = hit.passage().text().isEmpty() ? "" : hit.passage().marked("*", "*");
                columns.add(hit.title().text(), models.label(models.require(hit.type()), locale()), passage,
                        hit.uri().substring(hit.uri().indexOf(hit.type())));
            }
            session.print(columns);
        }
        session.say("search.done", Long.valueOf(result.total()));
    }
}
