package io.github.medpay.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of core and the one way of their dependencies (DESIGN §3). */
class RoomsTest {

    private static final String ROOT = "io.github.medpay";

    /** Each room, and the rooms it may know. The door, the root package, knows all of them. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("code", Set.of()),
            Map.entry("rule", Set.of()),
            Map.entry("exact", Set.of()),
            Map.entry("spi", Set.of("code", "rule")),
            Map.entry("internal.table", Set.of("code", "spi")),
            Map.entry("internal", Set.of("rule", "spi")),
            Map.entry("internal.code", Set.of("code")),
            Map.entry("policy", Set.of("internal", "code", "exact", "rule", "spi", "internal.code")),
            Map.entry("internal.policy", Set.of("policy")),
            Map.entry("fee", Set.of("internal", "internal.table", "policy", "code", "exact", "rule", "spi")),
            Map.entry("internal.fee", Set.of("code", "fee")),
            Map.entry("internal.therapy", Set.of("code", "fee", "policy")),
            Map.entry("drug", Set.of("internal", "internal.table", "code", "exact", "rule", "spi")),
            Map.entry("laboratory", Set.of("internal", "internal.table", "code", "exact", "rule", "spi")),
            Map.entry("hcpcs", Set.of("internal", "internal.table", "code", "spi")),
            Map.entry(
                    "units",
                    Set.of(
                            "policy",
                            "internal",
                            "internal.policy",
                            "internal.therapy",
                            "code",
                            "exact",
                            "rule",
                            "fee")),
            Map.entry(
                    "internal.modifier",
                    Set.of("policy", "internal.code", "internal.therapy", "code", "exact", "rule", "fee")),
            Map.entry("modifier", Set.of("policy", "code", "rule")),
            Map.entry(
                    "ncci",
                    Set.of(
                            "internal",
                            "internal.table",
                            "internal.code",
                            "internal.policy",
                            "policy",
                            "code",
                            "rule",
                            "spi")),
            Map.entry("history.rules", Set.of("policy", "code", "rule", "fee", "internal.code", "internal.modifier")),
            Map.entry("history", Set.of()),
            Map.entry(
                    "claim",
                    Set.of(
                            "policy",
                            "code",
                            "exact",
                            "rule",
                            "spi",
                            "fee",
                            "units",
                            "internal",
                            "internal.code",
                            "internal.modifier",
                            "internal.fee",
                            "internal.policy",
                            "internal.therapy",
                            "ncci",
                            "history",
                            "history.rules",
                            "drug",
                            "hcpcs",
                            "laboratory")),
            Map.entry(
                    "remittance",
                    Set.of(
                            "policy",
                            "code",
                            "exact",
                            "rule",
                            "spi",
                            "fee",
                            "claim",
                            "internal.code",
                            "internal.fee",
                            "internal.policy")),
            Map.entry("insight.basis", Set.of("rule")),
            Map.entry(
                    "internal.insight",
                    Set.of(
                            "code",
                            "exact",
                            "fee",
                            "claim",
                            "policy",
                            "internal.code",
                            "internal.fee",
                            "insight.basis")),
            Map.entry("insight.impact", insight("internal.modifier")),
            Map.entry(
                    "insight.tip",
                    insight(
                            "fee",
                            "units",
                            "ncci",
                            "history",
                            "internal.modifier",
                            "internal.therapy",
                            "insight.impact")),
            Map.entry("insight.documentation", insight("internal.modifier", "units")),
            Map.entry("insight.comparison", insight("fee", "spi", "units", "ncci", "insight.impact")),
            Map.entry("insight.release", insight("fee", "spi")),
            Map.entry("insight.denial", insight()),
            Map.entry("insight.therapy", insight("internal.modifier", "internal.therapy")),
            Map.entry(
                    "insight",
                    Set.of(
                            "fee",
                            "units",
                            "ncci",
                            "claim",
                            "insight.impact",
                            "insight.tip",
                            "insight.documentation",
                            "insight.comparison",
                            "insight.release")));

    /** What every room of insight may know, and these. */
    private static Set<String> insight(String... more) {
        Set<String> rooms = new TreeSet<>(Set.of(
                "code",
                "exact",
                "rule",
                "policy",
                "claim",
                "insight.basis",
                "internal.insight",
                "internal.code",
                "internal.policy"));
        rooms.addAll(List.of(more));
        return rooms;
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    @Test
    void everyPackageIsARoomOfThePlan() {
        Set<String> found = new TreeSet<>(CLASSES.stream().map(RoomsTest::room).toList());
        Set<String> planned = new TreeSet<>(ROOMS.keySet());
        planned.add("");
        assertThat(found).isEqualTo(planned);
    }

    @Test
    void aRoomKnowsOnlyTheRoomsBelowIt() {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(RoomsTest::isOurs)
                    .filter(target -> !room(target).equals(room(type)))
                    .forEach(target -> seen.computeIfAbsent(room(type), room -> new TreeSet<>())
                            .add(room(target)));
        }
        seen.remove("");
        assertThat(seen)
                .allSatisfy((room, others) ->
                        assertThat(ROOMS.get(room)).as("what %s may know", room).containsAll(others));
    }

    @Test
    void thePlanHasNoCycleAndNeitherHasTheCode() {
        assertThat(ROOMS)
                .allSatisfy((room, others) -> assertThat(others)
                        .allSatisfy(other -> assertThat(ROOMS.get(other)).doesNotContain(room)));
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** What a user sees in a signature a user must be able to name. */
    @Test
    void aPublicSignatureNamesOnlyPublicTypes() {
        Set<String> hidden = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!isPublic(type)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                    Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                            .map(JavaClass::getBaseComponentType)
                            .filter(named -> isOurs(named) && !isPublic(named))
                            .forEach(named -> hidden.add(method.getFullName() + " names " + named.getName()));
                }
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(RoomsTest::isPublic).orElse(true);
    }

    /** No I/O and no clock (DESIGN §2). */
    @Test
    void coreReadsNoFileNoNetworkAndNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                .check(CLASSES);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        // The shelf alone measures, for the log, how long a table took to open.
        noClasses()
                .that()
                .doNotHaveSimpleName("Shelf")
                .should()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedAndNothingIsLoggedAroundSlf4j() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    /** Final, and where it is an array, not handed out. */
    @Test
    void noStaticFieldCanChange() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                                || (field.getRawType().isArray()
                                        && !field.getModifiers().contains(JavaModifier.PRIVATE))))
                .isEmpty();
    }

    @Test
    void noValueHasASetter() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("set[A-Z].*")))
                .isEmpty();
    }

    /** Nothing public is made to be extended, but what a user implements or catches. */
    @Test
    void aPublicClassIsFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void everyRoomIsNullMarked() {
        for (String room :
                new TreeSet<>(CLASSES.stream().map(JavaClass::getPackageName).toList())) {
            assertThat(CLASSES.getPackage(room).isAnnotatedWith(NullMarked.class))
                    .as(room)
                    .isTrue();
        }
    }
}
