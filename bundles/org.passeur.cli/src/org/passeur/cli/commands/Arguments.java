// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.passeur.cli.Session;

/** Named arguments as typed: {@code key=value}, several values by naming the key again. */
final class Arguments {

    private Arguments() {
    }

    static Map<String, List<String>> parse(List<String> typed) {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        for (String one : typed) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw Session.invalid("error.key-value", one);
            }
            arguments.computeIfAbsent(one.substring(0, equals).strip(), k -> new ArrayList<>())
                    .add(one.substring(equals + 1));
        }
        return arguments;
    }
}
