// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.ChangeSet.Kind;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.Workspaces;
import org.passeur.core.model.Entity;

/** Makes a small workspace with something of everything, as test data for the versions to come. */
final class KeptWorkspace {

    private static final String WHO = "Ada";

    private final WorkingCopy copy;
    private final Models models;

    private KeptWorkspace(Workspace workspace, WorkingCopy copy) {
        this.models = workspace.repository().models();
        this.copy = copy;
    }

    /** Makes it in a new folder, and closes it. */
    static void make(Workspaces workspaces, Path folder) throws IOException {
        try (Workspace workspace = workspaces.create(folder, "Équipe & Cie", Locale.FRENCH);
                WorkingCopy copy = workspace.repository().open()) {
            String hash = workspace.attachments()
                    .put(new ByteArrayInputStream("Pièce jointe\n".getBytes(StandardCharsets.UTF_8)));
            new KeptWorkspace(workspace, copy).fill(hash);
            workspace.setSetting("colour", "bleu");
        }
    }

    private void fill(String hash) {
        Entity company = entity("Organisation", "name", "Équipe & Cie");
        list(company, "headcounts").add(part(company, "headcounts", "date", LocalDate.of(2024, 2, 29), "count", 60));
        Entity department = entity("Department", "name", "Production", "kind", "SALES");
        Entity ann = entity("Person", "name", "Ann Œuvre", "alias", "A", "email", "ann@example.org", "jobTitle", "Chef",
                "mission", "Line one\nline two", "joined", LocalDate.of(2020, 1, 31));
        Entity bob = entity("Person", "name", "Bob", "manager", ann, "joined", LocalDate.of(2021, 5, 1), "left",
                LocalDate.of(2025, 6, 30));
        Entity team = entity("Team", "name", "Atelier", "department", department, "lead", ann);
        entity("Membership", "person", bob, "team", team, "role", "Tuteur", "from", LocalDate.of(2021, 5, 1));
        Entity audience = entity("Audience", "name", "Clients", "description", "who buys");
        Entity topic = entity("Topic", "name", "Sécurité");
        Entity other = entity("KnowledgeItem", "title", "Régler la presse", "criticality", 4);
        Entity item = entity("KnowledgeItem", "title", "L'arrêt d'urgence 🛑", "body", "# Titre\n\n**gras** | a |\n",
                "topics", List.of(topic), "verifier", ann, "audience", audience, "source",
                "https://example.org/?a=1&b=2",
                "language", "fr", "verifyEvery", 6, "verifiedOn", LocalDate.of(2025, 1, 31));
        list(item, "links").add(part(item, "links", "target", other));
        list(item, "attachments").add(part(item, "attachments", "name", "pièce.txt", "hash", hash, "size",
                Long.valueOf(14)));
        entity("Holding", "person", bob, "item", item, "level", 2, "since", LocalDate.of(2022, 3, 1));
        entity("Need", "words", "presse", "item", other, "topic", topic, "askedOf", team, "askedBy", ann, "date",
                LocalDate.of(2025, 2, 1));
        entity("ReuseEvent", "item", item, "team", team, "date", LocalDate.of(2025, 2, 2), "minutesSaved", 30, "note",
                "quick");
        entity("Passing", "item", item, "audience", audience, "date", LocalDate.of(2025, 2, 3), "passedBy", bob);
        entity("Remark", "item", item, "author", bob, "date", LocalDate.of(2025, 2, 4), "words", "À revoir");
        entity("Interview", "person", bob, "interviewer", ann, "date", LocalDate.of(2025, 2, 5), "notes", "*long*",
                "items", List.of(item, other));
        Entity gone = entity("KnowledgeItem", "title", "Périmé");
        commit("made", Kind.IMPORT, "2025-03-01T08:00:00Z");
        set(item, "title", "L'arrêt d'urgence", "criticality", 5);
        set(ann, "jobTitle", "Directrice");
        commit("changed", Kind.EDIT, "2025-03-02T08:00:00Z");
        copy.delete(models.ref(gone));
        commit("deleted", Kind.EDIT, "2025-03-03T08:00:00Z");
    }

    private void commit(String label, Kind kind, String at) {
        copy.commit(label, kind, Instant.parse(at), WHO);
    }

    private Entity entity(String type, Object... values) {
        return set(copy.create(models.require(type)), values);
    }

    private static EObject part(EObject owner, String feature, Object... values) {
        EReference reference = (EReference) owner.eClass().getEStructuralFeature(feature);
        return set(EcoreUtil.create(reference.getEReferenceType()), values);
    }

    private static <T extends EObject> T set(T object, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature((String) values[i]);
            Object value = feature instanceof EAttribute a && a.getEAttributeType() instanceof EEnum
                    ? EcoreUtil.createFromString(a.getEAttributeType(), (String) values[i + 1])
                    : values[i + 1];
            object.eSet(feature, value);
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject object, String feature) {
        return (List<Object>) object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    /** Puts a closed workspace and what it holds into a file; what can be made again is left out. */
    static void zip(Path folder, String contents, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> all = Files.walk(folder)) {
            zip.setLevel(9);
            entry(zip, "contents.json", contents.getBytes(StandardCharsets.UTF_8));
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(each).toString();
                if (!name.startsWith("index") && !name.startsWith("holder")) {
                    entry(zip, "workspace/" + name, Files.readAllBytes(each));
                }
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Brings it back from such a file. */
    static void unzip(ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            Files.write(file, zip.readAllBytes());
        }
    }

    /** All that was ever made, deleted or not. */
    static List<Ref> all(Workspace workspace) {
        return workspace.repository().history().objects(1).stream().map(c -> c.ref()).toList();
    }
}
