// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.practices.model.PracticesPackage.Literals.SESSION;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passeur.core.PasseurException;
import org.passeur.core.Ref;
import org.passeur.knowledge.model.KnowledgePackage;
import org.passeur.organisation.model.OrganisationPackage;
import org.passeur.practices.capture.Draft.Content;
import org.passeur.strategy.model.StrategyPackage;

/** What is typed is on the disk a moment later, whatever happens to the program. */
class DraftTest {

    private static final int LIVES = 6;
    /** The promise: every line up to the last second. */
    private static final long SECOND = 1_000_000_000L;

    private final Path folder;
    private final Ref session = new Ref(SESSION, 42);

    DraftTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theLastTextIsThereOnceTheKeeperIsClosed() {
        Draft draft = Draft.of(folder, session);
        assertEquals(Optional.empty(), draft.read());
        try (DraftKeeper keeper = new DraftKeeper(draft, e -> {
            throw e;
        })) {
            keeper.typed(new Content("Avant\n", "Avant\nd"));
            keeper.typed(new Content("Avant\n", "Avant\ndé 🙂\n\nfin"));
            keeper.close();
        }
        assertEquals(new Content("Avant\n", "Avant\ndé 🙂\n\nfin"), draft.read().orElseThrow());
        draft.delete();
        assertEquals(Optional.empty(), draft.read());
    }

    @Test
    void whatOthersWroteMeanwhileStandsAboveWhatWasTyped() {
        Content draft = new Content("Un", "Un\nDeux");
        assertEquals("Un\nDeux", draft.over("Un"));
        assertEquals("Un\nDeux", draft.over(""));
        assertEquals("Un\nDeux", draft.over("Un\nD"));
        assertEquals("Un, corrigé\n\nDeux", draft.over("Un, corrigé"));
        assertEquals("Autre", new Content("Un", "Un\n").over("Autre"));
        assertEquals("Autre\n\nUne\nDeux", new Content("Un\nDeux", "Une\nDeux").over("Autre"));
    }

    @Test
    void whatCannotBeWrittenSaysSoOnceAndIsThereWhenTheDiskIsBack() throws Exception {
        Files.writeString(folder.resolve("capture"), "no folder");
        Draft draft = Draft.of(folder, session);
        BlockingQueue<PasseurException> said = new LinkedBlockingQueue<>();
        try (DraftKeeper keeper = new DraftKeeper(draft, said::add)) {
            keeper.typed(new Content("", "perdu"));
            assertEquals(PasseurException.Kind.UNREACHABLE, said.take().kind());
            keeper.typed(new Content("", "perdu ?"));
            Files.delete(folder.resolve("capture"));
        }
        assertEquals(new Content("", "perdu ?"), draft.read().orElseThrow());
        assertTrue(said.isEmpty(), said.toString());
    }

    @Test
    void draftsThatAreLeftAreListedAndDamagedOnesNamed() throws IOException {
        assertEquals(List.of(), Draft.left(folder));
        Draft.of(folder, new Ref(SESSION, 7)).write(new Content("", "sept"));
        Files.writeString(folder.resolve("capture/42.draft"), "x");
        Files.writeString(folder.resolve("capture/42.next"), "x");
        assertEquals(List.of(new Ref(SESSION, 7), session), Draft.left(folder));
        PasseurException damaged = assertThrows(PasseurException.class, () -> Draft.of(folder, session).read());
        assertEquals(PasseurException.Kind.CORRUPT, damaged.kind());
        assertTrue(damaged.sentence(Locale.FRENCH).contains("42.draft"), damaged.sentence(Locale.FRENCH));
    }

    @Test
    void everyLineUpToTheLastSecondSurvivesAKill() throws Exception {
        Random random = new Random(11);
        int typed = 0;
        int due = 0;
        int found = 0;
        for (int life = 0; life < LIVES; life++) {
            int lines = 40 + random.nextInt(120);
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", classpath(), Typing.class.getName(),
                    folder.toString(), Integer.toString(life)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            List<Long> moments = new ArrayList<>();
            try (BufferedReader out = process.inputReader()) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    moments.add(Long.valueOf(line.substring(line.indexOf(' ') + 1)));
                    if (moments.size() == lines) {
                        // not by the process itself, which would close its output before all is read
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            // clocks of both are the machine's; the kill came after the last line that was read
            long last = moments.getLast().longValue() - SECOND;
            long mustBe = moments.stream().filter(moment -> moment.longValue() < last).count();
            String text = Draft.of(folder, new Ref(SESSION, life)).read().map(Content::text).orElse("");
            long there = text.lines().filter(line -> line.startsWith("ligne ")).count();
            typed += moments.size();
            due += (int) mustBe;
            found += (int) Math.min(there, mustBe);
            assertTrue(there >= mustBe, there + " of " + mustBe + " lines that were a second old");
            assertEquals(there, text.lines().distinct().count(), "nothing twice, nothing torn");
        }
        System.out.println(
                "Faults: quick capture killed " + LIVES + " times: typed " + typed + ", older than a second " + due
                        + ", found again " + found + ", lost " + (due - found));
    }

    private static String classpath() throws URISyntaxException {
        Set<String> all = new LinkedHashSet<>();
        for (Class<?> each : List.of(Typing.class, Draft.class, PasseurException.class,
                KnowledgePackage.class, OrganisationPackage.class, StrategyPackage.class, EObject.class, URI.class)) {
            Path path = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
            all.add(path.toString());
            all.add(path.resolve("target/classes").toString());
            all.add(path.resolve("bin").toString());
        }
        return String.join(":", all);
    }

    /** Types lines in another process until that is killed, and says when each was typed. */
    static final class Typing {

        private static final long PACE = 20_000_000L;

        private Typing() {
        }

        /** With folder and session. */
        public static void main(String[] args) {
            Draft draft = Draft.of(Path.of(args[0]), new Ref(SESSION, Long.parseLong(args[1])));
            StringBuilder text = new StringBuilder();
            try (DraftKeeper keeper = new DraftKeeper(draft, e -> {
                throw e;
            })) {
                for (int line = 1;; line++) {
                    text.append("ligne ").append(line).append('\n');
                    keeper.typed(new Content("", text.toString()));
                    System.out.println(line + " " + System.nanoTime());
                    LockSupport.parkNanos(PACE);
                }
            }
        }
    }
}
