// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The built product as a program: arguments in, exit code and texts out. Each process has its own configuration area. */
final class Product {

    /** A hang is a failure too; the longest that any command here may need. */
    private static final int LIMIT_SECONDS = 240;

    private static final Path ROOT = Path.of(System.getProperty("passeur.root", "../..")).toAbsolutePath().normalize();
    private static final Path HOME = ROOT
            .resolve("releng/org.passeur.repository/target/products/passeur/linux/gtk/x86_64");
    private static final Path AREAS = ROOT.resolve("releng/org.passeur.acceptance/target/areas");
    private static final BlockingDeque<Path> FREE = new LinkedBlockingDeque<>();
    private static final AtomicInteger MADE = new AtomicInteger();
    /** As {@code ./passeur} makes it: without an archive of classes half of each test is the start of a Java. */
    private static final Path ARCHIVE = archive();

    /** What a command said and how it ended. */
    record Result(int code, String out, String err) {

        JsonObject object() {
            return json().getAsJsonObject();
        }

        JsonArray array() {
            return json().getAsJsonArray();
        }

        private JsonElement json() {
            return JsonParser.parseString(out);
        }

        Result ok() {
            assertEquals(0, code, () -> out + err);
            return this;
        }

        /** Refused as wrong use or bad input, with a sentence and without a trace of the program's insides. */
        Result refused() {
            assertEquals(2, code, () -> out + err);
            assertTrue(!err.isBlank(), "no reason given");
            assertTrue(!err.contains("\tat ") && !err.contains("Exception"), err);
            return this;
        }
    }

    private Product() {
    }

    /** Runs a command to its end. */
    static Result run(Object... arguments) {
        Path area = area();
        try {
            Path out = Files.createTempFile("passeur", ".out");
            Path err = Files.createTempFile("passeur", ".err");
            Process process = new ProcessBuilder(command(area, arguments)).redirectOutput(out.toFile())
                    .redirectError(err.toFile()).redirectInput(new java.io.File("/dev/null")).start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("hangs: " + List.of(arguments) + "\n" + Files.readString(err));
            }
            Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            FREE.push(area);
        }
    }

    /** Starts a command without waiting for it; its configuration area is not used again. */
    static Process start(Path out, Object... arguments) {
        try {
            return new ProcessBuilder(command(area(), arguments)).redirectErrorStream(true)
                    .redirectOutput(out.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the workbench on a workspace, on the display that the tests have. */
    static Process workbench(Path out, Path layout, Path workspace) {
        List<String> command = command(area(), "-w", workspace);
        command.set(command.indexOf("org.passeur.cli.application"), "org.passeur.ui.application");
        command.set(command.indexOf("@none"), layout.toString());
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of the inputs that lie beside the checkout; the test is skipped where they are absent. */
    static Path data(String name) {
        Path data = ROOT.resolveSibling("shared").resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(data), () -> "no ../shared/data/" + name + " beside the checkout");
        return data;
    }

    private static Path archive() {
        Path archive = AREAS.resolve("cli.jsa");
        try {
            Files.createDirectories(AREAS);
            Files.deleteIfExists(archive);
            Path area = area();
            Path workspace = Files.createTempDirectory("archive").resolve("workspace");
            int code = new ProcessBuilder(command(area, archive, "init", workspace))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            assertEquals(0, code, "the product does not start");
            FREE.push(area);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Path area, Object... arguments) {
        return command(area, ARCHIVE, arguments);
    }

    private static List<String> command(Path area, Path archive, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Djava.util.logging.config.file=" + area.resolve("logging.properties"),
                "-Dosgi.install.area=file:" + HOME + "/", "-cp", launcher().toString(),
                "org.eclipse.equinox.launcher.Main", "-configuration", area.toString(), "-nosplash", "-application",
                "org.passeur.cli.application", "-data", "@none"));
        command.add(1, Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive
                : "-XX:ArchiveClassesAtExit=" + archive);
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private static Path launcher() {
        try (Stream<Path> plugins = Files.list(HOME.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the product is not built", e);
        }
    }

    private static Path area() {
        Path free = FREE.poll();
        if (free != null) {
            return free;
        }
        try {
            Path area = AREAS.resolve(Long.toString(System.nanoTime(), 36) + "-" + MADE.incrementAndGet());
            Files.createDirectories(area);
            String config = Files.readString(HOME.resolve("configuration/config.ini"));
            String bundles = HOME.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")
                    .toString();
            Files.writeString(area.resolve("config.ini"),
                    config.replaceAll("(?m)^(org.eclipse.equinox.simpleconfigurator.configUrl=).*$",
                            "$1file\\\\:" + bundles));
            Files.writeString(area.resolve("logging.properties"), "handlers = \n");
            return area;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
