// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.Jsoup;
import org.passeur.exchange.Limits;
import org.passeur.exchange.feed.Feed;
import org.passeur.exchange.feed.FeedEntry;
import org.passeur.exchange.source.SourceFile;

/** Reads RSS in all its dialects and Atom by the names of their elements; what else a feed says is left out. */
public final class FeedReader {

    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_TITLE = 400;
    private static final int MOST = 10_000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);
    private static final Pattern RFC822 = Pattern.compile("(?:\\w+,)?\\s*(\\d{1,2})\\s+(\\w{3})\\w*\\s+(\\d{4}).*",
            Pattern.DOTALL);
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private final XMLStreamReader xml;
    private final List<FeedEntry> entries = new ArrayList<>();
    private String title = "";
    private String address = "";

    private FeedReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads a file. */
    public static Feed read(Path file, Limits limits) {
        SourceFile.check(file, limits.documentBytes());
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw SourceFile.failed(e, file);
        }
    }

    /** Reads a stream that is called so. */
    static Feed read(InputStream in, String name) {
        try {
            FeedReader reader = new FeedReader(Xml.read(in));
            if (!reader.feed()) {
                throw Say.invalid("feed.none", name);
            }
            return new Feed(reader.title, reader.address, reader.entries);
        } catch (XMLStreamException e) {
            throw Say.invalid(e, "feed.broken", name, e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
    }

    private boolean feed() throws XMLStreamException {
        boolean known = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rss", "RDF", "feed" -> known = true;
                    case "item", "entry" -> {
                        if (known && entries.size() < MOST) {
                            entry();
                        }
                    }
                    case "title" -> title = title.isEmpty() ? plain(content()) : title;
                    case "link" -> address = address.isEmpty() ? link() : address;
                    default -> {
                        // the rest of the head is not needed
                    }
                }
            }
        }
        return known;
    }

    private void entry() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String id = "";
        String name = "";
        String link = "";
        String summary = "";
        @Nullable
        LocalDate day = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "guid", "id" -> id = content();
                case "title" -> name = plain(content());
                case "link" -> {
                    String found = link();
                    link = link.isEmpty() ? found : link;
                }
                case "description", "summary" -> summary = plain(content());
                case "encoded", "content" -> {
                    String found = plain(content());
                    summary = summary.isEmpty() ? found : summary;
                }
                case "pubDate", "published", "date" -> day = day(content());
                case "updated" -> {
                    LocalDate found = day(content());
                    day = day == null ? found : day;
                }
                default -> content();
            }
        }
        String called = name.isEmpty() ? shortened(summary, LONGEST_TITLE / 4) : shortened(name, LONGEST_TITLE);
        String told = id.isBlank() ? link.isBlank() ? called : link : id.strip();
        if (!called.isEmpty()) {
            entries.add(new FeedEntry(line, shortened(told, LONGEST_TITLE), called, link, day,
                    shortened(summary, LONGEST_SUMMARY)));
        }
    }

    /** RSS writes the address in the element, Atom in an attribute, where others than the page itself are named too. */
    private String link() throws XMLStreamException {
        String relation = Xml.attribute(xml, "rel");
        String target = Xml.attribute(xml, "href");
        String inside = content();
        return target.isEmpty() ? inside : relation.isEmpty() || relation.equals("alternate") ? target.strip() : "";
    }

    /** The text within the element, that of elements in it included; stops at its end. */
    private String content() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {
                    // comments say nothing
                }
            }
        }
        return text.toString().strip();
    }

    private static String plain(String html) {
        return CleanText.clean(Jsoup.parse(html).text()).strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static @Nullable LocalDate day(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3)));
            }
            Matcher old = RFC822.matcher(text);
            int month = old.matches() ? MONTHS.indexOf(old.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
            return month == 0 ? null
                    : LocalDate.of(Integer.parseInt(old.group(3)), month, Integer.parseInt(old.group(1)));
        } catch (DateTimeException e) {
            // a day that does not exist is no reason to lose the entry
            return null;
        }
    }
}
