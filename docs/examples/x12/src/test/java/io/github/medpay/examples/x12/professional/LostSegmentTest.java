package io.github.medpay.examples.x12.professional;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.x12.X12Text;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** After a lost segment, no claim is priced with the provider or the patient of another. */
class LostSegmentTest {

    /** A physician in Alaska with one claim, a nurse practitioner in New York with claims of two patients, then one more. */
    private static final List<String> SOUND = List.of(
            "BHT*0019*00*1*20250203*1200*CH",
            "HL*1**20*1",
            "PRV*BI*PXC*207Q00000X",
            "NM1*85*2*CLINIC",
            "N4*ANCHORAGE*AK*99501",
            "HL*2*1*22*0",
            "SBR*P*18*******MB",
            "NM1*IL*1*DOE",
            "N4*JUNEAU*AK*99801",
            "CLM*A*1***12:B:1*Y*A",
            "LX*1",
            "SV1*HC:99213*1*UN*1",
            "DTP*472*D8*20250203",
            "HL*3**20*1",
            "PRV*BI*PXC*363LF0000X",
            "NM1*85*2*OTHER",
            "N4*NEW YORK*NY*10001",
            "HL*4*3*22*0",
            "SBR*P*18*******MB",
            "NM1*IL*1*ROE",
            "N4*NEW YORK*NY*10002",
            "CLM*B*1***11:B:1*Y*A",
            "LX*1",
            "SV1*HC:99213*1*UN*1",
            "DTP*472*D8*20250203",
            "CLM*C*1***12:B:1*Y*A",
            "LX*1",
            "SV1*HC:99214*1*UN*1",
            "DTP*472*D8*20250204",
            "HL*5*3*22*1",
            "SBR*P*18*******MB",
            "NM1*IL*1*LOE",
            "N4*NEW YORK*NY*10003",
            "HL*6*5*23*0",
            "NM1*QC*1*LOE",
            "N4*NEW YORK*NY*10004",
            "CLM*D*1***12:B:1*Y*A",
            "LX*1",
            "SV1*HC:99215*1*UN*1",
            "DTP*472*D8*20250205",
            "HL*7**20*1",
            "PRV*BI*PXC*207Q00000X",
            "NM1*85*2*THIRD",
            "N4*RENO*NV*89501",
            "HL*8*7*22*0",
            "SBR*P*18*******MB",
            "CLM*E*1***11:B:1*Y*A",
            "LX*1",
            "SV1*HC:99213*1*UN*1",
            "DTP*472*D8*20250203");

    private static final String IN_DOUBT = "its provider or patient is in doubt; the claim is left out";
    private static final String OPEN = "part of the claim could not be read; the claim is left out";

