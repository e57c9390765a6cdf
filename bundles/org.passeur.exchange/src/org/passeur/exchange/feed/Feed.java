// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.feed;

import java.nio.file.Path;
import java.util.List;

import org.passeur.exchange.Limits;
import org.passeur.exchange.internal.FeedAddress;
import org.passeur.exchange.internal.FeedReader;

/**
 * A feed in RSS 0.9 to 2.0 or Atom 1.0.
 *
 * @param title what it calls itself; may be empty
 * @param address the page that it belongs to; may be empty
 */
public record Feed(String title, String address, List<FeedEntry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a file.
     *
     * @throws org.passeur.core.PasseurException INVALID where it is missing, too large or no feed
     */
    public static Feed read(Path file, Limits limits) {
        return FeedReader.read(file, limits);
    }

    /**
     * Reads an address that begins with http or https.
     *
     * @throws org.passeur.core.PasseurException UNREACHABLE where it does not answer, INVALID where it is no feed
     */
    public static Feed fetch(String address, Limits limits) {
        return FeedAddress.read(address, limits);
    }
}
