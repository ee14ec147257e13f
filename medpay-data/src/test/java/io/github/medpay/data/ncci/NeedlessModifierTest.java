package io.github.medpay.data.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlessModifierTest {

    private static final MedPay MED_PAY = MedPay.create();
    private static final LocalDate DATE = LocalDate.of(2025, 11, 3);

    private static List<FindingCode> about25(String code, String... modifiers) {
        Claim claim = Claim.builder()
                .id("c")
                .dateOfService(DATE)
                .placeOfService("11")
                .locality(LocalityKey.of("02102", "01"))
                .practitioner(Practitioner.PHYSICAL_THERAPIST)
                .addLines(ClaimLine.of(code, 1, modifiers))
                .build();
        return MED_PAY.price(claim).lines().get(0).findings().stream()
                .map(Finding::code)
                .filter(found ->
                        found == FindingCode.MODIFIER_25_NEEDLESS || found == FindingCode.NCCI_MODIFIER_NEEDLESS)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"97161", "97163", "97168"})
    void a_claim_says_once_that_25_on_a_therapy_evaluation_is_needless(String code) {
        assertThat(about25(code, "25", "GP")).containsExactly(FindingCode.MODIFIER_25_NEEDLESS);
        assertThat(about25(code, "GP")).isEmpty();
    }

    @Test
    void the_edits_by_themselves_say_it_too() {
        assertThat(MED_PAY.ncciChecker()
                        .check(List.of(NcciLine.of(1, "97161", 1, DATE, "25", "GP")))
                        .of(0))
                .extracting(finding -> finding.code())
                .contains(FindingCode.NCCI_MODIFIER_NEEDLESS);
    }
}
