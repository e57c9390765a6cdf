// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.cli.Product.Answer;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.query.Query;

import com.google.gson.JsonObject;

/** Backing up the sample company, looking at the backup, and bringing it back. */
class BackupCommandsTest {

    @TempDir
    static Path folder = Path.of("");

    /** The history of one in so many objects is compared step by step; of the others, that each step is there. */
    private static final int SOME = 7;

    private static @Nullable Product made;
    private static Path work = Path.of("");

    @BeforeAll
    static void makeTheSample() {
        Product product = new Product(folder.resolve("home"));
        made = product;
        work = folder.resolve("work");
        Answer demo = product.say("--lang en demo", work);
        assertEquals(ExitCode.DONE, demo.code(), demo.err());
    }

    @AfterAll
    static void close() {
        product().close();
    }

    private static Product product() {
        Product product = made;
        if (product == null) {
            throw new IllegalStateException("no workspace");
        }
        return product;
    }

    private static Answer call(int code, Object... words) {
        Answer answer = product().call(java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        assertEquals(code, answer.code(), answer.out() + answer.err());
        return answer;
    }

    @Test
    void theSampleComesBackObjectByObjectWithItsHistory() throws IOException {
        Path file = folder.resolve("sample.zip");
        call(ExitCode.DONE, "-w", work, "set", uri("KnowledgeItem"), "title=Changed since");
        call(ExitCode.DONE, "-w", work, "delete", uri("ReuseEvent"));
        JsonObject backup = call(ExitCode.DONE, "-w", work, "backup", "--out", file, "--json").object();
        assertEquals(Files.size(file), backup.get("bytes").getAsLong());
        JsonObject sound = call(ExitCode.DONE, "verify-backup", file, "--json").object();
        assertTrue(sound.get("sound").getAsBoolean());
        Path back = folder.resolve("back");
        JsonObject restored = call(ExitCode.DONE, "restore", file, back, "--json").object();
        assertTrue(restored.get("indexed").getAsLong() > 500, restored.toString());
        List<String> before = everything(work);
        List<String> after = everything(back);
        assertTrue(before.size() > 1000, before.size() + " things to compare");
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), after.get(i));
        }
        Answer found = call(ExitCode.DONE, "-w", back, "search", "conaissance", "--json");
        assertTrue(found.object().get("total").getAsInt() > 0, found.out());
    }

    private static String uri(String type) {
        return call(ExitCode.DONE, "-w", work, "list", type, "--limit", "1", "--json").array().get(0).getAsJsonObject()
                .get("uri").getAsString();
    }

    /** Every object with all that it holds, every change set, and the history of some objects, as text. */
    private static List<String> everything(Path of) throws IOException {
        List<String> all = new ArrayList<>();
        try (Workspace workspace = product().services().workspaces().open(of);
                WorkingCopy copy = workspace.repository().open()) {
            Repository repository = workspace.repository();
            for (EClass type : repository.models().entityClasses()) {
                for (long id : repository.ids(Query.of(type).orderBy("id"))) {
                    Ref ref = new Ref(type, id);
                    StringWriter text = new StringWriter();
                    XMIResourceImpl alone = new XMIResourceImpl(URI.createURI(ref.toString()));
                    alone.getContents().add(EcoreUtil.copy(copy.get(ref)));
                    alone.save(text, Map.of(XMLResource.OPTION_PROCESS_DANGLING_HREF,
                            XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD));
                    all.add(text.toString());
                    if (id % SOME == 0) {
                        all.add(repository.history().of(ref).toString());
                    }
                }
            }
            for (ChangeSet set : repository.history().changeSets(0, 0)) {
                all.add(set.toString());
                all.add(repository.history().objects(set.number()).toString());
            }
        }
        return all;
    }

    @Test
    void damageEndsWithOneAndIsNamed() throws IOException {
        Path file = Path.of(call(ExitCode.DONE, "-w", work, "backup").out().strip());
        assertEquals(work.resolve("backups"), file.getParent());
        assertEquals(ExitCode.DONE, call(ExitCode.DONE, "verify-backup", file).code());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path bad = folder.resolve("bad.zip");
        Files.write(bad, bytes);
        Answer answer = call(ExitCode.PROBLEMS, "verify-backup", bad);
        assertTrue(answer.out().contains("“db/seg0/"), answer.out());
        assertTrue(call(ExitCode.PROBLEMS, "--lang", "fr", "verify-backup", bad).out().contains("abîmé"));
        call(ExitCode.UNREACHABLE, "restore", bad, folder.resolve("nowhere"));
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void aFileThatIsNoBackupIsBadInput() throws IOException {
        Path other = Files.writeString(folder.resolve("people.csv"), "name,email\nAda,ada@example.org\n");
        Path target = folder.resolve("nowhere");
        Answer refused = call(ExitCode.WRONG_USE, "restore", other, target);
        assertTrue(refused.err().contains("“backups”"), refused.err());
        assertTrue(call(ExitCode.WRONG_USE, "--lang", "fr", "restore", other, target).err()
                .contains("n’est pas une sauvegarde"));
        assertFalse(Files.exists(target));
        call(ExitCode.WRONG_USE, "verify-backup", other);
        call(ExitCode.WRONG_USE, "-w", other, "list", "Person");
    }

    @Test
    void aWorkspaceIsNotReplacedWithoutForce() {
        Path target = folder.resolve("target");
        call(ExitCode.DONE, "init", target);
        Path file = folder.resolve("target.zip");
        call(ExitCode.DONE, "-w", target, "backup", "--out", file);
        Answer refused = call(ExitCode.WRONG_USE, "restore", file, target);
        assertTrue(refused.err().contains("--force"), refused.err());
        call(ExitCode.DONE, "restore", file, target, "--force");
        call(ExitCode.WRONG_USE, "restore", folder.resolve("missing.zip"), target, "--force");
        call(ExitCode.WRONG_USE, "verify-backup", folder.resolve("missing.zip"));
    }
}
