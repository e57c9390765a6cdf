// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.passeur.core.ChangeSet;
import org.passeur.core.Domain;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;
import org.passeur.store.FolderWorkspaces;

/** A model with one class, for tests of folders and processes. */
final class Things implements Domain {

    final EPackage model;
    /** Whether a new workspace cannot begin. */
    boolean broken;

    Things() {
        CorePackage.eINSTANCE.getName();
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore",
                (Resource.Factory) org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl::new);
        Resource resource = resources.createResource(URI.createURI("things.ecore"));
        try (InputStream in = Things.class.getResourceAsStream("things.ecore")) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        model = (EPackage) resource.getContents().getFirst();
    }

    FolderWorkspaces workspaces() {
        return workspaces(Clock.systemDefaultZone());
    }

    FolderWorkspaces workspaces(Clock clock) {
        return new FolderWorkspaces(new ModelsImpl(List.of(this)), List.of(new DerbyProvider()), clock);
    }

    EClass thing() {
        return (EClass) model.getEClassifier("Thing");
    }

    ChangeSet save(Repository repository, String name) {
        try (var copy = repository.open()) {
            Entity made = copy.create(thing());
            made.eSet(thing().getEStructuralFeature("name"), name);
            return copy.commit("made " + name);
        }
    }

    /** Writes a number one higher into the name of a thing, again and again until nobody was quicker. */
    ChangeSet count(Repository repository, Ref ref) {
        while (true) {
            try (var copy = repository.open()) {
                Entity counter = copy.get(ref);
                EStructuralFeature name = thing().getEStructuralFeature("name");
                counter.eSet(name, Integer.toString(Integer.parseInt(String.valueOf(counter.eGet(name))) + 1));
                return copy.commit("counted");
            } catch (PasseurException e) {
                if (e.kind() != PasseurException.Kind.CONFLICT) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void begin(WorkingCopy copy, Locale language) {
        if (broken) {
            throw new IllegalStateException("cannot begin");
        }
    }

    @Override
    public String id() {
        return "things";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public EPackage model() {
        return model;
    }

    @Override
    public Texts texts() {
        return Texts.of(DerbyProvider.class, "store-derby");
    }
}
