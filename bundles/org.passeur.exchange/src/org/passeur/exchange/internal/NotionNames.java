// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in an export of Notion. Each ends with the number of its page, 32 signs that stay when the page is renamed or
 * moved: it tells pages apart, is not shown to anybody, and leads from an address on Notion's site to the page.
 */
public final class NotionNames {

    private static final Pattern NAME = Pattern.compile("(?:^|[ -])([0-9a-f]{32})(?:_all)?(\\.[A-Za-z0-9]+)?$");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:[\\w-]+\\.)*notion\\.(?:so|site|com)/[^?#]*?([0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> pages = new HashMap<>();

    /** The names of some pages. */
    public NotionNames(List<String> pages) {
        pages.forEach(page -> id(page).ifPresent(id -> this.pages.putIfAbsent(id, page)));
    }

    /** The number at the end of a path. */
    public static Optional<String> id(String path) {
        Matcher matcher = NAME.matcher(path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A name without the number. */
    static String plain(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.find() || matcher.start() == 0) {
            return name;
        }
        String ending = matcher.group(2);
        return name.substring(0, matcher.start()).strip() + (ending == null ? "" : ending);
    }

    /** The page that an address on Notion's site names, where it was exported too. */
    Optional<String> find(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches()
                ? Optional.ofNullable(pages.get(matcher.group(1).replace("-", "").toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
