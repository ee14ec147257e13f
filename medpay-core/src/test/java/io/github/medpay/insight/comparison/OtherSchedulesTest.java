package io.github.medpay.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.ScheduleTables;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs, laboratory tests and what other schedules pay, compared (RULES §§12, 13, 14). */
class OtherSchedulesTest {

    private static final MedPay MED_PAY =
            MedPay.of(new SmallTables(), ScheduleTables.of("ASP-2025Q1", "ASP-2026Q1", "CLFS-2026Q2", "HCPCS-2025Q4"));
    private static final CodeComparison COMPARISON = MED_PAY.insight().codeComparison();
    private static final ServiceContext MAY = ServiceContext.national(LocalDate.of(2026, 5, 4));

    private static CodeFacts facts(String code) {
        return COMPARISON.facts(code, MAY).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "J3301, DRUG, ASP-2026Q1, 0.898, 0.18, true", // 20 % of 0.90
        "J0121, DRUG, ASP-2026Q1, 4.137, 0.81, true", // 19.631 % of 4.14 = 0.8127…
        "90677, DRUG, ASP-2026Q1, 298.036, 0.00, false", // 0.000 percent
        "A9606, DRUG, ASP-2026Q1, , , ", // listed without a limit
        "36415, LABORATORY, CLFS-2026Q2, 9.34, 0.00, false",
        "81003, LABORATORY, CLFS-2026Q2, 2.25, 0.00, false",
        "0614U, LABORATORY, CLFS-2026Q2, , , ", // indicator L
        "E0570, OTHER, HCPCS-2025Q4, , , ",
        "A0021, OTHER, HCPCS-2025Q4, , , ",
    })
    void a_code_has_the_price_of_its_own_schedule(
            String code,
            PaymentSchedule schedule,
            String file,
            @Nullable String fee,
            @Nullable String coinsurance,
            @Nullable Boolean deductible) {
        CodeFacts facts = facts(code);

        assertThat(facts.schedule()).isEqualTo(schedule);
        assertThat(facts.release()).isEqualTo(file);
        assertThat(facts.fee() == null ? null : facts.fee().toString()).isEqualTo(fee);
        assertThat(facts.coinsurance() == null ? null : facts.coinsurance().toString())
                .isEqualTo(coinsurance);
        assertThat(facts.deductible()).isEqualTo(deductible);
        assertThat(facts.nonParticipating()).isNull();
        assertThat(facts.limitingCharge()).isNull();
        assertThat(facts.furtherUnit()).isNull();
        assertThat(facts.breakdown()).isNull();
        assertThat(facts.status()).isNull();
        assertThat(facts.multipleProcedure()).isNull();
    }

    @Test
    void what_has_no_price_says_why() {
        assertThat(facts("A9606").findings()).extracting(Finding::code).contains(FindingCode.CONTRACTOR_PRICED);
        assertThat(facts("0614U").findings()).extracting(Finding::code).contains(FindingCode.CONTRACTOR_PRICED);
        assertThat(facts("E0570").findings()).extracting(Finding::code).containsExactly(FindingCode.OTHER_SCHEDULE);
        assertThat(facts("A0021").findings()).extracting(Finding::code).containsExactly(FindingCode.CODE_NOT_PAYABLE);
        assertThat(facts("E0570").confidence()).isEqualTo(Confidence.LOW);
        assertThat(facts("E0570").reasons())
                .containsExactly(
                        "E0570: DMEPOS fee schedule, capped rental items (pricing indicator 36), HCPCS-2025Q4");
    }

    @Test
    void a_neighbouring_file_makes_the_price_less_sure() {
        CodeFacts own = COMPARISON
                .facts("J3301", MAY.withDateOfService(LocalDate.of(2026, 3, 31)))
                .orElseThrow();
        assertThat(own.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(own.reasons()).containsExactly("the price of one unit in ASP-2026Q1");
        assertThat(own.findings()).isEmpty();

        CodeFacts neighbour = facts("J3301");
        assertThat(neighbour.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(neighbour.reasons())
                .containsExactly("ASP-2026Q2 is not at hand; priced with ASP-2026Q1 from 2026-01-01");
        assertThat(neighbour.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.SCHEDULE_FILE_NOT_BUNDLED);
    }

    /** The release says what the fee schedule pays; the files go by the date. */
    @Test
    void a_pinned_release_leaves_the_files_to_the_date() {
        ServiceContext pinned =
                ServiceContext.national(LocalDate.of(2025, 2, 3)).withRelease("RVU26C");
        assertThat(COMPARISON.facts("J3301", pinned).orElseThrow().release()).isEqualTo("ASP-2025Q1");
        assertThat(COMPARISON.facts("97110", pinned).orElseThrow().release()).isEqualTo("RVU26C");
        ServiceContext sameYear = MAY.withRelease("RVU26C");
        assertThat(COMPARISON.facts("J3301", sameYear).orElseThrow().release()).isEqualTo("ASP-2026Q1");
    }

    @Test
    void codes_of_several_schedules_stand_side_by_side() {
        CodesSideBySide side = COMPARISON.compare(List.of("99213", "J3301", "36415", "E0570", "J9999"), MAY);

        assertThat(side.codes())
                .extracting(CodeFacts::schedule)
                .containsExactly(
                        PaymentSchedule.PHYSICIAN,
                        PaymentSchedule.DRUG,
                        PaymentSchedule.LABORATORY,
                        PaymentSchedule.OTHER);
        assertThat(side.therapyRanking()).isEmpty();
        assertThat(side.pairs()).hasSize(6).extracting(CodePair::status).contains(NcciAnswer.Status.CODE_UNKNOWN);
        assertThat(side.findings()).extracting(Finding::code).containsExactly(FindingCode.CODE_UNKNOWN);
    }

    /** 20 % of 88.95 is 17.79; a preventive service costs the patient nothing. */
    @Test
    void the_patients_part_is_told_of_physicians_services_too() {
        ServiceContext february = ServiceContext.national(LocalDate.of(2025, 2, 3));
        CodeFacts visit = COMPARISON.facts("99213", february).orElseThrow();
        assertThat(visit.coinsurance()).isEqualTo("17.79");
        assertThat(visit.deductible()).isTrue();
        CodeFacts contractors = COMPARISON.facts("97039", february).orElseThrow();
        assertThat(contractors.coinsurance()).isNull();
        assertThat(contractors.deductible()).isNull();
    }

    @Test
    void without_the_tables_only_the_fee_schedule_answers() {
        CodeComparison alone = MedPay.of(new SmallTables()).insight().codeComparison();
        assertThat(alone.facts("J3301", MAY)).isEmpty();
        assertThat(alone.facts("97110", MAY).orElseThrow().code()).isEqualTo(ProcedureCode.of("97110"));
    }
}
