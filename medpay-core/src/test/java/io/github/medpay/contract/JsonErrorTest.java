package io.github.medpay.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no claim is an error that names the place in the JSON and holds no value of it (DESIGN §7). */
class JsonErrorTest {

    private static final String CLAIM = "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\","
            + "\"patient\":{\"deductibleRemaining\":0,\"therapyYearToDate\":{\"ptSlp\":0,\"ot\":0}},"
            + "\"locality\":{\"mac\":\"02102\",\"number\":\"01\"},"
            + "\"lines\":[{\"code\":\"99213\"},{\"code\":\"97110\",\"minutes\":{\"therapist\":8}}]}";

    private static JsonMappingException error(String from, String to) {
        assertThat(CLAIM).contains(from);
        return catchThrowableOfType(
                JsonMappingException.class, () -> Json.MAPPER.readValue(CLAIM.replace(from, to), Claim.class));
    }

    private static Arguments of(String from, String to, String path, String problem) {
        return Arguments.of(from.replace('\'', '"'), to.replace('\'', '"'), path, problem);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                // unknown properties, at each level
                of("{'dateOf", "{'SSN':'SECRET','dateOf", "SSN", "is no property; known are id, dateOfService,"),
                of("{'ded", "{'name':'SECRET','ded", "patient.name", "is no property; known are deductibleRemaining,"),
                of(
                        "{'ptSlp",
                        "{'slp':1,'ptSlp",
                        "patient.therapyYearToDate.slp",
                        "is no property; known are ptSlp, ot"),
                of("{'mac", "{'state':'SECRET','mac", "locality.state", "is no property; known are mac, number"),
                of("{'code':'99", "{'text':'SECRET','code':'99", "lines[0].text", "is no property; known are code,"),
                of(
                        "{'therapist",
                        "{'aide':1,'therapist",
                        "lines[1].minutes.aide",
                        "is no property; known are therapist,"),
                // what is missing
                of("'dateOfService':'2025-02-03',", "", "dateOfService", "is required"),
                of("'dateOfService':'2025-02-03'", "'dateOfService':null", "dateOfService", "is required"),
                of("'placeOfService':'11',", "", "placeOfService", "is required"),
                of("'code':'99213'", "", "lines[0].code", "is required"),
                of("'mac':'02102',", "", "locality.mac", "is required"),
                of(",'number':'01'", "", "locality.number", "is required"),
                of("{'code':'99213'},", "null,", "lines[0]", "is required"),
                of(CLAIM.substring(CLAIM.indexOf("\"lines")), "'lines':[]}", "lines", "holds no line"),
                of(CLAIM.substring(CLAIM.indexOf("\"lines")), "'lines':null}", "lines", "holds no line"),
                of(CLAIM.substring(CLAIM.indexOf(",\"lines")), "}", "lines", "holds no line"),
                of("'code':'99213'", "'code':'99213','modifiers':[null]", "lines[0].modifiers[0]", "is required"),
                // what is not what it should be
                of("'2025-02-03'", "'SECRET'", "dateOfService", "is no date of the form 2025-02-03"),
                of("'2025-02-03'", "'2025-02-30'", "dateOfService", "is no date of the form 2025-02-03"),
                of("'2025-02-03'", "20250203", "dateOfService", "is not a text"),
                of("'11'", "11", "placeOfService", "is not a text"),
                of("'02102'", "2102", "locality.mac", "is not a text"),
                of("'01'", "1", "locality.number", "is not a text"),
                of("'code':'99213'", "'code':99213", "lines[0].code", "is not a text"),
                of("'code':'99213'", "'code':'99213','modifiers':['GP',59]", "lines[0].modifiers[1]", "is not a text"),
                of("'code':'99213'", "'code':'9','dateOfService':'SECRET'", "lines[0].dateOfService", "is no date"),
                of("'code':'99213'", "'code':'9','placeOfService':11", "lines[0].placeOfService", "is not a text"),
                of("{'dateOf", "{'id':17,'dateOf", "id", "is not a text"),
                of("{'dateOf", "{'release':25,'dateOf", "release", "is not a text"),
                of("{'dateOf", "{'zip':99501,'dateOf", "zip", "is not a text"),
                of("{'dateOf", "{'zip':'9950X','dateOf", "zip", "is not five digits"),
                of("{'dateOf", "{'zip':'99501-0001','dateOf", "zip", "is not five digits"),
                of("{'dateOf", "{'participation':'SECRET','dateOf", "participation", "is none of [PARTICIPATING,"),
                of("{'dateOf", "{'participation':0,'dateOf", "participation", "is not a text"),
                of("{'dateOf", "{'practitioner':'physician','dateOf", "practitioner", "is none of [PHYSICIAN,"),
                of("{'dateOf", "{'unitRule':'','dateOf", "unitRule", "is none of [CMS_8_MINUTE,"),
                // amounts
                of("'code':'99213'", "'code':'9','charge':1.005", "lines[0].charge", "is no amount of at most two"),
                of(
                        "'code':'99213'",
                        "'code':'9','charge':1e400000000",
                        "lines[0].charge",
                        "has more than twelve digits before"),
                of(
                        "'code':'99213'",
                        "'code':'9','charge':1e12",
                        "lines[0].charge",
                        "has more than twelve digits before"),
                of("Remaining':0", "Remaining':-0.01", "patient.deductibleRemaining", "is below zero"),
                of("Remaining':0", "Remaining':0.001", "patient.deductibleRemaining", "is no amount of at most two"),
                of("'ptSlp':0", "'ptSlp':-1", "patient.therapyYearToDate.ptSlp", "is below zero"),
                of("'ot':0", "'ot':0.123", "patient.therapyYearToDate.ot", "is no amount of at most two decimals"));
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource("errors")
    void anErrorNamesItsPlaceAndHoldsNoValue(String from, String to, String path, String problem) {
        JsonMappingException error = error(from, to);
        assertThat(error).isNotNull();
        assertThat(Json.path(error)).isEqualTo(path);
        assertThat(error.getCause()).hasMessageContaining(problem).hasMessageNotContaining("SECRET");
        assertThat(error.getMessage()).doesNotContain("SECRET");
    }

