// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.CommitRule;
import org.passeur.core.Domain;
import org.passeur.core.MigrationStep;
import org.passeur.core.Models;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.DerivedColumn;

/** A model with everything that a store must keep, without generated code, and short words for its objects. */
public final class ContractModel {

    public final EPackage model;
    private @Nullable ContractModel other;
    private List<CommitRule> rules = List.of();
    private List<DerivedColumn> derived = List.of();
    private List<MigrationStep> steps = List.of();

    public ContractModel() {
        CorePackage.eINSTANCE.getName();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("contract.ecore"));
        try (InputStream in = ContractModel.class.getResourceAsStream("contract.ecore")) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        model = (EPackage) resource.getContents().getFirst();
    }

    public ContractModel rules(CommitRule... some) {
        rules = List.of(some);
        return this;
    }

    public ContractModel derived(DerivedColumn... some) {
        derived = List.of(some);
        return this;
    }

    /** The model at a version, with the steps that lead there. */
    public ContractModel version(int number, MigrationStep... some) {
        var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
        annotation.setSource("http://passeur.org/store");
        annotation.getDetails().put("schemaVersion", Integer.toString(number));
        model.getEAnnotations().add(annotation);
        steps = List.of(some);
        return this;
    }

    public EClass type(String name) {
        return (EClass) model.getEClassifier(name);
    }

    public Enumerator kind(String literal) {
        return ((EEnum) model.getEClassifier("Kind")).getEEnumLiteral(literal).getInstance();
    }

    public EReference reference(String type, String name) {
        return (EReference) type(type).getEStructuralFeature(name);
    }

    /** A second model beside this one. */
    public ContractModel with(ContractModel more) {
        other = more;
        return this;
    }

    public Models models() {
        ContractModel more = other;
        return new ModelsImpl(more == null ? List.of(domain(100)) : List.of(domain(100), more.domain(200)));
    }

    private Domain domain(int order) {
        return new Domain() {

            @Override
            public String id() {
                return model.getName();
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public EPackage model() {
                return model;
            }

            @Override
            public Texts texts() {
                return Texts.of(ContractModel.class, "store");
            }

            @Override
            public List<CommitRule> commitRules() {
                return rules;
            }

            @Override
            public List<MigrationStep> migrationSteps() {
                return steps;
            }

            @Override
            public List<DerivedColumn> derivedColumns() {
                return derived;
            }
        };
    }

    public static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    public static List<Object> list(EObject object, String feature) {
        return (List<Object>) get(object, feature);
    }

    /** Sets features, given as name and value in turn; lists are added to. */
    @SuppressWarnings("unchecked")
    public static <T extends EObject> T set(T object, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            var feature = object.eClass().getEStructuralFeature((String) values[i]);
            if (feature.isMany()) {
                List<Object> list = (List<Object>) object.eGet(feature);
                list.clear();
                list.addAll((List<Object>) values[i + 1]);
            } else {
                object.eSet(feature, values[i + 1]);
            }
        }
        return object;
    }
}