    private static List<Object> read(List<String> segments) throws IOException {
        ProfessionalReader reader =
                new ProfessionalReader("f.837", X12Text.stream(X12Text.professional(segments.toArray(String[]::new))));
        ClaimMapper mapper = new ClaimMapper(MappingOptions.DEFAULT);
        List<Object> results = new ArrayList<>();
        for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
            if (reading instanceof Reading.OfClaim claim) {
                results.add(mapper.map(claim.claim()));
            } else if (reading instanceof Reading.OfProblem problem
                    && problem.problem().kind() == Problem.Kind.ERROR) {
                results.add(problem.problem());
            }
        }
        return results;
    }

    private static List<String> changed(String from, String to) {
        assertThat(SOUND).contains(from);
        return SOUND.stream()
                .map(segment -> segment.equals(from) ? to : segment)
                .toList();
    }

    /** The claims that are read, and of each error its segment and what it says last. */
    private static List<String> outcomes(List<String> segments) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (Object result : read(segments)) {
            if (result instanceof MappedClaim mapped) {
                outcomes.add(mapped.claim().id());
            } else {
                Problem problem = (Problem) result;
                outcomes.add(problem.place().segment() + " " + problem.place().position() + ": " + problem.message());
            }
        }
        return outcomes;
    }

    private static void assertOutcomes(List<String> segments, String... expected) throws IOException {
        List<String> outcomes = outcomes(segments);
        assertThat(outcomes).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(outcomes.get(i)).startsWith(expected[i].split("~", -1)[0]);
            assertThat(outcomes.get(i)).endsWith(expected[i].split("~", -1)[expected[i].split("~", -1).length - 1]);
        }
    }

    @Test
    void the_sound_file_has_five_claims_of_three_providers() throws IOException {
        assertThat(read(SOUND))
                .extracting(each -> ((MappedClaim) each).claim())
                .extracting(claim -> claim.id() + " " + claim.zip() + " " + claim.practitioner())
                .containsExactly(
                        "A 99801 " + Practitioner.PHYSICIAN,
                        "B 10001 " + Practitioner.NURSE_PRACTITIONER,
                        "C 10002 " + Practitioner.NURSE_PRACTITIONER,
                        "D 10004 " + Practitioner.NURSE_PRACTITIONER,
                        "E 89501 " + Practitioner.PHYSICIAN);
    }

    @Test
    void a_lost_billing_provider_costs_its_claims_and_the_open_one_up_to_the_next_provider() throws IOException {
        assertOutcomes(
                changed("HL*3**20*1", "hl*3**20*1"),
                " 17: ~left out",
                "CLM 13: ~" + OPEN,
                "CLM 25: ~" + IN_DOUBT,
                "CLM 29: ~" + IN_DOUBT,
                "CLM 40: ~" + IN_DOUBT,
                "E");
    }

    @Test
    void a_level_of_no_kind_costs_the_claims_below_it_and_not_the_one_before_it() throws IOException {
        assertOutcomes(
                changed("HL*3**20*1", "HL*3**19*1"),
                "A",
                "HL 17: HL03~left out",
                "CLM 25: ~" + IN_DOUBT,
                "CLM 29: ~" + IN_DOUBT,
                "CLM 40: ~" + IN_DOUBT,
                "E");
    }

    @Test
    void a_lost_segment_of_a_billing_provider_costs_its_claims() throws IOException {
        for (String lost : List.of("PRV*BI*PXC*363LF0000X", "N4*NEW YORK*NY*10001", "NM1*85*2*OTHER")) {
            List<String> outcomes = outcomes(changed(lost, lost.toLowerCase(Locale.ROOT)));
            assertThat(outcomes).as(lost).hasSize(6).startsWith("A").endsWith("E");
            assertThat(outcomes.subList(2, 5)).allMatch(text -> text.startsWith("CLM ") && text.endsWith(IN_DOUBT));
        }
    }

    @Test
    void a_lost_CLM_costs_the_claim_before_it_and_its_own_each_with_an_error() throws IOException {
        assertOutcomes(
                changed("CLM*C*1***12:B:1*Y*A", "clm*C*1***12:B:1*Y*A"),
                "A",
                " 29: ~left out",
                "CLM 25: ~" + OPEN,
                "LX 30: ~stands in no claim that could be read (CLM); the claim is left out",
                "D",
                "E");
        assertOutcomes(
                changed("CLM*B*1***11:B:1*Y*A", "clm*B*1***11:B:1*Y*A"),
                "A",
                " 25: ~left out",
                "LX 26: ~stands in no claim that could be read (CLM); the claim is left out",
                "CLM 29: ~" + IN_DOUBT,
                "D",
                "E");
    }

    /** The next HL is numbered one more, and its parent is the provider that was read: no HL was lost. */
    @Test
    void a_lost_segment_of_a_claim_costs_this_patient_s_claims_and_not_the_next_patient_s() throws IOException {
        List<String> segments = new ArrayList<>(SOUND);
        segments.add(25, "note*free text");
        assertOutcomes(segments, "A", " 29: ~left out", "CLM 25: ~" + OPEN, "CLM 30: ~" + IN_DOUBT, "D", "E");
    }

    @Test
    void a_lost_segment_before_the_first_provider_costs_no_claim() throws IOException {
        assertThat(outcomes(changed(SOUND.get(0), "*" + SOUND.get(0))))
                .hasSize(6)
                .endsWith("A", "B", "C", "D", "E");
    }

    /** HK is a name, though no one's: that an HL is missing, the numbers say. */
    @Test
    void an_HL_whose_parent_was_not_read_is_in_doubt_without_a_lost_segment() throws IOException {
        assertOutcomes(
                changed("HL*3**20*1", "HK*3**20*1"),
                "A",
                "CLM 25: ~" + IN_DOUBT,
                "CLM 29: ~" + IN_DOUBT,
                "CLM 40: ~" + IN_DOUBT,
                "E");
    }

    @Test
    void numbers_that_say_nothing_keep_the_doubt_up_to_the_next_provider() throws IOException {
        List<String> segments = new ArrayList<>(changed("HL*5*3*22*1", "HL*2*1*22*1"));
        segments.set(segments.indexOf("HL*6*5*23*0"), "HL*3*2*23*0");
        assertThat(outcomes(segments))
                .as("without a loss numbers do not matter")
                .containsExactly("A", "B", "C", "D", "E");
        segments.add(25, "note*free text");
        assertThat(outcomes(segments)).hasSize(6).startsWith("A").endsWith("E");
    }

    @Test
    void claims_in_a_transaction_set_whose_ST_was_lost_are_errors() throws IOException {
        String text = X12Text.professional(SOUND.toArray(String[]::new)).replace("\nST*", "\nst*");
        ProfessionalReader reader = new ProfessionalReader("f.837", X12Text.stream(text));
        List<String> errors = new ArrayList<>();
        for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
            if (((Reading.OfProblem) reading).problem().kind() == Problem.Kind.ERROR) {
                errors.add(((Reading.OfProblem) reading).problem().message());
            }
        }
        assertThat(errors).hasSize(6);
        assertThat(errors.subList(1, 6))
                .containsOnly("CLM stands in no transaction set that could be read (ST); the claim is left out");
    }

    /** Whichever one or two segments are lost: what is read is what the sound file says, and what is not has an error. */
    @Test
    void whatever_is_lost_no_claim_differs_from_the_sound_file_s() throws IOException {
        List<Object> sound = read(SOUND);
        for (int i = 0; i < SOUND.size(); i++) {
            for (int j = i; j < SOUND.size(); j++) {
                List<String> segments = new ArrayList<>(SOUND);
                segments.set(i, "*" + SOUND.get(i));
                segments.set(j, "*" + SOUND.get(j));
                List<Object> results = read(segments);
                assertThat(results.stream().filter(MappedClaim.class::isInstance))
                        .as("without %s and %s", SOUND.get(i), SOUND.get(j))
                        .allMatch(sound::contains);
                assertThat(results).hasSizeGreaterThanOrEqualTo(sound.size());
            }
        }
    }
}
