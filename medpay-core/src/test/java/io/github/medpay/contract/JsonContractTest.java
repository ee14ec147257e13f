package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fixture.Small;
import io.github.medpay.policy.UnitRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of a claim and of its answer (DESIGN §7): names, order, amounts, defaults. */
class JsonContractTest {

    private static final String LEAST =
            "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\",\"lines\":[{\"code\":\"99213\"}]}";

    private static PricedClaim price(String json) {
        return Small.medPay().price(Json.claim(json));
    }

    /** Names, order, nulls and every digit are those of the design; traces are told apart from it below. */
    @Test
    void theSampleClaimGivesTheSampleAnswer() throws IOException {
        JsonNode answer = Json.MAPPER.readTree(Json.write(price(Json.resource("sample-claim.json"))));
        String text = Json.write(price(Json.resource("sample-claim.json")));
        assertThat(answer.at("/lines/0/trace").size()).isEqualTo(2);
        for (JsonNode line : answer.get("lines")) {
            text = text.replace("\"trace\":" + Json.MAPPER.writeValueAsString(line.get("trace")), "\"trace\":[]");
        }
        assertThat(withoutTraces(text)).isEqualTo(Json.resource("sample-answer.json"));
    }

    private static String withoutTraces(String text) {
        return text.replaceAll("\"trace\":\\[[^\\]]*\\]", "\"trace\":[]");
    }

    @Test
    void aTraceStepHasRuleCitationAndResultInThatOrder() {
        String text = Json.write(price(LEAST));
        assertThat(text)
                .contains("\"trace\":[{\"rule\":\"FEE\",\"citation\":\"42 CFR 414.20; PFS final rule\","
                        + "\"result\":88.95,\"detail\":\"one unit, non-facility\"}]");
    }

    @Test
    void aFindingHasSeverityCodeMessageAndCitation() {
        assertThat(Json.write(price(LEAST)))
                .endsWith("\"findings\":[{\"severity\":\"WARNING\",\"code\":\"NATIONAL_AMOUNTS\",\"message\":"
                        + "\"neither locality nor ZIP is given: national amounts, GPCI 1.000\","
                        + "\"citation\":\"decision of MedPay: docs/data.md\"}]}");
    }

