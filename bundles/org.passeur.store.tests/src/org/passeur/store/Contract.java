// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;

/** What every engine must do alike: one workspace for all tests of a class, each test with objects of its own. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("null")
abstract class Contract {

    protected final ContractModel m = new ContractModel();
    protected Workspace workspace;
    protected Repository repository;

    /** A new, empty workspace on the engine. */
    abstract Workspace create(Models models);

    /** Rules and columns of the tests, before the workspace opens. */
    void prepare() {
    }

    @BeforeAll
    void openWorkspace() {
        prepare();
        workspace = create(m.models());
        repository = workspace.repository();
    }

    @AfterAll
    void closeWorkspace() {
        workspace.close();
    }

    protected Ref ref(Entity object) {
        return new Ref(object.eClass(), object.getId());
    }

    /** Makes one object and commits it. */
    protected Ref made(String type, Object... values) {
        try (WorkingCopy copy = repository.open()) {
            Entity object = ContractModel.set(copy.create(m.type(type)), values);
            copy.commit("made " + type);
            return ref(object);
        }
    }

    /** Changes one object and commits it. */
    protected ChangeSet change(Ref ref, Consumer<Entity> how) {
        try (WorkingCopy copy = repository.open()) {
            how.accept(copy.get(ref));
            return copy.commit("changed");
        }
    }

    protected ChangeSet delete(Ref ref) {
        try (WorkingCopy copy = repository.open()) {
            copy.delete(ref);
            return copy.commit("deleted");
        }
    }

    protected ChangeSet set(Ref ref, Object... values) {
        return change(ref, object -> ContractModel.set(object, values));
    }

    /** What is kept of an object, as somebody else reads it. */
    protected @Nullable Object kept(Ref ref, String feature) {
        try (WorkingCopy copy = repository.open()) {
            Object value = ContractModel.get(copy.get(ref), feature);
            return value instanceof List<?> list ? List.copyOf(list) : value;
        }
    }

    protected EObject part(Object... values) {
        return ContractModel.set(EcoreUtil.create(m.type("Line")), values);
    }

    protected static PasseurException refused(PasseurException.Kind kind, Runnable work) {
        PasseurException error = assertThrows(PasseurException.class, work::run);
        assertEquals(kind, error.kind(), error.getMessage());
        return error;
    }
}
