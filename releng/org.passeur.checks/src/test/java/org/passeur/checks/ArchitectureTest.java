// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The floors of the house: arrows go down only. */
class ArchitectureTest {

    private static final Set<String> SERVICES = Set.of("org.passeur.exchange", "org.passeur.picture",
            "org.passeur.report", "org.passeur.search");
    private static final List<String> DOMAINS = List.of("org.passeur.organisation", "org.passeur.strategy",
            "org.passeur.knowledge", "org.passeur.practices");

    private static JavaClasses house;
    private static Map<String, String> bundleOf;

    @BeforeAll
    static void readClasses() {
        List<Path> folders = House.bundles().stream().map(bundle -> bundle.resolve("target/classes"))
                .filter(Files::isDirectory).toList();
        house = new ClassFileImporter().importPaths(folders);
        bundleOf = House.classes();
    }

    @Test
    void thereAreClassesToLookAt() {
        assertTrue(house.size() > 100, () -> "only " + house.size() + " classes: are the bundles built?");
        assertTrue(house.contain("org.passeur.core.PasseurException"), "core is not among them");
        for (Path bundle : House.bundles()) {
            if (!House.files(bundle.resolve("src"), ".java").isEmpty()) {
                assertTrue(bundleOf.containsValue(House.name(bundle)), () -> House.name(bundle) + " has no classes");
            }
        }
    }

    @Test
    void onlyUiKnowsTheToolkit() {
        noClasses().that(in("below ui", bundle -> !isUi(bundle))).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
                        "org.eclipse.e4.ui..",
                        "org.eclipse.nebula..")
                .because("what a person can do in the workbench can be done without a display")
                .allowEmptyShould(false).check(house);
    }

    @Test
    void coreKnowsNobody() {
        uses("core", bundle -> bundle.equals("org.passeur.core"), Set.of(),
                "core is what all others agree on, so it can depend on none of them");
    }

    @Test
    void theStoreKnowsOnlyCore() {
        uses("the store", ArchitectureTest::isStore, Set.of("org.passeur.core", "org.passeur.store"),
                "the store implements core's repository for any model");
    }

    @Test
    void nobodySeesTheStore() {
        classes().that(in("above the store", bundle -> !isStore(bundle)))
                .should(useOnly(target -> !isStore(target), "not use the store"))
                .because("another engine must be able to take its place: it is reached through core only")
                .check(house);
    }

    @Test
    void servicesKnowNoDomain() {
        uses("a service", SERVICES::contains,
                Set.of("org.passeur.core", "org.passeur.picture", "org.passeur.report", "org.passeur.exchange"),
                "services serve every domain, also one that a plug-in brings");
    }

    @Test
    void aDomainUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < DOMAINS.size(); i++) {
            String domain = DOMAINS.get(i);
            Set<String> allowed = new java.util.HashSet<>(SERVICES);
            allowed.add("org.passeur.core");
            allowed.addAll(DOMAINS.subList(0, i));
            uses(domain, domain::equals, allowed,
                    "domains stand in an order; a link against it is an inverse query or an extension");
        }
    }

    @Test
    void nothingBelowUsesWhatIsStarted() {
        classes().that(in("below ui and cli", bundle -> !isUi(bundle) && !bundle.equals("org.passeur.cli")))
                .should(useOnly(target -> !isUi(target) && !target.equals("org.passeur.cli"), "not use ui or cli"))
                .because("arrows go down only").check(house);
    }

    @Test
    void theCommandLineNeedsNoWorkbench() {
        classes().that(in("cli", "org.passeur.cli"::equals)).should(useOnly(target -> !isUi(target), "not use ui"))
                .because("commands run where no display exists").allowEmptyShould(true).check(house);
    }

    @Test
    void internalsStayInside() {
        classes().should(new ArchCondition<JavaClass>("not use another bundle's internals") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String packageName = dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (packageName.startsWith("org.passeur") && (packageName + ".").contains(".internal.")
                            && !bundle(from).equals(bundle(dependency.getTargetClass()))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        }).because("API is what is not internal").check(house);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that(in("outside cli", bundle -> !bundle.equals("org.passeur.cli"))).should(ACCESS_STANDARD_STREAMS)
                .because("a program that reads our output must find nothing else in it; the rest goes to the log")
                .check(house);
    }

    private static void uses(String name, java.util.function.Predicate<String> who, Set<String> allowed,
            String because) {
        classes().that(in(name, who))
                .should(new ArchCondition<JavaClass>("use only " + new java.util.TreeSet<>(allowed)) {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        forbidden(from, target -> allowed.contains(target), events);
                    }
                }).because(because).allowEmptyShould(true).check(house);
    }

    private static ArchCondition<JavaClass> useOnly(java.util.function.Predicate<String> allowed, String description) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                forbidden(from, allowed, events);
            }
        };
    }

    private static void forbidden(JavaClass from, java.util.function.Predicate<String> allowed,
            ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
            String target = bundle(dependency.getTargetClass());
            if (!target.isEmpty() && !target.equals(bundle(from)) && !allowed.test(target)) {
                events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
            }
        }
    }

    private static DescribedPredicate<JavaClass> in(String name, java.util.function.Predicate<String> wanted) {
        return DescribedPredicate.describe("in " + name, type -> wanted.test(bundle(type)));
    }

    private static boolean isUi(String bundle) {
        return bundle.endsWith(".ui");
    }

    private static boolean isStore(String bundle) {
        return bundle.startsWith("org.passeur.store");
    }

    /** The bundle that a class of ours lies in; empty for others' classes. */
    private static String bundle(JavaClass type) {
        return bundleOf.getOrDefault(type.getBaseComponentType().getName(), "");
    }
}
