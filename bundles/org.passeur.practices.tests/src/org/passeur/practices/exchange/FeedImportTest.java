// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.CANDIDATE;
import static org.passeur.practices.model.PracticesPackage.Literals.CONTENT_SOURCE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.Ref;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.exchange.ImportRequest;
import org.passeur.exchange.ImportResult;
import org.passeur.practices.TestCompany;
import org.passeur.practices.model.CandidateState;
import org.passeur.practices.model.ContentKind;
import org.passeur.practices.model.ContentSource;

import com.sun.net.httpserver.HttpServer;

/** Feeds become candidates for knowledge, once, from files and from the network. */
class FeedImportTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Trade journal</title><link>https://journal.example/</link>
            <item><title>R290 in small cabinets &amp; more</title><link>https://journal.example/1</link>
              <guid isPermaLink="false">one</guid><pubDate>Mon, 09 Feb 2026 08:00:00 +0100</pubDate>
              <description>&lt;p&gt;What &lt;b&gt;changes&lt;/b&gt; on site.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description></item>
            <item><title>Brazing</title><link>https://journal.example/2</link>
              <content:encoded><![CDATA[<p>With nitrogen.</p>]]></content:encoded></item>
            <item><description>Nameless, but it says something.</description></item>
            </channel></rss>
            """;
    private static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Videos</title>
            <link rel="self" href="https://v.example/feed"/><link href="https://v.example/"/>
            <entry><id>urn:1</id><title type="html">Gauges</title><link rel="enclosure" href="https://v.example/x.mp4"/>
              <link rel="alternate" href="https://v.example/1"/><updated>2026-01-05T10:00:00Z</updated>
              <published>2026-01-02T10:00:00Z</published><summary>Reading them.</summary></entry></feed>
            """;

    private final Path folder;

    private final TestCompany company = new TestCompany();

    FeedImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        company.close();
    }

    private ImportResult feed(Path source) {
        return new FeedImporter().run(ImportRequest.of(company.workspace, source));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Row> candidates() {
        return company.repository.rows(Query.of(CANDIDATE)
                .columns("title", "address", "published", "summary", "state", "source").orderBy("id"));
    }

    @Test
    void entriesBecomeCandidatesAndComeOnlyOnce() throws IOException {
        assertEquals(3, feed(file("feed.xml", RSS)).created());
        List<Row> rows = candidates();
        assertEquals("R290 in small cabinets & more", rows.get(0).get("title"));
        assertEquals("What changes on site.", rows.get(0).get("summary"));
        assertEquals(LocalDate.of(2026, 2, 9), rows.get(0).get("published"));
        assertEquals("With nitrogen.", rows.get(1).get("summary"));
        assertTrue(rows.get(2).title().startsWith("Nameless"));
        assertEquals("Trade journal", String.valueOf(rows.get(0).get("source")));
        company.act("practices.leave-candidate", rows.get(1).ref());
        ImportResult again = feed(file("copy.xml", RSS));
        assertEquals(List.of(0, 0, 3), List.of(again.created(), again.updated(), again.unchanged()));
        assertEquals(1, feed(file("feed.xml", RSS.replace(">Brazing<", ">Brazing with nitrogen<"))).updated());
        assertEquals(CandidateState.LEFT, candidates().get(1).get("state"));
        assertEquals(1, company.repository.count(Query.of(CONTENT_SOURCE)));
    }

    @Test
    void atomIsReadToo() throws IOException {
        assertEquals(1, feed(file("videos.atom", ATOM)).created());
        Row row = candidates().getFirst();
        assertEquals("https://v.example/1", row.get("address"));
        assertEquals(LocalDate.of(2026, 1, 2), row.get("published"));
        company.act("practices.take-candidate", row.ref());
        assertEquals(CandidateState.TAKEN, candidates().getFirst().get("state"));
        assertTrue(new FeedImporter().accepts(Path.of("x.atom")));
    }

    @Test
    void whatIsNoFeedChangesNothing() throws IOException {
        for (String text : List.of("<html><body><title>x</title></body></html>", "<rss><channel>", "no xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><item><title>&x;</title></item></rss>")) {
            Path file = file("broken.xml", text);
            assertTrue(TestCompany.refused(() -> feed(file)).startsWith("feed."), text);
        }
        assertEquals(List.of(), candidates());
        assertEquals("file.missing", TestCompany.refused(() -> feed(folder.resolve("none.xml"))));
        assertEquals("feed.address", TestCompany.refused(() -> feed(Path.of("https://a b"))));
    }

    @Test
    void aSourceIsReadFromItsAddressByItsName() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/feed";
            Ref source = company.make(CONTENT_SOURCE, ContentSource.class, s -> {
                s.setName("The journal");
                s.setKind(ContentKind.FEED);
                s.setAddress(address);
            });
            assertEquals(3, feed(Path.of("The journal")).created());
            assertEquals(3, feed(Path.of(address)).unchanged(), "it is the same feed by its address");
            assertEquals(3, company.value(source, "waiting"));
            assertEquals("feed.status", TestCompany.refused(() -> feed(Path.of(address.replace("/feed", "/none")))));
        } finally {
            server.stop(0);
        }
    }
}
