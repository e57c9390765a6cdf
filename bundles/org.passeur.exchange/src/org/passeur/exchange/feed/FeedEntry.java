// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.feed;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One entry of a feed.
 *
 * @param line the line on which it begins, from 1
 * @param id what tells it apart: its guid or id, else its address, else its title
 * @param summary plain words; may be empty
 */
public record FeedEntry(int line, String id, String title, String address, @Nullable LocalDate published,
        String summary) {
}
