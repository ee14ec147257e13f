package io.github.medpay.insight.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.fixture.TherapyTables;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.documentation.TherapyEpisode.Certification;
import io.github.medpay.insight.documentation.TherapyEpisode.ProgressReport;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import io.github.medpay.units.ClinicianRole;
import io.github.medpay.units.Contact;
import io.github.medpay.units.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentationCheckTest {

    private static final DocumentationCheck CHECK = new DocumentationCheck(Policies.medicare(), Policies.calculators());
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Claim TWO_UNITS = TherapyTables.claim(ClaimLine.of("97110", 2, "GP"));
    private static final Claim GROUP = TherapyTables.claim(ClaimLine.of("97150", 1, "GP"));

    private static final NoteService EXERCISE = new NoteService(
            ProcedureCode.of("97110"),
            "knee extension against a band",
            23,
            null,
            Contact.ONE_ON_ONE,
            1,
            List.of(new NoteService.Exercise(3, 10, "green band", "right knee")));

    private static final TreatmentNote FULL = TreatmentNote.builder(Discipline.PHYSICAL_THERAPY)
            .date(DAY)
            .addServices(EXERCISE)
            .timedMinutes(23)
            .totalMinutes(30)
            .addContributors(new TreatmentNote.Contributor(ClinicianRole.THERAPIST, true, "PT"))
            .necessity("gait unsafe without cues")
            .response("tolerated well")
            .progress("five degrees more")
            .build();

    private static List<DocumentationElement> medicare(TreatmentNote note, Claim claim) {
        return elements(CHECK.check(note, claim, List.of()).medicare());
    }

    private static List<DocumentationElement> payers(TreatmentNote note, Claim claim) {
        return elements(CHECK.check(note, claim, List.of()).payers());
    }

    private static List<DocumentationElement> elements(List<DocumentationItem> items) {
        return items.stream().map(DocumentationItem::element).toList();
    }

    @Test
    void a_full_note_of_23_minutes_bears_out_two_units() {
        DocumentationReport report = CHECK.check(FULL, TWO_UNITS, List.of());

        assertThat(report.meetsMedicare()).isTrue();
        assertThat(report.payers()).isEmpty();
    }

    /** Eight minutes of each of two services are a unit each under the midpoint rule; the total of 16 says nothing of that. */
    @Test
    void under_the_midpoint_rule_the_total_earns_no_units() {
        Claim claim = TherapyTables.claim(ClaimLine.of("97110", 1, "GP"), ClaimLine.of("97140", 1, "GP"));
        TreatmentNote total = FULL.withServices(List.of()).withTimedMinutes(16).withTotalMinutes(16);

        assertThat(CHECK.check(total, claim, List.of()).medicare())
                .anyMatch(item -> item.finding().message().contains("16 timed minutes earn 1"));
        assertThat(CHECK.check(total, claim.withUnitRule(UnitRule.AMA_MIDPOINT), List.of())
                        .medicare())
                .noneMatch(item -> item.finding().message().contains("timed minutes earn"));
    }

    @Test
    void a_line_of_another_discipline_has_a_note_of_its_own() {
        Claim both = TherapyTables.claim(ClaimLine.of("97110", 2, "GP"), ClaimLine.of("97535", 1, "GO"));

        assertThat(CHECK.check(FULL, both, List.of()).meetsMedicare()).isTrue();
    }

    /** Four units over two days are two of each day, and each day needs its own note. */
    @Test
    void a_line_that_spans_days_needs_a_note_for_each_of_them() {
        Claim days = TherapyTables.claim(ClaimLine.of("97110", 4, "GP").withLastDateOfService(DAY.plusDays(1)));

        assertThat(CHECK.check(FULL, days, List.of()).meetsMedicare()).isTrue();
        assertThat(CHECK.check(FULL.withDate(DAY.plusDays(1)), days, List.of()).meetsMedicare())
                .isTrue();
        assertThat(medicare(FULL.withDate(DAY.plusDays(2)), days)).contains(DocumentationElement.TREATMENT_DATE);
        assertThat(medicare(FULL.withTimedMinutes(38), days)).contains(DocumentationElement.TIMED_MINUTES);
    }

    @Test
    void an_empty_note_lacks_everything_that_medicare_requires() {
        TreatmentNote empty = TreatmentNote.builder(Discipline.PHYSICAL_THERAPY).build();

        assertThat(medicare(empty, TWO_UNITS))
                .containsExactlyInAnyOrder(
                        DocumentationElement.TREATMENT_NOTE,
                        DocumentationElement.TREATMENT_DATE,
                        DocumentationElement.INTERVENTION,
                        DocumentationElement.SIGNATURE,
                        DocumentationElement.TIMED_MINUTES,
                        DocumentationElement.TOTAL_MINUTES);
    }

    @Test
    void what_payers_ask_for_weighs_less_and_stands_apart() {
        TreatmentNote bare = FULL.withNecessity(null)
                .withResponse(" ")
                .withServices(EXERCISE.withExercises(new NoteService.Exercise(3, null, null, null)));
        DocumentationReport report = CHECK.check(bare, TWO_UNITS, List.of());

        assertThat(report.meetsMedicare()).isTrue();
        assertThat(elements(report.payers()))
                .containsExactly(
                        DocumentationElement.EXERCISE_DETAIL,
                        DocumentationElement.NECESSITY_IN_NOTE,
                        DocumentationElement.RESPONSE_IN_NOTE);
        assertThat(report.payers()).allMatch(item -> item.finding().severity() == Severity.INFO);
        assertThat(report.payers().get(0).finding().citation()).startsWith("Benefit Policy Manual ch. 15");
    }

    @Test
    void units_must_agree_with_the_minutes() {
        TreatmentNote short22 =
                FULL.withServices(EXERCISE.withTherapistMinutes(22)).withTimedMinutes(22);

        assertThat(CHECK.check(short22, TWO_UNITS, List.of()).medicare())
                .isNotEmpty()
                .allMatch(item -> item.element() == DocumentationElement.TIMED_MINUTES
                        && item.finding().code() == FindingCode.DOCUMENTATION_CONTRADICTS)
                .anyMatch(item -> item.finding().message().equals("97110: billed 2 units, earned 1, 1 unit over"));
    }

    @Test
    void minutes_by_code_are_voluntary_and_the_total_decides() {
        TreatmentNote byTotal = FULL.withServices(EXERCISE.withTherapistMinutes(null));

        assertThat(medicare(byTotal, TWO_UNITS)).isEmpty();
        assertThat(payers(byTotal, TWO_UNITS)).containsExactly(DocumentationElement.MINUTES_BY_CODE);
        // 22 minutes earn 1 unit
        assertThat(medicare(byTotal.withTimedMinutes(22), TWO_UNITS))
                .containsExactly(DocumentationElement.TIMED_MINUTES);
    }

    @Test
    void totals_that_do_not_add_up_contradict() {
        assertThat(medicare(FULL.withTimedMinutes(25), TWO_UNITS)).containsExactly(DocumentationElement.TIMED_MINUTES);
        assertThat(medicare(FULL.withTotalMinutes(20), TWO_UNITS)).containsExactly(DocumentationElement.TOTAL_MINUTES);
    }

    @Test
    void each_contributor_signs_and_an_assistant_with_minutes_is_named() {
        assertThat(medicare(
                        FULL.withContributors(new TreatmentNote.Contributor(ClinicianRole.THERAPIST, false, " ")),
                        TWO_UNITS))
                .containsExactly(DocumentationElement.SIGNATURE, DocumentationElement.SIGNATURE);
        assertThat(medicare(FULL.withServices(EXERCISE.withTherapistMinutes(13).withAssistantMinutes(10)), TWO_UNITS))
                .containsExactly(DocumentationElement.SIGNATURE);
    }

    @Test
    void a_change_is_justified() {
        assertThat(medicare(FULL.withTreatmentChanged(true), TWO_UNITS))
                .containsExactly(DocumentationElement.CHANGE_JUSTIFIED);
        assertThat(medicare(FULL.withTreatmentChanged(true).withChangeReason("new pain"), TWO_UNITS))
                .isEmpty();
    }

    @Test
    void one_on_one_codes_need_one_on_one_contact_and_97150_two_patients() {
        assertThat(medicare(FULL.withServices(EXERCISE.withContact(null)), TWO_UNITS))
                .containsExactly(DocumentationElement.CONTACT);
        assertThat(medicare(FULL.withServices(EXERCISE.withContact(Contact.GROUP)), TWO_UNITS))
                .containsExactly(DocumentationElement.CONTACT);
        TreatmentNote group = FULL.withTimedMinutes(null)
                .withServices(
                        new NoteService(ProcedureCode.of("97150"), "stairs", 30, null, Contact.GROUP, 1, List.of()));
        assertThat(medicare(group, GROUP)).containsExactly(DocumentationElement.CONTACT);
        assertThat(medicare(group.withServices(group.services().get(0).withPatients(3)), GROUP))
                .isEmpty();
    }

    @Test
    void overlapping_times_contradict() {
        assertThat(medicare(
                        FULL.withIntervals(
                                Interval.of("97110", Discipline.PHYSICAL_THERAPY, "09:00", "09:23"),
                                Interval.of("97530", Discipline.PHYSICAL_THERAPY, "09:15", "09:30")),
                        TWO_UNITS))
                .containsExactly(DocumentationElement.SEPARATE_TIME);
    }

    @Test
    void a_note_copied_forward_is_flagged_whatever_its_date() {
        TreatmentNote copy = FULL.withDate(DAY.minusDays(7));

        assertThat(elements(CHECK.check(FULL, TWO_UNITS, List.of(copy)).payers()))
                .containsExactly(DocumentationElement.OWN_WORDS);
        assertThat(elements(CHECK.check(FULL, TWO_UNITS, List.of(copy.withProgress("other")))
                        .payers()))
                .isEmpty();
    }

    @Test
    void no_finding_repeats_the_words_of_the_note() {
        TreatmentNote note =
                FULL.withTimedMinutes(50).withChangeReason("secret").withServices(EXERCISE.withIntervention("secret"));

        assertThat(CHECK.check(note, TWO_UNITS, List.of(note)).toString()).doesNotContain("secret", "knee", "gait");
    }

    @Test
    void negative_minutes_are_refused() {
        assertThatExceptionOfType(InsightException.class).isThrownBy(() -> FULL.withTimedMinutes(-1));
        assertThatExceptionOfType(InsightException.class).isThrownBy(() -> EXERCISE.withTherapistMinutes(-1));
    }

    private static List<LocalDate> days(int count) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(DAY.plusDays(2L * i));
        }
        return days;
    }

    private static ProgressReport reportThrough(LocalDate through) {
        return new ProgressReport(through, through.plusDays(7), true, true, true, true);
    }

    private static final Certification NINETY_DAYS = new Certification(DAY, DAY.plusDays(89), true);

    @Test
    void ten_treatment_days_need_no_report_yet_and_eleven_lack_one() {
        assertThat(CHECK.check(new TherapyEpisode(days(10), List.of(), DAY, List.of(NINETY_DAYS)))
                        .medicare())
                .isEmpty();
        assertThat(CHECK.check(new TherapyEpisode(days(11), List.of(), DAY, List.of(NINETY_DAYS)))
                        .medicare())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.element()).isEqualTo(DocumentationElement.PROGRESS_REPORT);
                    // the 10th day is 2025-02-03 + 18
                    assertThat(item.finding().message()).startsWith("a progress report was due by 2025-02-21");
                });
    }

    @Test
    void a_report_by_the_tenth_day_starts_a_new_period() {
        ProgressReport first = reportThrough(days(10).get(9));

        assertThat(CHECK.check(new TherapyEpisode(days(20), List.of(first), DAY, List.of(NINETY_DAYS)))
                        .medicare())
                .isEmpty();
        assertThat(elements(CHECK.check(new TherapyEpisode(
                                days(20), List.of(reportThrough(days(11).get(10))), DAY, List.of(NINETY_DAYS)))
                        .medicare()))
                .containsExactly(DocumentationElement.PROGRESS_REPORT);
    }

    @Test
    void a_report_is_a_clinicians_who_took_part_within_7_days_with_measures_and_necessity() {
        LocalDate through = days(10).get(9);
        TherapyEpisode late = new TherapyEpisode(
                days(10),
                List.of(
                        new ProgressReport(through, through.plusDays(8), false, true, false, false),
                        new ProgressReport(through, through, true, false, true, true)),
                DAY,
                List.of(NINETY_DAYS));

        assertThat(elements(CHECK.check(late).medicare()))
                .containsExactly(
                        DocumentationElement.PROGRESS_REPORT,
                        DocumentationElement.PROGRESS_REPORT,
                        DocumentationElement.OBJECTIVE_MEASURES,
                        DocumentationElement.NECESSITY_IN_REPORT,
                        DocumentationElement.PROGRESS_REPORT);
    }

    @Test
    void the_plan_comes_first_and_every_day_is_certified_for_90_days_at_most() {
        TherapyEpisode episode = new TherapyEpisode(
                List.of(DAY, DAY.plusDays(90)),
                List.of(),
                DAY.plusDays(1),
                List.of(new Certification(DAY, DAY.plusDays(90), false)));

        assertThat(CHECK.check(episode).medicare())
                .extracting(item -> item.finding().code())
                .containsExactly(
                        FindingCode.DOCUMENTATION_CONTRADICTS, // established after treatment began
                        FindingCode.DOCUMENTATION_CONTRADICTS, // 91 days
                        FindingCode.DOCUMENTATION_MISSING, // signature
                        FindingCode.DOCUMENTATION_MISSING); // the 91st day
        assertThat(elements(CHECK.check(new TherapyEpisode(List.of(), List.of(), null, List.of()))
                        .medicare()))
                .containsExactly(DocumentationElement.CERTIFICATION);
    }

    /** 15 by the therapist and 8 by the assistant are 23. */
    @Test
    void the_assistants_minutes_count_in_the_total() {
        TreatmentNote shared =
                FULL.withServices(EXERCISE.withTherapistMinutes(15).withAssistantMinutes(8));

        assertThat(medicare(shared, TWO_UNITS)).doesNotContain(DocumentationElement.TIMED_MINUTES);
    }

    /** Nothing but timed codes: 23 of 23 minutes contradict nothing, 23 of 22 do. */
    @Test
    void the_total_may_equal_the_timed_minutes_and_not_be_less() {
        assertThat(medicare(FULL.withTotalMinutes(23), TWO_UNITS)).isEmpty();
        assertThat(medicare(FULL.withTotalMinutes(22), TWO_UNITS)).containsExactly(DocumentationElement.TOTAL_MINUTES);
    }

    /** A service without minutes may hide some of the timed total, unless its code is not timed. */
    @Test
    void a_timed_total_is_only_compared_where_every_timed_code_has_minutes() {
        NoteService untimed =
                new NoteService(ProcedureCode.of("97150"), "group", null, null, Contact.GROUP, 2, List.of());
        NoteService timed = EXERCISE.withCode(ProcedureCode.of("97140")).withTherapistMinutes(null);
        TreatmentNote more = FULL.withTimedMinutes(28).withTotalMinutes(60);

        assertThat(sums(more.withServices(EXERCISE, untimed))).hasSize(1);
        assertThat(sums(more.withServices(EXERCISE, timed))).isEmpty();
    }

    private static List<String> sums(TreatmentNote note) {
        return CHECK.check(note, TWO_UNITS, List.of()).medicare().stream()
                .map(item -> item.finding().message())
                .filter(message -> message.startsWith("timed minutes by code add up to 23"))
                .toList();
    }

    @Test
    void no_minutes_are_minutes() {
        assertThat(EXERCISE.withTherapistMinutes(0).withAssistantMinutes(0).therapistMinutes())
                .isZero();
        assertThat(FULL.withTimedMinutes(0).withTotalMinutes(0).totalMinutes()).isZero();
    }
}
