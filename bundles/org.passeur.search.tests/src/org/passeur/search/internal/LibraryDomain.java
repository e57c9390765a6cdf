// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Domain;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;

/** A small model: books by authors, with notes inside, that are lent; and diaries, which nobody may search. */
final class LibraryDomain implements Domain {

    private static final String MODEL = "http://passeur.org/model";

    private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
    final EEnum genre = EcoreFactory.eINSTANCE.createEEnum();
    final EClass author = type("Author", CorePackage.Literals.ENTITY);
    final EAttribute authorName = text(author, "name");
    final EClass note = type("Note", CorePackage.Literals.PART);
    final EAttribute noteWords = text(note, "words");
    final EClass book = type("Book", CorePackage.Literals.ENTITY);
    final EAttribute bookTitle = text(book, "title");
    final EAttribute bookBody = attribute(book, "body", CorePackage.Literals.MARKDOWN);
    final EAttribute bookLanguage = text(book, "language");
    final EAttribute bookGenre = attribute(book, "genre", genre);
    final EAttribute bookSource = text(book, "origin");
    final EReference bookAuthors = reference(book, "authors", author, true, false);
    final EReference bookNotes = reference(book, "notes", note, true, true);
    final EClass loan = type("Loan", CorePackage.Literals.ENTITY);
    final EReference loanBook = reference(loan, "book", book, false, false);
    final EAttribute loanReader = text(loan, "reader");
    final EClass diary = type("Diary", CorePackage.Literals.ENTITY);
    final EAttribute diaryWords = text(diary, "words");

    LibraryDomain() {
        model.setName("library");
        model.setNsPrefix("library");
        model.setNsURI("http://passeur.org/test/library");
        genre.setName("Genre");
        literal("NOVEL");
        literal("POEM");
        model.getEClassifiers().add(genre);
        EcoreUtil.setAnnotation(book, MODEL, "title", "title");
        EcoreUtil.setAnnotation(loan, MODEL, "title", "reader,book");
        EcoreUtil.setAnnotation(diary, MODEL, "notSearchable", "true");
        EcoreUtil.setAnnotation(bookSource, MODEL, "system", "true");
    }

    private void literal(String name) {
        EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
        literal.setName(name);
        literal.setLiteral(name);
        literal.setValue(genre.getELiterals().size());
        genre.getELiterals().add(literal);
    }

    private EClass type(String name, EClass parent) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(parent);
        model.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute text(EClass owner, String name) {
        return attribute(owner, name, EcorePackage.Literals.ESTRING);
    }

    private static EAttribute attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(EClass owner, String name, EClass target, boolean many, boolean inside) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(target);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(inside);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    @Override
    public String id() {
        return "library";
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
        return Texts.of(LibraryDomain.class, "library");
    }
}
