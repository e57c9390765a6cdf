// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.passeur.core.Domain;
import org.passeur.core.MigrationStep;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.model.CorePackage;
import org.passeur.store.Dialect;
import org.passeur.store.SqlErrors;
import org.passeur.store.sql.Session;

/** Runs the steps of domains whose models are newer than a workspace, in the transaction of a session. */
public final class Migration {

    private static final System.Logger LOG = System.getLogger(Migration.class.getName());

    private final Session session;
    private final Dialect dialect;
    private final Models models;

    /** For one opening. */
    public Migration(Session session, Dialect dialect, Models models) {
        this.session = session;
        this.dialect = dialect;
        this.models = models;
    }

    /**
     * Looks whether the workspace can be brought to the models.
     *
     * @throws PasseurException INVALID where the workspace is newer than a model
     */
    public void check() throws SQLException {
        Map<String, ModelVersion> known = ModelVersion.known(session);
        refuseNewer(CorePackage.eINSTANCE, known);
        models.domains().forEach(domain -> refuseNewer(domain.model(), known));
    }

    /**
     * Runs what has to be run.
     *
     * @throws PasseurException INVALID where the workspace is newer than a model, or where a step fails
     */
    public void run() throws SQLException {
        check();
        Map<String, ModelVersion> known = ModelVersion.known(session);
        List<Domain> older = models.domains().stream().filter(d -> !steps(d, known).isEmpty()).toList();
        if (!older.isEmpty()) {
            run(older, known, KeptModels.read(session, List.of()));
        }
    }

    private void run(List<Domain> older, Map<String, ModelVersion> known, List<Domain> kept) throws SQLException {
        for (Domain domain : older) {
            String uri = domain.model().getNsURI();
            EPackage model = kept.stream().map(Domain::model).filter(m -> m.getNsURI().equals(uri)).findFirst()
                    .orElseThrow(() -> new PasseurException(Kind.CORRUPT, SqlErrors.TEXTS, "error.kept-model",
                            domain.id()));
            StepTables tables = new StepTables(session, dialect, models, kept, model);
            for (MigrationStep step : steps(domain, known)) {
                run(domain, step, tables);
            }
        }
        keepAbsent(kept);
    }

    /** The models of absent plug-ins may point at what has another name now; the others are kept anew as they are. */
    private void keepAbsent(List<Domain> kept) throws SQLException {
        Set<String> installed = models.domains().stream().map(d -> d.model().getNsURI()).collect(Collectors.toSet());
        PreparedStatement update = session.prepare("UPDATE passeur_package SET ecore = ? WHERE ns_uri = ?");
        for (Domain each : kept.stream().filter(d -> !installed.contains(d.model().getNsURI())).toList()) {
            update.setString(1, ModelText.ecore(each.model()));
            update.setString(2, each.model().getNsURI());
            update.executeUpdate();
        }
    }

    private static void refuseNewer(EPackage model, Map<String, ModelVersion> known) {
        ModelVersion before = known.get(model.getNsURI());
        int mine = ModelVersion.of(model);
        if (before != null && before.version() > mine) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.newer", model.getName(),
                    Integer.valueOf(before.version()), Integer.valueOf(mine));
        }
    }

    private static List<MigrationStep> steps(Domain domain, Map<String, ModelVersion> known) {
        ModelVersion before = known.get(domain.model().getNsURI());
        if (before == null) {
            return List.of();
        }
        int version = before.version();
        int goal = ModelVersion.of(domain.model());
        return domain.migrationSteps().stream().filter(s -> s.from() >= version && s.to() <= goal)
                .sorted(Comparator.comparingInt(MigrationStep::from)).toList();
    }

    private static void run(Domain domain, MigrationStep step, StepTables tables) throws SQLException {
        LOG.log(System.Logger.Level.INFO, "Model {0}: from version {1} to {2}", domain.id(),
                Integer.valueOf(step.from()), Integer.valueOf(step.to()));
        try {
            step.apply(tables);
        } catch (StepTables.Refused e) {
            SQLException cause = e.sql();
            if (SqlErrors.isLost(cause) || SqlErrors.isDeadlock(cause)) {
                throw cause;
            }
            throw failed(domain, step, cause);
        } catch (RuntimeException e) {
            throw failed(domain, step, e);
        }
    }

    private static PasseurException failed(Domain domain, MigrationStep step, Exception cause) {
        return new PasseurException(Kind.INVALID, cause, SqlErrors.TEXTS, "error.step", domain.id(),
                Integer.valueOf(step.from()), Integer.valueOf(step.to()));
    }
}
