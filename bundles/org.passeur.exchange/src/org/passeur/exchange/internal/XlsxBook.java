// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.Limits;

/** The parts of an XLSX file that a table is read from; both dialects of the format, strict and transitional. */
final class XlsxBook implements Closeable {

    /** A sheet by its name; hidden ones are only taken when they are asked for. */
    record Sheet(String name, boolean hidden, PackagePart part) {
    }

    private final OPCPackage archive;
    private final PackagePart workbook;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private final XlsxTexts texts;
    private final XlsxStyles styles;

    private XlsxBook(OPCPackage archive, Limits limits) throws XMLStreamException, IOException, InvalidFormatException {
        this.archive = archive;
        workbook = part("sheet.main+xml", "template.main+xml", "sheet.macroEnabled.main+xml");
        try (InputStream in = workbook.getInputStream()) {
            readWorkbook(Xml.read(in));
        }
        texts = new XlsxTexts(limits);
        List<PackagePart> shared = parts("sharedStrings+xml");
        if (!shared.isEmpty()) {
            try (InputStream in = shared.getFirst().getInputStream()) {
                texts.read(Xml.read(in));
            }
        }
        styles = new XlsxStyles();
        List<PackagePart> looks = parts("styles+xml");
        if (!looks.isEmpty()) {
            try (InputStream in = looks.getFirst().getInputStream()) {
                styles.read(Xml.read(in));
            }
        }
    }

    /** Opens a file that the archive check has let through. */
    static XlsxBook open(Path file, Limits limits) {
        OPCPackage archive = null;
        try {
            // The archive was looked through already, with limits of our own.
            ZipSecureFile.setMinInflateRatio(0);
            archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new XlsxBook(archive, limits);
        } catch (XMLStreamException | IOException | InvalidFormatException | OpenXML4JRuntimeException
                | IllegalArgumentException | IllegalStateException e) {
            revert(archive);
            throw Say.invalid(e, "xlsx.not", file.toString());
        } catch (PasseurException e) {
            revert(archive);
            throw e;
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    XlsxTexts texts() {
        return texts;
    }

    XlsxStyles styles() {
        return styles;
    }

    @Override
    public void close() {
        archive.revert();
    }

    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException, InvalidFormatException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                since1904 = Xml.truth(Xml.attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                addSheet(xml);
            }
        }
    }

    private void addSheet(XMLStreamReader xml) throws InvalidFormatException {
        // The relation's id is the one attribute that is called "id" in a namespace.
        String relation = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                relation = xml.getAttributeValue(i);
            }
        }
        PackageRelationship link = workbook.getRelationship(relation);
        if (link != null && link.getRelationshipType().endsWith("/worksheet")) {
            boolean hidden = !Xml.attribute(xml, "state").isEmpty() && !Xml.attribute(xml, "state").equals("visible");
            sheets.add(new Sheet(Xml.attribute(xml, "name"), hidden, workbook.getRelatedPart(link)));
        }
    }

    private PackagePart part(String... types) throws InvalidFormatException {
        for (String type : types) {
            List<PackagePart> found = parts(type);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new InvalidFormatException("no workbook");
    }

    private List<PackagePart> parts(String typeEnd) throws InvalidFormatException {
        return archive.getParts().stream().filter(part -> part.getContentType().endsWith(typeEnd)).toList();
    }

    private static void revert(@Nullable OPCPackage archive) {
        if (archive != null) {
            archive.revert();
        }
    }
}
