// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.strategy;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Domain;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.strategy.internal.Words;
import org.passeur.strategy.model.StrategyPackage;

/** A plug-in's room without generated code: its deeds and its errands may serve an objective, which strategy never heard of. */
public final class DeedsDomain implements Domain {

    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();

    /** What was done; has a state. */
    public final EClass deed = type("Deed");
    /** What is to be done. */
    public final EClass errand = type("Errand");

    DeedsDomain() {
        model.setName("deeds");
        model.setNsPrefix("deeds");
        model.setNsURI("http://passeur.org/test/deeds");
        attribute(deed, "state", StrategyPackage.Literals.STRATEGY_STATE);
        EcoreUtil.setAnnotation(deed, "http://passeur.org/model", "done", "times,last");
        attribute(deed, "times", EcorePackage.Literals.EINTEGER_OBJECT);
        attribute(deed, "last", CorePackage.Literals.DATE);
    }

    private EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        // Entity first: a model without generated code is made of the first class that is not abstract
        type.getESuperTypes().add(CorePackage.Literals.ENTITY);
        type.getESuperTypes().add(StrategyPackage.Literals.SERVING);
        model.getEClassifiers().add(type);
        attribute(type, "name", EcorePackage.Literals.ESTRING);
        EcoreUtil.setAnnotation(type, "http://passeur.org/model", "title", "name");
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
    }

    @Override
    public String id() {
        return "deeds";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public EPackage model() {
        return model;
    }

    @Override
    public Texts texts() {
        return Words.TEXTS;
    }
}
