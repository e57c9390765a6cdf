// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.Columns;
import org.passeur.cli.Session;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.action.Doubt;

/** Says which texts may still speak of what was erased, for people and for programs. */
final class DoubtLines {

    private DoubtLines() {
    }

    static List<Map<String, Object>> asMaps(List<Doubt> doubts) {
        return doubts.stream().map(doubt -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("uri", doubt.object().ref());
            map.put("title", doubt.object().title());
            map.put("feature", doubt.feature());
            map.put("excerpt", doubt.excerpt());
            return map;
        }).toList();
    }

    static void print(Session session, Models models, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        session.say("erase.doubts", Integer.valueOf(doubts.size()));
        Columns columns = Columns.of("URI", session.words("column.title"), session.words("column.feature"),
                session.words("column.passage")).whole(3);
        for (Doubt doubt : doubts) {
            Ref ref = doubt.object().ref();
            columns.add(ref.type().getName() + "/" + ref.id(), doubt.object().title(),
                    models.label(ref.type(), doubt.feature(), session.locale()), doubt.excerpt());
        }
        session.print(columns);
    }
}
