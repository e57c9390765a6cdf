// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Domain;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;

/** A domain as a plug-in without generated code and without words brings it. */
class PlantDomain implements Domain {

    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    final EClass plant = newClass("Plant", "name");
    final EAttribute name = attribute(plant, "name", EcorePackage.Literals.ESTRING);
    final EAttribute flowersIn = attribute(plant, "flowersIn", EcorePackage.Literals.EINT);
    final EClass care = newClass("Care", "plant,words");
    final EReference carePlant = EcoreFactory.eINSTANCE.createEReference();
    final EAttribute careWords = attribute(care, "words", EcorePackage.Literals.ESTRING);

    PlantDomain() {
        model.setName("garden");
        model.setNsPrefix("garden");
        model.setNsURI("http://passeur.org/test/garden");
        carePlant.setName("plant");
        carePlant.setEType(plant);
        care.getEStructuralFeatures().add(0, carePlant);
    }

    private EClass newClass(String className, String title) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(className);
        type.getESuperTypes().add(CorePackage.Literals.ENTITY);
        EcoreUtil.setAnnotation(type, Annotations.SOURCE, "title", title);
        model.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass owner, String attributeName, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(attributeName);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    @Override
    public String id() {
        return "garden";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public EPackage model() {
        return model;
    }

    @Override
    public Texts texts() {
        return Texts.of(PlantDomain.class, "garden");
    }
}
