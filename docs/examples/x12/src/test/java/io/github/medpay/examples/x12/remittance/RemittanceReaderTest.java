package io.github.medpay.examples.x12.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.X12Text;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemittanceReaderTest {

    private static List<RemittanceReading> read(String... segments) throws IOException {
        RemittanceReader reader = new RemittanceReader(
                "f.835", X12Text.stream(X12Text.interchange("HP", "005010X221A1", "835", segments)));
        List<RemittanceReading> readings = new ArrayList<>();
        for (RemittanceReading reading = reader.next(); reading != null; reading = reader.next()) {
            if (!(reading instanceof RemittanceReading.OfProblem problem)
                    || problem.problem().kind() == Problem.Kind.ERROR) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static RemittedClaim one(String... segments) throws IOException {
        List<RemittanceReading> readings = read(segments);
        assertThat(readings).hasSize(1);
        return ((RemittanceReading.OfClaim) readings.get(0)).claim();
    }

    @Test
    void a_claim_is_read_with_its_lines_adjustments_dates_allowed_amounts_and_remarks() throws IOException {
        RemittedClaim claim = one(
                "BPR*I*35.46*C*CHK",
                "LX*1",
                "CLP*A-1*1*140*35.46*9.04*MB*1*11*1",
                "NM1*QC*1*DOE*JO",
                "MOA***MA01*MA02",
                "DTM*232*20250201",
                "SVC*HC:97110:GP:59*140*35.46**2",
                "DTM*472*20250203",
                "CAS*CO*45*94.78**253*.72",
                "CAS*PR*2*9.04",
                "REF*LU*11",
                "REF*6R*A-1-1",
                "AMT*B6*45.22",
                "AMT*KH*1",
                "LQ*HE*N362",
                "LQ*RX*1");

        assertThat(claim.id()).isEqualTo("A-1");
        assertThat(claim.charge()).isEqualTo(new BigDecimal("140.00"));
        assertThat(claim.remarks()).containsExactly("MA01", "MA02");
        assertThat(claim.isReversal()).isFalse();
        assertThat(claim.isBalanced()).as("140 - 94.78 - 0.72 - 9.04 = 35.46").isTrue();
        RemittedLine line = claim.lines().get(0);
        assertThat(line.id()).isEqualTo("A-1-1");
        assertThat(line.code()).isEqualTo("97110");
        assertThat(line.billedCode()).isNull();
        assertThat(line.modifiers()).containsExactly("GP", "59");
        assertThat(line.units()).isEqualTo(new BigDecimal("2"));
        assertThat(line.date()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(line.allowed()).isEqualTo(new BigDecimal("45.22"));
        assertThat(line.paid()).isEqualTo(new BigDecimal("35.46"));
        assertThat(line.remarks()).containsExactly("N362");
        assertThat(line.adjustments())
                .containsExactly(
                        Adjustment.of("CO", "45", new BigDecimal("94.78")),
                        Adjustment.of("CO", "253", new BigDecimal("0.72")),
                        Adjustment.of("PR", "2", new BigDecimal("9.04")));
    }

    @Test
    void a_line_without_a_date_has_the_claim_s_and_one_paid_as_another_code_names_the_billed_one() throws IOException {
        RemittedLine line = one("CLP*A*1*10*0*0*MB", "DTM*232*20250201", "SVC*HC:80053*10*0***HC:80048", "CAS*CO*97*10")
                .lines()
                .get(0);

        assertThat(line.date()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(line.billedCode()).isEqualTo("80048");
    }

    @Test
    void amounts_that_do_not_balance_are_seen() throws IOException {
        assertThat(one("CLP*A*1*10*2*0*MB", "SVC*HC:99213*10*2", "CAS*CO*45*7").isBalanced())
                .isFalse();
        assertThat(one("CLP*A*1*10*2*0*MB", "CAS*CO*45*8").isBalanced()).isTrue();
        assertThat(one("CLP*A*22*-10*-2*0*MB", "CAS*CO*45*-8").isReversal()).isTrue();
    }

    @Test
    void adjustments_of_the_payment_as_a_whole_are_read_pair_by_pair() throws IOException {
        List<RemittanceReading> readings = read("CLP*A*1*10*10*0*MB", "PLB*1*20251231*WO:7*25*L6*-1.5");

        assertThat(readings).hasSize(3);
        ProviderAdjustment second = ((RemittanceReading.OfProvider) readings.get(2)).adjustment();
        assertThat(second.reason()).isEqualTo("L6");
        assertThat(second.amount()).isEqualTo(new BigDecimal("-1.50"));
    }

    @Test
    void a_claim_that_cannot_be_read_is_an_error_at_its_segment_and_the_next_is_read() throws IOException {
        String[][] bad = {
            {"CLP03", "CLP*A*1*x*0*0*MB"},
            {"CLP04", "CLP*A*1*1**0*MB"},
            {"SVC01", "CLP*A*1*1*0*0*MB", "SVC*HC>99213*1*0"},
            {"SVC03", "CLP*A*1*1*0*0*MB", "SVC*HC:99213*1"},
            {"CAS03", "CLP*A*1*1*0*0*MB", "SVC*HC:99213*1*0", "CAS*CO*45"},
            {"DTM02", "CLP*A*1*1*0*0*MB", "SVC*HC:99213*1*0", "DTM*472*20250230"}
        };
        for (String[] each : bad) {
            List<String> segments = new ArrayList<>(List.of(each).subList(1, each.length));
            segments.add("CLP*B*1*1*1*0*MB");

            List<RemittanceReading> readings = read(segments.toArray(String[]::new));

            assertThat(readings).hasSize(2);
            assertThat(((RemittanceReading.OfProblem) readings.get(0)).problem().message())
                    .startsWith(each[0])
                    .endsWith("the claim is left out");
            assertThat(((RemittanceReading.OfClaim) readings.get(1)).claim().id())
                    .isEqualTo("B");
        }
    }

    private static List<String> outcomes(String... segments) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (RemittanceReading reading : read(segments)) {
            if (reading instanceof RemittanceReading.OfClaim claim) {
                outcomes.add(claim.claim().id() + " " + claim.claim().lines().size());
            } else {
                Problem problem = ((RemittanceReading.OfProblem) reading).problem();
                outcomes.add(problem.place().segment() + " " + problem.place().position() + " " + problem.message());
            }
        }
        return outcomes;
    }

    @Test
    void what_follows_a_lost_CLP_is_no_part_of_the_claim_before_and_is_an_error_of_its_own() throws IOException {
        List<String> within = outcomes(
                "CLP*A*1*10*10*0*MB",
                "NM1*QC*1*DOE",
                "SVC*HC:99213*10*10",
                "clp*B*1*10*10*0*MB",
                "NM1*QC*1*ROE",
                "SVC*HC:99214*10*10",
                "CLP*C*1*10*10*0*MB",
                "NM1*QC*1*POE",
                "SVC*HC:99215*10*10");

        assertThat(within).hasSize(4).endsWith("C 1");
        assertThat(within.get(1)).isEqualTo("CLP 4 part of the claim could not be read; the claim is left out");
        assertThat(within.get(2))
                .isEqualTo("NM1 8 NM1 stands in no claim that could be read (CLP); the claim is left out");

        List<String> first = outcomes(
                "LX*1", "clp*B*1*10*10*0*MB", "SVC*HC:99214*10*10", "SVC*HC:99215*10*10", "CLP*C*1*10*10*0*MB");

        assertThat(first).hasSize(3).endsWith("C 0");
        assertThat(first.get(1))
                .isEqualTo("SVC 6 SVC stands in no claim that could be read (CLP); the claim is left out");
    }

    @Test
    void a_lost_segment_of_a_claim_costs_it_alone() throws IOException {
        assertThat(outcomes(
                        "CLP*A*1*10*10*0*MB",
                        "cas*CO*45*0",
                        "NM1*QC*1*DOE",
                        "SVC*HC:99213*10*10",
                        "CLP*B*1*10*10*0*MB",
                        "NM1*QC*1*ROE"))
                .hasSize(3)
                .endsWith("CLP 4 part of the claim could not be read; the claim is left out", "B 0");
    }
}
