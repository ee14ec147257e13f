package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.Minutes;
import io.github.medpay.claim.ParallelBatch;
import io.github.medpay.claim.Participation;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Practitioner;
import io.github.medpay.data.json.PricedClaimJson;
import io.github.medpay.policy.UnitRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/start.md}. */
class StartPageTest {

    private static final Page START = Page.of("docs/start.md");

    /** 37.06 + 29.54, both published; 28.05 = (0.43 × 1.5 + 0.20 × 1.081 + 0.01 × 0.592) × 32.3465 = 28.048 and so on. */
    @Test
    void a_claim_in_java_and_what_comes_back() throws Exception {
        MedPay medPay = MedPay.create();
        Claim visit = Claim.builder()
                .id("visit-1")
                .dateOfService(LocalDate.of(2025, 2, 3))
                .placeOfService("11")
                .locality(LocalityKey.of("02102", "01"))
                .practitioner(Practitioner.PHYSICAL_THERAPIST)
                .addLines(ClaimLine.of("97110", 2, "GP").withCharge(new BigDecimal("120.00")))
                .addLines(ClaimLine.builder("97140")
                        .addModifiers("GP")
                        .minutes(Minutes.of(8, 7))
                        .build())
                .build();
        PricedClaim priced = medPay.price(visit);
        String printed = Printed.by(() -> {
            for (PricedLine line : priced.lines()) {
                System.out.println(line.number() + " " + line.code() + " " + line.disposition() + " " + line.allowed());
                line.trace().forEach(step -> System.out.println("    " + step.rule() + " " + step.result()));
            }
            System.out.println("Medicare pays " + priced.totals().medicarePayment());
        });
        assertThat(priced.lines().get(0).allowed()).isEqualTo("66.60");
        assertThat(START.blocks("text")).contains(printed);

        ObjectMapper mapper = new ObjectMapper();
        Claim same = mapper.readValue(mapper.writeValueAsString(visit), Claim.class);
        assertThat(same).isEqualTo(visit);
        assertThat(visit.withPlaceOfService("22").placeOfService()).isEqualTo("22");

        PricedClaimJson json = PricedClaimJson.complete().withoutTraces().withoutInformation();
        byte[] answer = json.toBytes(medPay.price(visit));
        assertThat(mapper.readValue(answer, PricedClaim.class).totals()).isEqualTo(priced.totals());
    }

    @Test
    void many_claims_are_answered_in_their_order() {
        MedPay medPay = MedPay.create();
        List<Claim> claims = IntStream.range(0, 100)
                .mapToObj(i -> Claim.of(LocalDate.of(2025, 2, 3), "11", ClaimLine.of("97110", 1, "GP"))
                        .withId("visit-" + i))
                .toList();
        List<PricedClaim> answers = new ArrayList<>();
        medPay.pricer().price(claims.iterator(), ParallelBatch.of(4), answers::add);
        assertThat(answers)
                .extracting(PricedClaim::id)
                .isEqualTo(claims.stream().map(Claim::id).toList());
    }

    @Test
    void the_page_explains_every_disposition_and_every_choice() {
        Stream.of(Disposition.values(), Participation.values(), Practitioner.values(), UnitRule.values())
                .flatMap(Arrays::stream)
                .forEach(constant -> assertThat(START.text()).contains("`" + constant + "`"));
    }

    @Test
    void the_claim_of_the_page_is_one() throws Exception {
        Claim claim = new ObjectMapper().readValue(START.blocks("json").get(0), Claim.class);
        assertThat(MedPay.create().price(claim).totals().medicarePayment()).isEqualTo("74.20");
    }
}
