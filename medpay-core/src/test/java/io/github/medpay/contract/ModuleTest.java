package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.spi.TableException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The named module: what it shows, what it needs. Mutation testing runs on the class path and leaves this class out. */
@Tag("module")
class ModuleTest {

    private static final ModuleDescriptor MODULE =
            Objects.requireNonNull(MedPay.class.getModule().getDescriptor(), "tests run in the named module");

    @Test
    void everyRoomIsExportedToAll() {
        Set<String> exported = MODULE.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(MODULE.name()).isEqualTo("io.github.medpay");
        assertThat(exported)
                .containsExactlyInAnyOrder(
                        "io.github.medpay",
                        "io.github.medpay.claim",
                        "io.github.medpay.code",
                        "io.github.medpay.drug",
                        "io.github.medpay.exact",
                        "io.github.medpay.fee",
                        "io.github.medpay.hcpcs",
                        "io.github.medpay.history",
                        "io.github.medpay.insight",
                        "io.github.medpay.insight.basis",
                        "io.github.medpay.insight.comparison",
                        "io.github.medpay.insight.denial",
                        "io.github.medpay.insight.documentation",
                        "io.github.medpay.insight.impact",
                        "io.github.medpay.insight.release",
                        "io.github.medpay.insight.therapy",
                        "io.github.medpay.insight.tip",
                        "io.github.medpay.laboratory",
                        "io.github.medpay.modifier",
                        "io.github.medpay.ncci",
                        "io.github.medpay.policy",
                        "io.github.medpay.remittance",
                        "io.github.medpay.rule",
                        "io.github.medpay.spi",
                        "io.github.medpay.units");
    }

    @Test
    void onlyJacksonMayReachBehindThePublicTypes() {
        assertThat(MODULE.isOpen()).isFalse();
        assertThat(MODULE.opens())
                .allSatisfy(opened -> assertThat(opened.targets())
                        .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind"));
        assertThat(MODULE.opens())
                .extracting(ModuleDescriptor.Opens::source)
                .contains("io.github.medpay.claim", "io.github.medpay.code");
    }

    @Test
    void whatIsNeededAtRunTimeIsTheJdkAndSlf4j() {
        assertThat(MODULE.requires().stream()
                        .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name))
                .containsExactlyInAnyOrder("java.base", "org.slf4j");
        assertThat(MODULE.requires().stream().flatMap(required -> required.modifiers().stream()))
                .doesNotContain(Requires.Modifier.TRANSITIVE);
        assertThat(MODULE.uses()).containsExactly("io.github.medpay.spi.TableSource");
    }

    @Test
    void theModuleKnowsItsOwnRooms() {
        assertThat(Claim.class.getModule()).isSameAs(MedPay.class.getModule());
    }

    /** Core alone has no tables: the message says what to add. */
    @Test
    void withoutTablesTheDoorSaysWhatToAdd() {
        assertThatThrownBy(MedPay::create)
                .isInstanceOf(TableException.class)
                .hasMessageContaining("io.github.medpay:medpay-data");
    }
}