    /** Of these Jackson itself speaks; its message may hold the value, its path tells the place. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"code\":\"99213\" | \"code\":\"9\",\"units\":\"many\" | lines[0].units",
                "\"code\":\"99213\" | \"code\":\"9\",\"units\":[1] | lines[0].units",
                "\"code\":\"99213\" | \"code\":\"9\",\"charge\":\"many\" | lines[0].charge",
                "\"code\":\"99213\" | \"code\":\"9\",\"postoperativeDays\":{} | lines[0].postoperativeDays",
                "\"code\":\"99213\" | \"code\":\"9\",\"modifiers\":\"GP\" | lines[0].modifiers",
                "\"code\":\"99213\" | \"code\":\"9\",\"presentAtInduction\":\"si\" | lines[0].presentAtInduction",
                "{\"therapist\":8} | {\"therapist\":\"x\"} | lines[1].minutes.therapist",
                "{\"therapist\":8} | 8 | lines[1].minutes",
                "\"ptSlp\":0 | \"ptSlp\":\"x\" | patient.therapyYearToDate.ptSlp",
                "{\"dateOf | {\"sequestration\":\"si\",\"dateOf | sequestration",
                "{\"dateOf | {\"qualifyingApmParticipant\":{},\"dateOf | qualifyingApmParticipant",
                "{\"code\":\"99213\"} | \"97110\" | lines[0]",
            })
    void aWrongTypeNamesItsPlace(String from, String to, String path) {
        JsonMappingException error = error(from.strip(), to.strip());
        assertThat(error).isNotNull();
        assertThat(error.getPathReference().replaceAll("[\\w.]+\\[\"", ".").replaceAll("\"]", ""))
                .isNotEmpty();
        assertThat(place(error)).isEqualTo(path.strip());
    }

    private static String place(JsonMappingException error) {
        StringBuilder path = new StringBuilder();
        error.getPath()
                .forEach(step -> path.append(
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
        return path.substring(1);
    }

    @Test
    void aClaimExceptionTellsFieldAndProblemApart() {
        ClaimException error = catchThrowableOfType(
                ClaimException.class, () -> new Patient(new BigDecimal("-1"), TherapyYearToDate.NONE));
        assertThat(error.field()).isEqualTo("deductibleRemaining");
        assertThat(error.problem()).isEqualTo("is below zero");
        assertThat(error).hasMessage("deductibleRemaining: is below zero");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void whatJavaHandsOverIsHeldToTheSameRules() {
        ClaimLine line = ClaimLine.of("99213", 1);
        LocalDate day = LocalDate.of(2025, 2, 3);
        Claim claim = Claim.of(day, "11", line);
        assertThatThrownBy(() -> Claim.of(day, "11")).isInstanceOf(ClaimException.class);
        assertThatThrownBy(() -> claim.withZip("9950")).isInstanceOf(ClaimException.class);
        assertThatThrownBy(() -> line.withCharge(new BigDecimal("1.001"))).isInstanceOf(ClaimException.class);
        assertThatThrownBy(() -> claim.withDateOfService(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> claim.withPlaceOfService(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> claim.withPatient(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> claim.withParticipation(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> claim.withPractitioner(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> claim.withUnitRule(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> line.withCode(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Minutes(null, BigDecimal.ONE)).hasMessage("therapist");
        assertThatThrownBy(() -> new Minutes(BigDecimal.ONE, null)).hasMessage("assistant");
    }
}
