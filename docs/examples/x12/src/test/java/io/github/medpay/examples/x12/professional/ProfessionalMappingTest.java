package io.github.medpay.examples.x12.professional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.x12.X12Text;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfessionalMappingTest {

    private static final String[] HEAD = {
        "BHT*0019*00*1*20250203*1200*CH",
        "HL*1**20*1",
        "PRV*BI*PXC*207Q00000X",
        "NM1*85*2*CLINIC*****XX*1234567893",
        "N3*1 MAIN ST",
        "N4*ANCHORAGE*AK*995010000",
        "HL*2*1*22*0",
        "SBR*P*18*******MB",
        "NM1*IL*1*DOE*JO****MI*1AA0AA0AA00",
        "N4*JUNEAU*AK*99801"
    };

    private MappingOptions options = MappingOptions.DEFAULT;

    private List<Object> read(String... segments) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(HEAD));
        all.addAll(Arrays.asList(segments));
        return readText(X12Text.professional(all.toArray(String[]::new)));
    }

    private List<Object> readText(String text) throws IOException {
        ProfessionalReader reader = new ProfessionalReader("f.837", X12Text.stream(text));
        ClaimMapper mapper = new ClaimMapper(options);
        List<Object> results = new ArrayList<>();
        for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
            if (reading instanceof Reading.OfClaim claim) {
                try {
                    results.add(mapper.map(claim.claim()));
                } catch (BadElementException e) {
                    results.add(e.asProblem("the claim is left out"));
                }
            } else if (reading instanceof Reading.OfProblem problem
                    && problem.problem().kind() == Problem.Kind.ERROR) {
                results.add(problem.problem());
            }
        }
        return results;
    }

    private MappedClaim one(String... segments) throws IOException {
        List<Object> results = read(segments);
        assertThat(results).hasSize(1);
        return (MappedClaim) results.get(0);
    }

    private static List<NoticeCode> notices(MappedClaim mapped) {
        return mapped.notices().stream().map(Notice::code).toList();
    }

    @Test
    void a_claim_is_read_with_code_modifiers_units_charge_place_and_date() throws IOException {
        MappedClaim mapped = one(
                "CLM*A-1*150.5***11:B:1*Y*A*Y*Y",
                "LX*1",
                "SV1*HC:97110:GP:59::::note*120.50*UN*2.00***1",
                "DTP*472*D8*20250203",
                "LX*2",
                "SV1*HC:97140:GP*30*UN*10*12**1",
                "DTP*472*D8*20250204");
        Claim claim = mapped.claim();

        assertThat(mapped.notices()).isEmpty();
        assertThat(claim.id()).isEqualTo("A-1");
        assertThat(claim.dateOfService()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(claim.placeOfService()).isEqualTo("11");
        assertThat(claim.zip()).isEqualTo("99501");
        assertThat(claim.participation()).isEqualTo(Participation.PARTICIPATING);
        assertThat(claim.practitioner()).isEqualTo(Practitioner.PHYSICIAN);
        ClaimLine first = claim.lines().get(0);
        assertThat(first.code()).isEqualTo("97110");
        assertThat(first.modifiers()).containsExactly("GP", "59");
        assertThat(first.units()).isEqualTo(new BigDecimal("2"));
        assertThat(first.charge()).isEqualTo(new BigDecimal("120.50"));
        ClaimLine second = claim.lines().get(1);
        assertThat(second.units()).isEqualTo(new BigDecimal("10"));
        assertThat(second.charge()).isEqualTo(new BigDecimal("30.00"));
        assertThat(second.placeOfService()).isEqualTo("12");
        assertThat(second.dateOfService()).isEqualTo(LocalDate.of(2025, 2, 4));
    }

    @Test
    void the_rendering_provider_s_taxonomy_decides_and_that_of_another_loop_does_not() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*1***11:B:1*Y*A",
                "NM1*DN*1*REFERRING",
                "NM1*82*1*RENDERING",
                "PRV*PE*PXC*363LF0000X",
                "NM1*DQ*1*SUPERVISING",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20250203");

        assertThat(mapped.claim().practitioner()).isEqualTo(Practitioner.NURSE_PRACTITIONER);
        assertThat(mapped.notices()).isEmpty();
    }

    @Test
    void without_a_taxonomy_of_the_rendering_provider_the_billing_provider_s_is_taken_and_said() throws IOException {
        MappedClaim mapped =
                one("CLM*A*1***11:B:1*Y*A", "NM1*82*1*RENDERING", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203");

        assertThat(mapped.claim().practitioner()).isEqualTo(Practitioner.PHYSICIAN);
        assertThat(notices(mapped)).containsExactly(NoticeCode.TAXONOMY_MISSING);
    }

    @Test
    void the_zip_code_is_that_of_the_service_facility_else_the_billing_provider_s() throws IOException {
        String[] line = {"LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"};
        MappedClaim facility = one(
                "CLM*A*1***11:B:1*Y*A",
                "NM1*77*2*HALL",
                "N4*RENO*NV*89501",
                "NM1*45*2",
                "N4*RENO*NV*89509",
                line[0],
                line[1],
                line[2]);
        assertThat(facility.claim().zip()).isEqualTo("89501");
        assertThat(facility.zipSource()).isEqualTo(ZipSource.SERVICE_FACILITY);

        MappedClaim billing = one("CLM*A*1***11:B:1*Y*A", line[0], line[1], line[2]);
        assertThat(billing.claim().zip()).isEqualTo("99501");
        assertThat(billing.zipSource()).isEqualTo(ZipSource.BILLING_PROVIDER);

        MappedClaim home = one("CLM*A*1***12:B:1*Y*A", line[0], line[1], line[2]);
        assertThat(home.claim().zip()).isEqualTo("99801");
        assertThat(home.zipSource()).isEqualTo(ZipSource.PATIENT);

        options = new MappingOptions("10001", null, true);
        assertThat(one("CLM*A*1***12:B:1*Y*A", line[0], line[1], line[2])
                        .claim()
                        .zip())
                .isEqualTo("10001");
    }

    @Test
    void the_facility_of_another_payer_is_not_the_place_of_service() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*1***11:B:1*Y*A",
                "SBR*S*18*******CI",
                "NM1*PR*2*OTHER",
                "N4*RENO*NV*89501",
                "NM1*77*2",
                "N4*RENO*NV*89501",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20250203");

        assertThat(mapped.claim().zip()).isEqualTo("99501");
        assertThat(notices(mapped))
                .as("a payer after Medicare is none before it")
                .isEmpty();
    }

    @Test
    void assignment_decides_between_participating_and_unassigned() throws IOException {
        String[] line = {"LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"};
        assertThat(one("CLM*A*1***11:B:1*Y*C", line[0], line[1], line[2])
                        .claim()
                        .participation())
                .isEqualTo(Participation.NON_PARTICIPATING_UNASSIGNED);
        MappedClaim laboratory = one("CLM*A*1***11:B:1*Y*B", line[0], line[1], line[2]);
        assertThat(laboratory.claim().participation()).isEqualTo(Participation.NON_PARTICIPATING_UNASSIGNED);
        assertThat(notices(laboratory)).containsExactly(NoticeCode.ASSIGNMENT);
        options = new MappingOptions(null, null, false);
        assertThat(one("CLM*A*1***11:B:1*Y*A", line[0], line[1], line[2])
                        .claim()
                        .participation())
                .isEqualTo(Participation.NON_PARTICIPATING_ASSIGNED);
    }

    @Test
    void what_the_price_does_not_show_is_a_notice_at_its_segment() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*99***11:B:8*Y*A****AA:::CA",
                "SBR*P*18*******CI",
                "AMT*D*5",
                "LX*1",
                "SV1*ER:99213*1*F2*1",
                "DTP*472*D8*20250203",
                "PS1*X*1",
                "SVD*X*5*HC:99213**1",
                "LX*2");

        assertThat(notices(mapped))
                .containsExactlyInAnyOrder(
                        NoticeCode.PRIOR_PAYER,
                        NoticeCode.FREQUENCY,
                        NoticeCode.RELATED_CAUSE,
                        NoticeCode.CHARGES_DIFFER,
                        NoticeCode.CODE_SET,
                        NoticeCode.QUANTITY,
                        NoticeCode.PURCHASED_SERVICE,
                        NoticeCode.LINE_WITHOUT_SERVICE);
        assertThat(mapped.notices())
                .filteredOn(notice -> notice.code() == NoticeCode.PRIOR_PAYER)
                .extracting(Notice::segment)
                .containsExactly("AMT");
    }

    @Test
    void medicare_as_second_payer_is_a_notice() throws IOException {
        String[] head = HEAD.clone();
        head[7] = "SBR*S*18*******MB";
        List<String> all = new ArrayList<>(Arrays.asList(head));
        all.addAll(List.of("CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"));

        MappedClaim mapped = (MappedClaim)
                readText(X12Text.professional(all.toArray(String[]::new))).get(0);

        assertThat(notices(mapped)).containsExactly(NoticeCode.PRIOR_PAYER);
    }

    @Test
    void days_of_postoperative_care_are_counted_from_assumed_to_relinquished() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*1***11:B:1*Y*A",
                "DTP*090*D8*20250210",
                "DTP*091*D8*20250301",
                "LX*1",
                "SV1*HC:66984:55:RT*1*UN*1",
                "DTP*472*D8*20250203");

        // 10 February to 1 March 2025: 19 days of February and 1 of March
        assertThat(mapped.claim().lines().get(0).postoperativeDays()).isEqualTo(new BigDecimal("20"));
    }

    @Test
    void a_claim_that_cannot_be_read_is_an_error_at_its_segment_and_the_next_is_read() throws IOException {
        String[] good = {"CLM*B*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"};
        String[][] bad = {
            {"CLM", "CLM05", "CLM*A*1****Y*A", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"},
            {"CLM", "no service line", "CLM*A*1***11:B:1*Y*A"},
            {"CLM", "CLM02", "CLM*A*x***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"},
            {"SV1", "SV102", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1.005*UN*1", "DTP*472*D8*20250203"},
            {"SV1", "SV104", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*one", "DTP*472*D8*20250203"},
            {"SV1", "SV101", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC>99213*1*UN*1", "DTP*472*D8*20250203"},
            {"SV1", "no date of service", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*1"},
            {"DTP", "DTP03", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250231"},
            {"DTP", "ends before", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:1*1*UN*1", "DTP*472*RD8*20250203-20250201"},
            {"SV2", "no professional", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV2*0450*HC:99213*1*UN*1"},
            {"SV1", "SV102", "CLM*A*1***11:B:1*Y*A", "LX*1", "SV1*HC:99213*1000000000000*UN*1", "DTP*472*D8*20250203"}
        };
        for (String[] each : bad) {
            List<String> segments = new ArrayList<>(Arrays.asList(each).subList(2, each.length));
            segments.addAll(Arrays.asList(good));

            List<Object> results = read(segments.toArray(String[]::new));

            assertThat(results.get(results.size() - 2)).as(each[1]).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.message())
                        .contains(each[1])
                        .contains("left out")
                        .doesNotContain("99213");
                assertThat(problem.place().segment()).isEqualTo(each[0]);
                assertThat(problem.place().position()).isGreaterThanOrEqualTo(14);
            });
            assertThat(results.get(results.size() - 1))
                    .isInstanceOfSatisfying(
                            MappedClaim.class,
                            mapped -> assertThat(mapped.claim().id()).isEqualTo("B"));
        }
    }

    @Test
    void a_transaction_set_of_another_kind_is_left_out_with_its_reason() throws IOException {
        List<Object> results = readText(X12Text.interchange(
                "HC", "005010X223A2", "837", "CLM*A*1***11:A:1", "LX*1", "SV2*0450*HC:99213*1*UN*1"));

        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.message())
                                .contains("professional claims")
                                .contains("left out"));
    }

    @Test
    void dates_move_by_whole_years_into_the_year_given() throws IOException {
        options = new MappingOptions(null, 2025, true);
        MappedClaim mapped = one(
                "CLM*A*2***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20040229",
                "LX*2",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20050102");

        assertThat(mapped.yearsMoved()).isEqualTo(21);
        assertThat(mapped.claim().dateOfService()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(mapped.claim().lines().get(1).dateOfService()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void several_billing_providers_subscribers_and_claims_do_not_mix() throws IOException {
        String[] line = {"LX*1", "SV1*HC:99213*1*UN*1", "DTP*472*D8*20250203"};
        List<Object> results = read(
                "CLM*A*1***12:B:1*Y*A",
                line[0],
                line[1],
                line[2],
                "CLM*B*1***12:B:1*Y*A",
                "NM1*82*1*R",
                "PRV*PE*PXC*363A00000X",
                "NM1*77*2",
                "N4*RENO*NV*89501",
                line[0],
                line[1],
                line[2],
                "HL*3*1*22*1",
                "SBR*P*18*******MB",
                "HL*4*3*23*0",
                "NM1*QC*1*X",
                "N4*RENO*NV*89502",
                "CLM*C*1***12:B:1*Y*A",
                line[0],
                line[1],
                line[2],
                "HL*5**20*1",
                "NM1*85*2*OTHER",
                "HL*6*5*22*0",
                "SBR*P*18*******MB",
                "CLM*D*1***12:B:1*Y*A",
                line[0],
                line[1],
                line[2]);

        assertThat(results).hasSize(4).allMatch(MappedClaim.class::isInstance);
        List<Claim> claims =
                results.stream().map(each -> ((MappedClaim) each).claim()).toList();
        assertThat(claims).extracting(Claim::zip).containsExactly("99801", "89501", "89502", null);
        assertThat(claims)
                .extracting(Claim::practitioner)
                .containsExactly(
                        Practitioner.PHYSICIAN,
                        Practitioner.PHYSICIAN_ASSISTANT,
                        Practitioner.PHYSICIAN,
                        Practitioner.PHYSICIAN);
        assertThat(notices((MappedClaim) results.get(3)))
                .containsExactlyInAnyOrder(NoticeCode.ZIP_MISSING, NoticeCode.TAXONOMY_MISSING);
    }

    @Test
    void minutes_of_anesthesia_are_no_units() throws IOException {
        ClaimLine line = one("CLM*A*1***22:B:1*Y*A", "LX*1", "SV1*HC:00142:AA*1*MJ*61.00", "DTP*472*D8*20250203")
                .claim()
                .lines()
                .get(0);

        assertThat(line.units()).isNull();
        assertThat(line.minutes()).isNull();
        assertThat(line.anesthesiaMinutes()).isEqualByComparingTo("61");
    }

    @Test
    void control_numbers_of_lines_are_kept_in_their_order() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*2***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20250203",
                "LX*2",
                "SV1*HC:93000*1*UN*1",
                "DTP*472*D8*20250203",
                "REF*G1*9",
                "REF*6R*A-2");

        assertThat(mapped.claim().lines()).extracting(ClaimLine::id).containsExactly(null, "A-2");
    }

    @Test
    void a_line_has_its_own_days_practitioner_and_place() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*3***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99232*3*UN*3",
                "DTP*472*RD8*20250203-20250205",
                "NM1*82*1*OTHER",
                "PRV*PE*PXC*363LF0000X",
                "NM1*77*2*HALL",
                "N4*RENO*NV*89501");

        assertThat(mapped.claim().dateOfService()).isEqualTo(LocalDate.of(2025, 2, 3));
        ClaimLine line = mapped.claim().lines().get(0);
        assertThat(line.dateOfService()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(line.lastDateOfService()).isEqualTo(LocalDate.of(2025, 2, 5));
        assertThat(line.practitioner()).isEqualTo(Practitioner.NURSE_PRACTITIONER);
        assertThat(line.zip()).isEqualTo("89501");
        assertThat(notices(mapped)).isEmpty();
    }

    @Test
    void a_line_at_home_is_priced_where_the_patient_lives() throws IOException {
        MappedClaim mapped = one(
                "CLM*A*3***11:B:1*Y*A",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "DTP*472*D8*20250203",
                "LX*2",
                "SV1*HC:99348*2*UN*1*12",
                "DTP*472*D8*20250204");

        assertThat(mapped.claim().zip()).isEqualTo("99501");
        assertThat(mapped.claim().lines()).extracting(ClaimLine::zip).containsExactly(null, "99801");
    }

    @Test
    void a_line_s_rendering_provider_without_a_taxonomy_is_said() throws IOException {
        MappedClaim mapped =
                one("CLM*A*3***11:B:1*Y*A", "LX*1", "SV1*HC:99213*3*UN*1", "DTP*472*D8*20250203", "NM1*82*1*OTHER");

        assertThat(mapped.claim().lines().get(0).practitioner()).isNull();
        assertThat(mapped.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NoticeCode.TAXONOMY_MISSING);
            assertThat(notice.message()).contains("line's rendering provider");
        });
    }
}
