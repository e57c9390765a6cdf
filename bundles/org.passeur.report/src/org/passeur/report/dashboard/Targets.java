// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.dashboard;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Order;
import org.passeur.core.screen.TableSpec;

import java.util.List;

/** The tables to which tiles lead: the usual columns of a class, narrowed to what the figure counts. */
public final class Targets {

    private Targets() {
    }

    /** The usual table of a class with a title of the domain's words and a condition more. */
    public static TableSpec of(Models models, EClass type, String key, Filter filter, Order... order) {
        TableSpec usual = models.table(type);
        return new TableSpec("tile." + key, type, key, usual.icon(), usual.columns(), usual.filter().and(filter),
                List.of(order), null);
    }
}
