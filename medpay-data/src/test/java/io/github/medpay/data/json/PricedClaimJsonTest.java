package io.github.medpay.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricedClaimJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final PricedClaimJson JSON = PricedClaimJson.complete();

    /** A line that is paid, one that an edit denies, and one that no release knows. */
    private static final PricedClaim PRICED = price("visit");

    private static PricedClaim price(String id) {
        return MedPay.create()
                .price(Claim.builder()
                        .id(id)
                        .dateOfService(LocalDate.of(2025, 11, 12))
                        .placeOfService("11")
                        .addLines(
                                ClaimLine.of("99213", 1, "25"),
                                ClaimLine.of("20610", 1, "RT"),
                                ClaimLine.builder("99999").id("line \"3\"").build())
                        .build());
    }

    @Test
    void theWholeAnswerIsWhatJacksonWrites() throws IOException {
        byte[] expected = MAPPER.writeValueAsBytes(PRICED);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.write(PRICED, written);
        assertThat(JSON.toBytes(PRICED)).isEqualTo(expected);
        assertThat(JSON.toText(PRICED)).isEqualTo(MAPPER.writeValueAsString(PRICED));
        assertThat(written.toByteArray()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"quoted\" \\ and / slashed",
                "\b\t\n\f\r\u0000\u001F\u007F",
                "§ é \u07FF \u0800 — \uFFFF",
                "a\uD83D\uDE00b",
            })
    void anyTextIsEscapedAsJacksonEscapesIt(String id) throws JacksonException {
        PricedClaim priced = price(id);
        assertThat(JSON.toText(priced)).isEqualTo(MAPPER.writeValueAsString(priced));
    }

    /** UTF-8 cannot hold half a pair, and Jackson gives up; the text is read back as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00x", "x\uD83Dx"})
    void halfOfASurrogatePairIsEscaped(String id) throws JacksonException {
        assertThat(MAPPER.readTree(JSON.toText(price(id))).get("id").textValue())
                .isEqualTo(id);
    }

    @Test
    void anAnswerWithoutTracesLeavesOutThatPropertyAlone() throws JacksonException {
        String text = JSON.withoutTraces().toText(PRICED);
        String expected = JsonMapper.builder()
                .addMixIn(PricedLine.class, NoTrace.class)
                .build()
                .writeValueAsString(PRICED);
        assertThat(text).isEqualTo(expected).doesNotContain("\"trace\"");
        assertThat(MAPPER.readValue(text, PricedClaim.class).lines())
                .allSatisfy(line -> assertThat(line.trace()).isEmpty());
    }

    @JsonIgnoreProperties("trace")
    private interface NoTrace {}

    @Test
    void anAnswerWithoutInformationKeepsWarningsAndErrors() throws JacksonException {
        PricedClaim read = MAPPER.readValue(JSON.withoutInformation().toText(PRICED), PricedClaim.class);
        assertThat(PRICED.findings()).extracting(finding -> finding.severity()).contains(Severity.INFO);
        assertThat(read.findings())
                .isEqualTo(PRICED.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
        for (int i = 0; i < read.lines().size(); i++) {
            assertThat(read.lines().get(i).trace())
                    .isEqualTo(PRICED.lines().get(i).trace());
            assertThat(read.lines().get(i).findings())
                    .isEqualTo(PRICED.lines().get(i).findings().stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .toList());
        }
    }

    @Test
    void bothMayBeLeftOut() {
        String text = JSON.withoutInformation().withoutTraces().toText(PRICED);
        assertThat(List.of("\"trace\"", "\"INFO\"")).noneMatch(text::contains);
        assertThat(text).isEqualTo(JSON.withoutTraces().withoutInformation().toText(PRICED));
    }
}
