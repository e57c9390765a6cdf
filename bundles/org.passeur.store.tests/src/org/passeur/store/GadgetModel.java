// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;

/** The model of a plug-in that comes and goes: it refers to the contract's classes, and extends one. */
final class GadgetModel {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;

    final ContractModel base = new ContractModel();
    final EPackage model = ECORE.createEPackage();

    GadgetModel() {
        model.setName("gadgets");
        model.setNsPrefix("gadgets");
        model.setNsURI("http://passeur.org/test/gadgets");
        new ResourceImpl(URI.createURI("platform:/plugin/gadgets/gadgets.ecore")).getContents().add(model);
        EEnum colour = ECORE.createEEnum();
        colour.setName("Colour");
        for (String name : new String[] { "RED", "GREEN" }) {
            EEnumLiteral literal = ECORE.createEEnumLiteral();
            literal.setName(name);
            literal.setValue(colour.getELiterals().size());
            colour.getELiterals().add(literal);
        }
        EDataType shape = ECORE.createEDataType();
        shape.setName("Shape");
        shape.setInstanceClassName("org.example.gone.Shape");
        EClass wheel = type("Wheel", CorePackage.Literals.PART);
        attribute(wheel, "size", EcorePackage.Literals.EINT);
        EClass gadget = type("Gadget", CorePackage.Literals.ENTITY);
        attribute(gadget, "name", EcorePackage.Literals.ESTRING);
        attribute(gadget, "colour", colour);
        attribute(gadget, "note", CorePackage.Literals.MARKDOWN);
        attribute(gadget, "since", CorePackage.Literals.DATE);
        attribute(gadget, "tags", EcorePackage.Literals.ESTRING).setUpperBound(-1);
        reference(gadget, "keeper", base.type("Person"));
        EReference wheels = reference(gadget, "wheels", wheel);
        wheels.setContainment(true);
        wheels.setResolveProxies(false);
        wheels.setUpperBound(-1);
        EClass guest = type("Guest", base.type("Person"));
        attribute(guest, "company", EcorePackage.Literals.ESTRING);
        EClass ticket = type("Ticket", CorePackage.Literals.ENTITY);
        attribute(ticket, "shape", shape);
        EReference about = reference(ticket, "item", base.type("Item"));
        annotate(about, "onDelete", "cascade");
        EClass secret = type("Secret", CorePackage.Literals.ENTITY);
        attribute(secret, "answer", EcorePackage.Literals.ESTRING);
        annotate(secret, "hidden", "true");
        for (EClassifier each : new EClassifier[] { colour, shape, wheel, gadget, guest, ticket, secret }) {
            model.getEClassifiers().add(each);
        }
    }

    private static EClass type(String name, EClass superType) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(superType);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass type) {
        EReference reference = ECORE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    private static void annotate(EModelElement element, String key, String value) {
        var annotation = ECORE.createEAnnotation();
        annotation.setSource("http://passeur.org/model");
        annotation.getDetails().put(key, value);
        element.getEAnnotations().add(annotation);
    }

    /** The base's models and this one. */
    Models models() {
        return base.models().withDomains(java.util.stream.Stream
                .concat(base.models().domains().stream(), java.util.stream.Stream.of(domain())).toList());
    }

    private Domain domain() {
        return new Domain() {

            @Override
            public String id() {
                return "gadgets";
            }

            @Override
            public int order() {
                return 500;
            }

            @Override
            public EPackage model() {
                return model;
            }

            @Override
            public Texts texts() {
                return Texts.of(Map.of(
                        "en", Map.of("domain.gadgets", "Workshop", "Gadget", "Gizmo", "Gadget.plural", "Gizmos",
                                "Gadget.colour", "Paint", "Colour.RED", "Cherry"),
                        "fr", Map.of("domain.gadgets", "Atelier", "Gadget", "Bidule", "Gadget.plural", "Bidules",
                                "Gadget.colour", "Peinture", "Colour.RED", "Cerise")));
            }
        };
    }
}