    /** DESIGN §7, the column "when absent". */
    @Test
    void whatIsAbsentHasItsDefault() {
        Claim claim = Json.claim(LEAST);
        assertThat(claim)
                .isEqualTo(new Claim(
                        null,
                        LocalDate.of(2025, 2, 3),
                        "11",
                        null,
                        null,
                        Participation.PARTICIPATING,
                        Practitioner.PHYSICIAN,
                        UnitRule.CMS_8_MINUTE,
                        new Patient(
                                new BigDecimal("0.00"),
                                new TherapyYearToDate(new BigDecimal("0.00"), new BigDecimal("0.00"))),
                        true,
                        null,
                        false,
                        new BigDecimal("0.00"),
                        false,
                        List.of(),
                        List.of(new ClaimLine(
                                "99213", List.of(), null, null, null, null, null, null, false, null, null, null, null,
                                null, null))));
        assertThat(claim)
                .isEqualTo(Claim.of(
                        claim.dateOfService(), "11", ClaimLine.builder("99213").build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "locality",
                "zip",
                "participation",
                "practitioner",
                "unitRule",
                "patient",
                "sequestration",
                "release",
                "qualifyingApmParticipant"
            })
    void aNullOfTheClaimIsAnAbsence(String property) {
        String json = LEAST.replace("{\"dateOf", "{\"" + property + "\":null,\"dateOf");
        assertThat(Json.claim(json)).isEqualTo(Json.claim(LEAST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modifiers",
                "units",
                "minutes",
                "charge",
                "dateOfService",
                "placeOfService",
                "postoperativeDays",
                "presentAtInduction"
            })
    void aNullOfALineIsAnAbsence(String property) {
        String json = LEAST.replace("{\"code", "{\"" + property + "\":null,\"code");
        assertThat(Json.claim(json)).isEqualTo(Json.claim(LEAST));
    }

    @Test
    void partsOfPatientAndMinutesMayBeAbsentToo() {
        String patient = LEAST.replace("{\"dateOf", "{\"patient\":{},\"dateOf");
        assertThat(Json.claim(patient)).isEqualTo(Json.claim(LEAST));
        String therapy = LEAST.replace("{\"dateOf", "{\"patient\":{\"therapyYearToDate\":{\"ot\":7}},\"dateOf");
        assertThat(Json.claim(therapy).patient().therapyYearToDate())
                .isEqualTo(new TherapyYearToDate(new BigDecimal("0.00"), new BigDecimal("7.00")));
        String minutes = LEAST.replace("{\"code", "{\"minutes\":{\"assistant\":8},\"code");
        assertThat(Json.claim(minutes).lines().get(0).minutes()).isEqualTo(Minutes.of(0, 8));
    }

    private static final String EVERYTHING =
            "{\"id\":\"A7\",\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\","
                    + "\"locality\":{\"mac\":\"02102\",\"number\":\"01\"},\"zip\":\"99501\","
                    + "\"participation\":\"NON_PARTICIPATING_UNASSIGNED\",\"practitioner\":\"NURSE_PRACTITIONER\","
                    + "\"unitRule\":\"AMA_MIDPOINT\",\"patient\":{\"deductibleRemaining\":257.00,"
                    + "\"therapyYearToDate\":{\"ptSlp\":100.50,\"ot\":20.25}},\"sequestration\":false,\"release\":\"RVU25D\","
                    + "\"qualifyingApmParticipant\":true,\"mipsAdjustmentPercent\":-9.00,\"hpsa\":true,"
                    + "\"history\":[{\"code\":\"66984\",\"modifiers\":[\"RT\"],\"dateOfService\":\"2025-01-20\","
                    + "\"placeOfService\":\"24\",\"units\":1},{\"code\":\"99213\",\"modifiers\":[],"
                    + "\"dateOfService\":\"2024-02-29\"}],\"lines\":[{\"id\":\"L1\",\"lastDateOfService\":\"2025-02-05\","
                    + "\"practitioner\":\"PHYSICIAN\",\"locality\":{\"mac\":\"10112\",\"number\":\"00\"},"
                    + "\"zip\":\"35004\",\"anesthesiaMinutes\":45,\"code\":\"61154\",\"modifiers\":[\"55\",\"22\"],"
                    + "\"units\":1,\"charge\":120.00,\"dateOfService\":\"2025-02-04\",\"placeOfService\":\"22\","
                    + "\"postoperativeDays\":30,\"presentAtInduction\":true},{\"code\":\"97110\",\"modifiers\":[\"GP\"],"
                    + "\"minutes\":{\"therapist\":8,\"assistant\":7},\"presentAtInduction\":false}]}";

    @Test
    void everyPropertyIsReadAndWrittenUnderItsName() throws IOException {
        Claim claim = Json.claim(EVERYTHING);
        assertThat(Json.MAPPER.readTree(Json.write(claim))).isEqualTo(Json.MAPPER.readTree(EVERYTHING));
        assertThat(Json.claim(Json.write(claim))).isEqualTo(claim);
        assertThat(claim.locality()).isEqualTo(LocalityKey.of("02102", "01"));
        assertThat(claim.lines().get(0).dateOfService()).isEqualTo(LocalDate.of(2025, 2, 4));
        assertThat(claim.qualifyingApmParticipant()).isTrue();
        assertThat(claim.sequestration()).isFalse();
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() throws IOException {
        ObjectNode claim = (ObjectNode) Json.MAPPER.readTree(EVERYTHING);
        ObjectNode reversed = Json.MAPPER.createObjectNode();
        List<String> names = new java.util.ArrayList<>();
        claim.fieldNames().forEachRemaining(names::add);
        java.util.Collections.reverse(names);
        names.forEach(name -> reversed.set(name, claim.get(name)));
        assertThat(Json.claim(reversed.toString())).isEqualTo(Json.claim(EVERYTHING));
    }

    @Test
    void amountsAreWrittenWithTwoDecimalsHoweverTheyWereRead() {
        String json = LEAST.replace("{\"code", "{\"charge\":80,\"code")
                .replace("{\"dateOf", "{\"patient\":{\"deductibleRemaining\":1.5},\"dateOf");
        assertThat(Json.write(Json.claim(json))).contains("\"charge\":80.00", "\"deductibleRemaining\":1.50");
    }

    @Test
    void aLineThatBreaksARuleOfFormIsReadAndBecomesAFinding() {
        String json =
                LEAST.replace("{\"code\":\"99213\"}", "{\"code\":\"no code\",\"modifiers\":[\"?\"],\"units\":-1.5}");
        assertThat(price(json).lines().get(0).findings()).hasSize(3);
    }

    @Test
    void anAnswerCanBeReadAgainAsATree() throws IOException {
        JsonNode answer = Json.MAPPER.readTree(Json.write(price(EVERYTHING.replace("\"anesthesiaMinutes\":45,", ""))));
        assertThat(answer.at("/lines/0/id").asText()).isEqualTo("L1");
        assertThat(answer.at("/lines/0/disposition").asText()).isEqualTo("PRICED");
        assertThat(answer.at("/lines/0/limitingCharge").isNumber()).isTrue();
        assertThat(answer.at("/lines/1/number").asInt()).isEqualTo(2);
    }
}
