// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy.internal;

import static org.passeur.strategy.model.StrategyPackage.Literals.INDICATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Repository;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.Batch;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Row;
import org.passeur.strategy.Measures;
import org.passeur.strategy.Progress;

/** What is known of an indicator from its measures: the last value, its day, and {@link Progress#percent() progress}. */
record IndicatorColumn(String name, EClassifier valueType, Function<Progress, @Nullable Object> figure)
        implements DerivedColumn {

    /** The value measured last. */
    static final IndicatorColumn LATEST = new IndicatorColumn("latest", EcorePackage.Literals.EDOUBLE_OBJECT,
            Progress::value);

    /** The day of the last measure. */
    static final IndicatorColumn MEASURED_ON = new IndicatorColumn("measuredOn", CorePackage.Literals.DATE,
            Progress::measuredOn);

    /** {@code 100 x (value - baseline) / (target - baseline)}: see {@link Progress#percent()}. */
    static final IndicatorColumn PROGRESS = new IndicatorColumn("progress", EcorePackage.Literals.EDOUBLE_OBJECT,
            progress -> figure(progress.percent()));

    static @Nullable Object figure(OptionalDouble percent) {
        return percent.isPresent() ? percent.getAsDouble() : null;
    }

    @Override
    public EClass type() {
        return INDICATOR;
    }

    @Override
    public List<String> needs() {
        return List.of("baseline", "target");
    }

    @Override
    public List<@Nullable Object> values(Repository repository, List<Row> rows, LocalDate on) {
        Measures measures = Measures.read(repository, on);
        return Batch.map(rows, row -> figure.apply(measures.progress(row)));
    }
}
