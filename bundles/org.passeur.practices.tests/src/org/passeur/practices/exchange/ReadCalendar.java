// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads iCalendar by the letter of RFC 5545, from the grammar of section 3.1 and the rules of 3.6.1, and complains of
 * everything that a lenient program would let pass; keeps a calendar as RFC 5546 asks a program to that is sent events again.
 */
final class ReadCalendar {

    private static final Pattern CONTENT_LINE = Pattern
            .compile("([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*))*):([^\\x00-\\x08\\x0A-\\x1F\\x7F]*)");
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");
    private static final Set<String> ONCE = Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE",
            "STATUS",
            "DESCRIPTION", "LOCATION", "LAST-MODIFIED", "TRANSP");

    /** What the calendar holds, by UID. */
    final Map<String, Map<String, String>> events = new LinkedHashMap<>();
    int added;
    int changed;

    /** Takes a file in. */
    void take(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        added = 0;
        changed = 0;
        Map<String, String> event = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        boolean version = false;
        for (String line : unfolded(bytes)) {
            Matcher matcher = CONTENT_LINE.matcher(line);
            assertTrue(matcher.matches(), () -> "no content line: " + line);
            String name = matcher.group(1);
            String value = matcher.group(3);
            switch (name) {
                case "BEGIN" -> {
                    open.add(value);
                    event = new LinkedHashMap<>();
                }
                case "END" -> {
                    assertEquals(open.removeLast(), value);
                    if (value.equals("VEVENT")) {
                        keep(event);
                    }
                }
                case "VERSION" -> version = value.equals("2.0");
                default -> {
                    boolean before = event.put(name, checked(name, matcher.group(2), value)) != null;
                    assertFalse(before && ONCE.contains(name), () -> name + " twice");
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(version, "no VERSION:2.0");
    }

    private void keep(Map<String, String> event) {
        assertNotNull(event.get("UID"), "an event without UID");
        assertNotNull(event.get("DTSTAMP"), "an event without DTSTAMP");
        assertNotNull(event.get("DTSTART"), "an event without DTSTART");
        assertTrue(event.get("DTEND").compareTo(event.get("DTSTART")) > 0, "ends before it begins");
        String uid = event.get("UID");
        Map<String, String> known = events.get(uid);
        if (known == null) {
            added++;
            events.put(uid, event);
        } else if (Integer.parseInt(event.get("SEQUENCE")) > Integer.parseInt(known.get("SEQUENCE"))) {
            changed++;
            events.put(uid, event);
        } else {
            assertEquals(known, event, "changed under the same SEQUENCE");
        }
    }

    private static String checked(String name, String parameters, String value) {
        switch (name) {
            case "DTSTART", "DTEND" -> assertTrue(
                    value.matches(parameters.equals(";VALUE=DATE") ? "\\d{8}" : "\\d{8}T\\d{6}Z?"), value);
            case "DTSTAMP", "LAST-MODIFIED" -> assertTrue(value.matches("\\d{8}T\\d{6}Z"), value);
            case "SEQUENCE" -> assertTrue(value.matches("\\d+"), value);
            case "STATUS" -> assertTrue(Set.of("TENTATIVE", "CONFIRMED", "CANCELLED").contains(value), value);
            case "SUMMARY", "DESCRIPTION", "LOCATION" -> {
                assertTrue(TEXT.matcher(value).matches(), () -> "not escaped: " + value);
                return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\(.)", "$1");
            }
            default -> {
                // anything goes
            }
        }
        return value;
    }

    private static List<String> unfolded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(text.contains("\uFFFD"), "folded within a character");
        assertTrue(text.endsWith("\r\n"), "the last line does not end");
        assertFalse(text.replace("\r\n", "").contains("\n"), "a bare line feed");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, () -> "longer than 75 octets: " + line);
        }
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }
}
