// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.passeur.organisation.model.OrganisationPackage.Literals.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;
import org.passeur.knowledge.BusFactor;

/** The bus factor of a team on a day; nothing where nothing is critical. */
final class TeamBusFactor implements DerivedColumn {

    @Override
    public EClass type() {
        return TEAM;
    }

    @Override
    public String name() {
        return "busFactor";
    }

    @Override
    public EClassifier valueType() {
        return EcorePackage.Literals.EINTEGER_OBJECT;
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Map<Long, Integer> factors = new HashMap<>();
        for (BusFactor factor : BusFactor.of(repository, on)) {
            factor.factor().ifPresent(n -> factors.put(factor.team().ref().id(), n));
        }
        return Batch.map(rows, row -> factors.get(row.ref().id()));
    }
}
